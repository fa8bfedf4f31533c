"""The heat table against a slow twin, and what stands in it."""

from datetime import date

import pandas as pd

from dashboard.data.coverage_tables import read_coverage, read_coverage_sources, span
from dashboard.domain.actors import LOCAL
from dashboard.domain.periods import Period
from tests.data.test_build import desa

AUGUST = Period.parse("2025-08")
PHBS, PBI = "household_phbs", "pbi_health_insurance"
RAJA, MUNGGUK, MANDOR = "61.08.01.2001", "61.08.01.2002", "61.08.02.2001"


def fill(office):
    office.take(
        [
            desa(RAJA, 9, 10, period="2025-07"),
            desa(RAJA, 8, 10, period="2025-08"),
            desa(MANDOR, 4, 5, period="2025-07"),
            desa(MANDOR, 7, 9, period="2025-09"),
            desa(RAJA, 6, 40, PHBS, "2025-S1"),
            desa(MUNGGUK, 5, 20, PHBS, "2025-S1"),
            desa(MANDOR, 50, 90, PHBS, "2024-S2"),
            desa(RAJA, 1, 2, PHBS, "2022-S1"),
            desa(RAJA, 300, 400, PBI, "2025-S1"),
            ("village_decree_tpps", "desa", RAJA, "2022", 1, 1),
            ("bpk_recommendation_resolved", "kabupaten", "61.08", "2025-S1", 7, 14),
        ]
    )
    office.take([desa("61.09.01.2001", 3, 4, period="2025-08")], content=b"dua", kab="61.09")
    office.build()


def twin(office, kab, since, until):
    """Walk over every figure of every level, the last period of each indicator by hand."""
    columns = ("indicator", "period", "area_code", "numerator", "denominator")
    last, found = {}, set()
    facts = [
        (indicator, period, area, part, None if pd.isna(whole) else whole)
        for indicator, period, area, part, whole in zip(
            *(everything(office)[name].tolist() for name in columns), strict=True
        )
    ]
    for indicator, period, area, *_ in facts:
        end = Period.parse(period).last_day
        if area == kab and since <= end <= until:
            before = last.get(indicator)
            if before is None or end > Period.parse(before).last_day:
                last[indicator] = period
    for indicator, period, area, part, whole in facts:
        if area.startswith(kab) and len(area) < 13 and last.get(indicator) == period:
            found.add((indicator, period, area, part, whole))
    return found


def everything(office):
    cursor = office.warehouse.snapshot()._connection.cursor()
    return cursor.execute("SELECT * FROM achievement").df()


def test_the_query_agrees_with_its_slow_twin(office):
    fill(office)
    for kab, since, until in [
        ("61.08", date(2023, 8, 1), date(2025, 8, 31)),
        ("61.08", date(2022, 7, 1), date(2024, 12, 31)),
        ("61.08", date(2020, 1, 1), date(2026, 1, 1)),
        ("61.09", date(2023, 8, 1), date(2025, 8, 31)),
        ("61.11", date(2023, 8, 1), date(2025, 8, 31)),
    ]:
        rows = office.read(
            "areas_by_indicator", kab=kab, level="kecamatan", since=since, until=until
        )
        told = {
            (
                r.indicator,
                r.period,
                r.area_code,
                r.numerator,
                None if pd.isna(r.denominator) else r.denominator,
            )
            for r in rows.itertuples()
        }
        assert told == twin(office, kab, since, until), kab
        assert len(told) == len(rows)


def coverage(office, kab="61.08"):
    targets = office.reference.targets
    return read_coverage(office.warehouse.snapshot(), kab, AUGUST, targets, LOCAL)


def test_each_indicator_stands_in_its_own_last_period(office):
    fill(office)
    rows = coverage(office).rows
    assert {row.indicator.id: str(row.period) for row in rows} == {
        PBI: "2025-S1",
        "krs_accompanied": "2025-08",
        PHBS: "2025-S1",
        "bpk_recommendation_resolved": "2025-S1",
    }


def test_a_kecamatan_that_did_not_report_the_last_period_has_no_figure(office):
    fill(office)
    rows = {row.indicator.id: row for row in coverage(office).rows}
    krs = rows["krs_accompanied"]
    assert krs.reading("61.08.01").numerator == 8
    assert not krs.reading("61.08.02").reported
    assert krs.reported["61.08.01"] == (1, 19)
    assert not rows["bpk_recommendation_resolved"].by_kecamatan


def test_a_national_count_is_shown_beside_figures_that_nobody_judges(office):
    fill(office)
    pbi = next(row for row in coverage(office).rows if row.indicator.id == PBI)
    assert pbi.target is None
    assert pbi.national.value == 112_900_000
    assert pbi.reading("61.08").judgement.reason == "tidak ada target"


def test_a_kabupaten_without_figures_has_a_table_without_rows(office):
    fill(office)
    empty = coverage(office, "61.11")
    assert list(empty.rows) == []
    assert [area.name for area in empty.kecamatan][:2] == ["Sukadana", "Simpang Hilir"]


def test_sources_are_the_batches_of_the_periods_shown(office):
    fill(office)
    office.take([desa(RAJA, 9, 10, period="2025-06")], content=b"tiga")
    office.build()
    behind = read_coverage_sources(office.warehouse.snapshot(), "61.08", AUGUST, LOCAL)
    assert [(one.indicator, one.system, one.source.batch) for one in behind] == [
        ("bpk_recommendation_resolved", "SIGA", "B-0001"),
        (PHBS, "SIGA", "B-0001"),
        ("krs_accompanied", "SIGA", "B-0001"),
        (PBI, "SIGA", "B-0001"),
    ]


def test_figures_older_than_two_years_do_not_stand_beside_those_of_today():
    assert span(AUGUST) == {"since": date(2023, 8, 1), "until": date(2025, 8, 31)}
