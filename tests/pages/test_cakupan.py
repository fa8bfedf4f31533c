"""What of a link /cakupan keeps, and what it says about the rest."""

import pytest

from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.coverage_orders import Order
from dashboard.domain.coverage_sections import By
from dashboard.domain.indicators import Evidence
from dashboard.domain.opd_names import OpdName
from dashboard.pages import coverage_choices as choices
from dashboard.pages.cakupan import FILTERS, KEYS, layout
from dashboard.pages.links import PARAMETERS
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


NAMES = [OpdName("61.08", "Dinas PPKB", "Dinsos-P3A-KB", Evidence.SOURCED)]


def state(**asked):
    return choices.state(CATALOGUE, asked, NAMES)


WHOLE = {
    "kab": "61.08",
    "kec": "61.08.01",
    "per": "2025-02",
    "opd": "Dinsos-P3A-KB",
    "grup": "sensitif",
    "lihat": "tren",
    "menurut": "sasaran",
    "urut": "orang",
    "isi": "capaian",
    "skala": "sama",
}


def test_a_whole_link_is_kept_without_a_word():
    held = state(**WHOLE)
    assert held == choices.State(
        kab="61.08",
        kec="61.08.01",
        month="2025-02",
        opd="Dinsos-P3A-KB",
        group="sensitif",
        look=choices.Look.TREN,
        by=By.SASARAN,
        order=Order.ORANG,
        column="",
        shown="capaian",
        scale="sama",
        notes=(),
    )
    assert (held.scope, held.sort) == ("61.08.01", "orang")


def test_a_bare_link_shows_the_newest_month_the_table_and_the_distance():
    held = state()
    assert (held.scope, held.month, held.opd, held.notes) == ("61.08", "2025-08", "", ())
    assert (held.look, held.by, held.sort) == ("tabel", "jenis", "baku")
    assert (held.shown, held.scale) == ("jarak", "sendiri")


def test_a_kecamatan_of_the_kabupaten_can_sort_and_no_other():
    assert state(urut="61.08.01").sort == "61.08.01"
    assert state(urut="61.09.01").sort == "baku"


def test_an_opd_that_owns_nothing_shown_is_said():
    held = state(opd="Dinas Perikanan")
    assert held.opd == ""
    assert held.notes == (
        "OPD «Dinas Perikanan» tidak mengampu indikator di sini; ditampilkan semua OPD.",
    )
    assert state(opd="Dinsos-P3A-KB", grup="outcome").opd == "", "its indicator is another kind"


def test_what_is_chosen_on_the_page_is_every_key_of_its_link():
    assert set(KEYS) <= set(PARAMETERS)
    ends = [name.removeprefix("cakupan-") for name in FILTERS]
    assert ends == ["kabupaten", "kecamatan", "periode", *KEYS[3:]]


@pytest.mark.parametrize(("asked", "month"), [("2025-S1", "2025-06"), ("2025-Q1", "2025-03")])
def test_a_period_of_another_page_stands_for_the_month_it_ends_in(asked, month):
    assert (state(per=asked).month, state(per=asked).notes) == (month, ())


@pytest.mark.parametrize("asked", ["2030-01", "kapan saja"])
def test_a_month_that_is_not_there_is_said(asked):
    held = state(per=asked)
    assert held.month == "2025-08"
    assert held.notes == (f"Bulan «{asked}» tidak ada; ditampilkan Agustus 2025.",)


def test_the_layout_holds_the_link_in_its_pickers():
    said = str(layout(CATALOGUE, {"kab": "61.08", "per": "2025-02", "grup": "outcome"}))
    assert "value='2025-02'" in said
    assert "value='outcome'" in said
    assert "Februari 2025" in said


def test_before_anything_was_built_the_layout_stands_too():
    assert "cakupan-heat" in str(layout(Catalogue.empty({}), {}))
