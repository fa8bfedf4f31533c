"""The queries of the overview against slow twins, and what is read from them."""

from collections import defaultdict
from datetime import date

import pandas as pd
import pytest

from dashboard.data.overviews import read_overview
from dashboard.domain.actors import LOCAL
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.reporting import Fill
from tests.data.test_build import KRS, desa

RAJA, MUNGGUK, MANDOR = "61.08.01.2001", "61.08.01.2002", "61.08.02.2001"
MEASURED, STUNTED = "measurement_coverage", "stunting_prevalence_routine"
IRON, GUIDANCE = "pregnant_iron_tablet_90", "couple_marriage_guidance"
SINCE, UNTIL = date(2024, 8, 31), date(2025, 8, 31)
ASKED = {"kab": "61.08", "since": SINCE, "until": UNTIL}


@pytest.fixture(scope="module")
def filled(lasting_office):
    office = lasting_office
    office.take(
        [
            desa(RAJA, 9, 10, period="2025-07"),
            desa(RAJA, 8, 10),
            desa(MANDOR, 4, 5, period="2025-07"),
            desa(MANDOR, 7, 9, period="2025-09"),
            desa(RAJA, 40, 60, IRON, "2025-05"),
            desa(RAJA, 41, 60, IRON, "2024-08"),
            desa(MUNGGUK, 50, 60, IRON),
            (IRON, "kecamatan", "61.08.03", "2025-08", 30, 40),
            desa(RAJA, 1, 2, "girl_iron_tablet", "2024-07"),
            desa(RAJA, 6, 40, "household_phbs", "2025-S1"),
            desa(RAJA, 30, 200, STUNTED),
            desa(RAJA, 200, 240, MEASURED),
            desa(MUNGGUK, 20, 100, STUNTED),
            desa(MUNGGUK, 100, 110, MEASURED),
            desa(RAJA, 33, 190, STUNTED, "2024-08"),
            desa(RAJA, 35, 190, STUNTED, "2024-07"),
            ("bpk_recommendation_resolved", "kabupaten", "61.08", "2025-S1", 7, 14),
        ],
        [(RAJA, 2025), (MANDOR, 2025)],
    )
    office.take(lokus=[(RAJA, 2024)], content=b"tiga")
    office.take([desa("61.09.01.2001", 3, 4)], content=b"dua", kab="61.09")
    office.build()
    return office


def achieved(office):
    cursor = office.warehouse.snapshot()._connection.cursor()
    columns = "indicator, period, area_code, numerator, denominator, reported, expected"
    return cursor.execute(f"SELECT {columns} FROM achievement").fetchall()


def test_every_indicator_stands_in_its_own_last_period(filled):
    last = {}
    for indicator, period, area, part, whole, *heard in achieved(filled):
        end = Period.parse(period).last_day
        if area == "61.08" and SINCE <= end <= UNTIL:
            before = last.get(indicator)
            if before is None or Period.parse(before[0]).last_day < end:
                last[indicator] = (period, part, whole, *heard)
    rows = filled.read("areas_by_indicator", level="kabupaten", **ASKED)
    columns = ["period", "numerator", "denominator", "reported", "expected"]
    found = {row["indicator"]: tuple(row[columns]) for _, row in rows.iterrows()}
    assert found == last
    assert found[KRS] == ("2025-08", 8, 10, 1, 156)
    assert "girl_iron_tablet" not in found


def test_routine_months_hold_share_and_coverage_side_by_side(filled):
    rows = filled.read("routine_months", **ASKED).to_numpy().tolist()
    found = [tuple(None if pd.isna(cell) else cell for cell in row) for row in rows]
    assert found == [
        ("2024-08", 33, 190, None, None, 1, 156, 0, "desa"),
        ("2025-08", 50, 300, 300, 350, 2, 156, 2, "desa"),
    ]


