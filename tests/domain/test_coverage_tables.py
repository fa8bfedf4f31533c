import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.periods import Period
from dashboard.domain.verdicts import Verdict
from tests.domain.coverage_rows import KAB, KEC, OTHER, row

KECAMATAN = [
    Area(KEC, "Sebangki", Level.KECAMATAN),
    Area(OTHER, "Ngabang", Level.KECAMATAN),
]


def table(*rows, month="2025-08"):
    return CoverageTable(KAB, "Kabupaten Landak", KECAMATAN, Period.parse(month), rows)


@given(st.integers(30, 900), st.data(), st.booleans())
def test_a_gap_is_negative_exactly_where_the_figure_is_on_the_worse_side(whole, data, up):
    part = data.draw(st.integers(0, whole))
    indicator = "exclusive_breastfeeding" if up else "unmet_need_family_planning"
    one = row(indicator, "2025-08", 40, {KAB: (part, whole)})
    worse = 100 * part < 40 * whole if up else 100 * part > 40 * whole
    assert (one.gap(KAB) < 0) == worse


def test_doubtful_counts_and_counts_without_sasaran_have_no_gap():
    assert row("krs_accompanied", "2025-08", 90, {KAB: (12, 10)}).gap(KAB) is None
    assert row("case_audit_cycles", "2025", 2, {KAB: (1, None)}).gap(KAB) is None
    assert row("krs_accompanied", "2025-08", 90, {}).gap(KAB) is None


def test_a_count_is_shown_and_never_judged():
    reading = row("stunting_case_count_routine", "2025-08", None, {KAB: (312, None)}).reading(KAB)
    assert reading.numerator == 312
    assert reading.judgement == (Verdict.TIDAK_DINILAI, "jumlah, bukan persen")


def test_furthest_is_the_widest_gap_among_those_that_fall_short():
    one = row(
        "exclusive_breastfeeding",
        "2025-08",
        80,
        {KAB: (600, 1000), KEC: (1, 5), OTHER: (50, 100)},
    )
    # 1 of 5 is further from 80 %, but too few to be judged.
    assert one.furthest([KEC, OTHER]) == (OTHER, -30.0)
    assert one.furthest([KEC]) is None


@pytest.mark.parametrize(
    ("indicator", "period", "grows"),
    [
        ("basic_immunization", "2025-08", True),
        ("basic_immunization", "2025-12", False),
        ("krs_verified", "2025-S2", False),
        ("exclusive_breastfeeding", "2025-08", False),
        ("pregnant_iron_tablet_90", "2025-08", False),
    ],
)
def test_towards_a_sasaran_of_the_year_a_share_is_unfinished_until_december(
    indicator, period, grows
):
    assert row(indicator, period, 90, {}).indicator.unfinished(period) is grows


def test_the_table_tells_how_many_figures_are_of_the_month_and_who_reported_all():
    both = {KAB: (6, 10), KEC: (5, 8), OTHER: (1, 2)}
    rows = table(
        row("exclusive_breastfeeding", "2025-08", 80, both),
        row("household_sanitation", "2025-S1", 90, {KAB: (6, 10), OTHER: (6, 10)}),
        row("stunting_understanding", "2024", 70, {KAB: (6, 10)}),
    )
    assert rows.of_the_month == 1
    assert rows.status == "data s.d. 31 Agu 2025\u00a0· 1 dari 3 indikator bulan ini"
    assert rows.of_group("spesifik").status == "data s.d. 31 Agu 2025"
    assert rows.whole == 1
    assert [one.by_kecamatan for one in rows.rows] == [True, True, False]


def test_places_are_named_as_people_say_them():
    assert table().place_words(KAB) == "Kabupaten Landak"
    assert table().place_words(OTHER) == "Kecamatan Ngabang"
