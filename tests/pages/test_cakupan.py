"""What of a link /cakupan keeps, and what it says about the rest."""

import pytest

from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.catalogue import Catalogue
from dashboard.pages.cakupan import layout, state
from dashboard.reference import load_reference

CATALOGUE = Catalogue(
    version="v1",
    indicators=load_reference().indicators,
    kabupaten=[Area("61.08", "Kabupaten Landak", Level.KABUPATEN)],
    kecamatan={"61.08": [Area("61.08.01", "Sebangki", Level.KECAMATAN)]},
    periods={("61.08", "krs_accompanied"): ["2025-08", "2024-12"]},
    sample={},
    targets={},
    first_kabupaten="61.08",
)


def test_a_whole_link_is_kept_without_a_word():
    held = state(CATALOGUE, "61.08", "61.08.01", "2025-02", "sensitif", "capaian")
    assert held == ("61.08", "61.08.01", "2025-02", "sensitif", "capaian", ())


def test_a_bare_link_shows_the_newest_month_and_the_distance():
    assert state(CATALOGUE, "", "", "", "", "") == ("61.08", "", "2025-08", "", "jarak", ())


@pytest.mark.parametrize(("asked", "month"), [("2025-S1", "2025-06"), ("2025-Q1", "2025-03")])
def test_a_period_of_another_page_stands_for_the_month_it_ends_in(asked, month):
    held = state(CATALOGUE, "61.08", "", asked, "", "")
    assert (held.month, held.notes) == (month, ())


@pytest.mark.parametrize("asked", ["2030-01", "kapan saja"])
def test_a_month_that_is_not_there_is_said(asked):
    held = state(CATALOGUE, "61.08", "", asked, "", "")
    assert held.month == "2025-08"
    assert held.notes == (f"Bulan «{asked}» tidak ada; ditampilkan Agustus 2025.",)


def test_the_layout_holds_the_link_in_its_pickers():
    said = str(layout(CATALOGUE, {"kab": "61.08", "per": "2025-02", "grup": "outcome"}))
    assert "value='2025-02'" in said
    assert "value='outcome'" in said
    assert "Februari 2025" in said


def test_before_anything_was_built_the_layout_stands_too():
    assert "cakupan-heat" in str(layout(Catalogue.empty({}), {}))