def slow_reports(office, kab, month):
    """Walk over areas and indicators by hand: what came in and what was due."""
    opd = {one.id: one.opd[0] for one in office.reference.indicators.values()}
    lowest = {one.id: one.lowest_level for one in office.reference.indicators.values()}
    rows = achieved(office)
    due = {
        indicator
        for indicator, period, area, *_ in rows
        if area == kab
        and Period.parse(period).rhythm is Rhythm.MONTH
        and SINCE < Period.parse(period).last_day <= UNTIL
        and lowest[indicator] != "kabupaten"
    }
    came = {(ind, area): heard for ind, period, area, *_, heard, _ in rows if period == month}
    waited = {(ind, area): due_ for ind, period, area, *_, due_ in rows if period == month}
    counts = defaultdict(lambda: [0, 0])
    for kec in office.areas.kecamatan(kab):
        desa_count = len(office.areas.desa(kec.code))
        for indicator in due:
            cell = counts[opd[indicator], kec.code]
            cell[0] += came.get((indicator, kec.code), 0)
            cell[1] += waited.get((indicator, kec.code), desa_count)
    return {key: tuple(cell) for key, cell in counts.items()}


def test_reports_count_what_came_in_of_what_was_due(filled):
    rows = filled.read("reporting_kecamatan", period="2025-08", **ASKED)
    found = {(row.opd, row.kec_code): (row.reported, row.expected) for row in rows.itertuples()}
    assert found == slow_reports(filled, "61.08", "2025-08")
    # 19 desa of Ngabang: KRS of one; TTD, stunting and measuring of one, two and two.
    assert found["Dinas PPKB", "61.08.01"] == (1, 19)
    assert found["Dinas Kesehatan", "61.08.01"] == (5, 57)
    assert found["Dinas PPKB", "61.08.02"] == (0, len(filled.areas.desa("61.08.02")))


def test_a_kecamatan_that_reports_as_a_whole_has_reported_all_of_that_indicator(filled):
    rows = filled.read("reporting_kecamatan", period="2025-08", **ASKED)
    desa_count = len(filled.areas.desa("61.08.03"))
    health = rows[(rows["opd"] == "Dinas Kesehatan") & (rows["kec_code"] == "61.08.03")].iloc[0]
    assert (health["reported"], health["expected"]) == (1, 1 + 2 * desa_count)


def test_an_overview_is_read_from_one_version(filled):
    overview = read_overview(filled.warehouse.snapshot(), "61.08", "2025-08", LOCAL)
    assert [one.name for one in overview.surveys] == [
        "SSGI 2021",
        "SSGI 2022",
        "SKI 2023",
        "SSGI 2024",
    ]
    judged = [(one.target.year, one.target.value) for one in overview.surveys if one.target]
    assert judged == [(2024, 14.0)]
    assert (overview.survey_target.year, overview.survey_target.value) == (2025, 18.8)
    assert {one.indicator.id for one in overview.gaps} == {KRS, IRON, MEASURED}
    assert overview.this_month.stunted == 50
    assert {one.fill for one in overview.reports} == {Fill.EMPTY, Fill.PART}
    assert (overview.lokus.desa, overview.lokus_before.desa) == ({RAJA, MANDOR}, {RAJA})
    assert overview.batches == ["B-0001"]


def test_surveys_end_with_the_year_looked_at(filled):
    overview = read_overview(filled.warehouse.snapshot(), "61.08", "2022-02", LOCAL)
    assert [one.year for one in overview.surveys] == [2021, 2022]
    assert overview.survey_target is None
    assert (overview.gaps, overview.routine, overview.reports) == ([], [], [])


def test_a_kabupaten_without_a_file_has_its_surveys_alone(filled):
    overview = read_overview(filled.warehouse.snapshot(), "74.04", "", LOCAL)
    assert overview.surveys[-1].name == "SSGI 2024"
    assert overview.surveys[2].kabupaten.value == 37.2
    assert overview.when == ""
    assert overview.answer == (
        "Stunting Kabupaten Buton 37,2\u00a0% (SKI 2023): tidak dapat dibedakan dari 32,6\u00a0% "
        "(SSGI 2022), nilai SSGI 2024 tidak ditemukan. Belum ada angka bertarget."
    )
