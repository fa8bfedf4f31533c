"""Headings and orders of the heat table."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.coverage_orders import Order, missing, ordered
from dashboard.domain.coverage_sections import By, sections
from dashboard.domain.opd_names import local_opd, owners
from dashboard.domain.sasaran import by_indicator
from dashboard.reference import load_reference
from tests.domain.coverage_rows import INDICATORS, KAB, KEC, row

REFERENCE = load_reference()
SASARAN = by_indicator(REFERENCE.sasaran)


def general(indicator):
    return indicator.opd[0]


def in_people(one, people):
    """Return the row with people missing in the kabupaten, as the build would have fixed them."""
    reading = replace(one.reading(KAB), people=people)
    return replace(one, readings={**one.readings, KAB: reading})


SANITATION = in_people(row("household_sanitation", "2025-S1", 90, {KAB: (500, 1000)}), 400)
ASI = in_people(
    row("exclusive_breastfeeding", "2025-08", 80, {KAB: (600, 1000), KEC: (10, 100)}), 200
)
KRS = in_people(row("krs_accompanied", "2025-08", 90, {KAB: (85, 100), KEC: (80, 100)}), 5)
GROWING = row("growth_monitored", "2025-08", 90, {KAB: (1, 100)})
SILENT = row("girl_iron_tablet", "2025-08", 58, {})
ROWS = [SANITATION, ASI, GROWING, KRS, SILENT]


def named(found):
    return [(section.word, [one.indicator.short_name for one in own]) for section, own in found]


def ids(rows):
    return [one.indicator.id for one in rows]


def test_kinds_stand_in_their_fixed_order_whatever_order_the_rows_have():
    found = sections(ROWS, By.JENIS, general, SASARAN)
    assert [(section.word, section.key) for section, _ in found] == [
        ("Spesifik", "spesifik"),
        ("Sensitif", "sensitif"),
    ]
    assert ids(found[1][1]) == ["household_sanitation", "krs_accompanied"]


def test_sasaran_stand_in_the_order_of_the_list():
    assert [word for word, _ in named(sections(ROWS, By.SASARAN, general, SASARAN))] == [
        "Remaja putri",
        "Bayi, baduta, balita",
        "Keluarga berisiko",
        "Rumah tangga dan bantuan sosial",
    ]


def test_opd_stand_by_the_name_the_kabupaten_gives_them():
    def local(indicator):
        return local_opd(REFERENCE.opd_names, indicator.opd[0], "61.08")

    found = sections(ROWS, By.OPD, local, SASARAN)
    assert [word for word, _ in named(found)] == [
        "Dinas Kesehatan",
        "Dinas PUPR/Perkim",
        "Dinsos-P3A-KB",
    ]


@given(st.permutations(list(INDICATORS)), st.sampled_from(By))
def test_every_row_stands_under_one_heading_whatever_they_stand_by(order, by):
    rows = [row(one, "2025-12", 50, {}) for one in order]
    found = sections(rows, by, general, SASARAN)
    assert sorted(ids(one for _, own in found for one in own)) == sorted(INDICATORS)
    assert all(own for _, own in found)


def test_two_opd_of_one_office_are_named_once():
    assert owners(REFERENCE.opd_names, ("Dinas Kesehatan", "Dinas PPKB"), "61.11") == ["DinkesKB"]
    assert owners((), ("Dinas Kesehatan", "Kantor Kemenag"), "61.08") == [
        "Dinas Kesehatan",
        "Kantor Kemenag",
    ]


@pytest.mark.parametrize(
    ("order", "code", "expected"),
    [
        (Order.BAKU, KAB, ROWS),
        # −40, −20, −5 points; then what is judged at the end of the year (−89), then nothing.
        (Order.JARAK, KAB, [SANITATION, ASI, KRS, GROWING, SILENT]),
        (Order.JARAK, KEC, [ASI, KRS, SANITATION, GROWING, SILENT]),
        (Order.ORANG, KAB, [SANITATION, ASI, KRS, GROWING, SILENT]),
        (Order.NAMA, KAB, [ASI, KRS, SILENT, SANITATION, GROWING]),
    ],
)
def test_rows_stand_in_the_order_asked_for(order, code, expected):
    assert ids(ordered(ROWS, order, code)) == ids(expected)


def test_who_is_missing_is_taken_from_the_build_and_never_counted_here():
    assert missing(SANITATION, KAB) == 400
    assert missing(row("household_sanitation", "2025-S1", 90, {KAB: (500, 1000)}), KAB) == 0
    bare = row("household_sanitation", "2025-S1", None, {KAB: (500, 1000)})
    assert missing(bare, KAB) == 0


def test_a_link_that_names_no_order_or_heading_gets_the_usual_one():
    assert (By.of("warna"), By.of(None), By.of("opd")) == (By.JENIS, By.JENIS, By.OPD)
    assert (Order.of("61.08.03"), Order.of("orang")) == (Order.BAKU, Order.ORANG)
