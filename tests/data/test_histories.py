"""Histories read from the warehouse, against a plain twin and the clock."""

from datetime import date

import duckdb
import pytest

from dashboard.data.histories import Asked, read_histories
from dashboard.data.queries import load_queries
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.area_codes import Level
from dashboard.domain.histories import month_of
from dashboard.domain.periods import Period
from dashboard.reference import load_reference

DAY = date(2025, 9, 15)
KRS, STUNTING = "krs_accompanied", "stunting_prevalence_routine"


@pytest.fixture(scope="module")
def snapshot(sample_home):
    return Warehouse(sample_home, load_reference().indicators).snapshot()


def test_a_history_is_what_each_period_says_on_its_own(snapshot):
    found = read_histories(snapshot, Asked("61.08", KRS, DAY), Level.DESA, LOCAL)
    twin = {}
    for period in snapshot.catalogue(LOCAL).periods["61.08", KRS]:
        last = Period.parse(period).last_day
        asked = {"kab": "61.08", "indicator": KRS, "period": period}
        for row in snapshot.records("desa_coverage", actor=LOCAL, **asked):
            if last <= DAY and row["denominator"] is not None:
                held = (month_of(last), row["numerator"], row["denominator"])
                twin.setdefault(row["desa_code"], []).append(held)
    assert {code: sorted(held) for code, held in twin.items()} == {
        code: [point[:3] for point in points] for code, points in found.items()
    }


def test_nothing_after_the_day_is_read(snapshot):
    early = read_histories(snapshot, Asked("61.08", KRS, date(2025, 7, 31)), Level.KECAMATAN, LOCAL)
    assert {points[-1].month for points in early.values()} == {month_of(date(2025, 7, 1))}


def test_every_kabupaten_can_be_asked_at_once(snapshot):
    found = read_histories(snapshot, Asked("", KRS, DAY), Level.KABUPATEN, LOCAL)
    assert sorted(found) == ["61.08", "61.11"]


def test_an_actor_reads_the_history_of_their_own_areas_only(snapshot):
    camat = Actor("Camat Ngabang", Role.KECAMATAN, ("61.08.01",))
    found = read_histories(snapshot, Asked("61.08", KRS, DAY), Level.KECAMATAN, camat)
    assert list(found) == ["61.08.01"]


def test_a_routine_prevalence_is_credible_only_where_enough_were_measured(snapshot):
    asked = Asked("61.08", STUNTING, DAY)
    found = read_histories(snapshot, asked, Level.KECAMATAN, LOCAL)
    coverage = asked._replace(indicator="measurement_coverage")
    measured = read_histories(snapshot, coverage, Level.KECAMATAN, LOCAL)
    for code, points in found.items():
        shares = {one.month: one.share for one in measured[code]}
        assert [p.credible for p in points] == [shares.get(p.month, 0) >= 90 for p in points]
    assert {p.credible for points in found.values() for p in points} == {True, False}


def test_every_month_of_every_desa_of_one_indicator_is_answered():
    """As many as the bench asks for: 231 desa, 60 months, one of 30 indicators."""
    con = duckdb.connect(config={"threads": 1})
    con.execute("""
        CREATE TABLE period AS SELECT
            strftime(day, '%Y-%m') AS period, 'bulan' AS rhythm, year(day) AS year,
            last_day(day) AS last_day
        FROM (SELECT unnest(generate_series(DATE '2020-01-01', DATE '2024-12-01',
            INTERVAL 1 MONTH))::DATE AS day)
    """)
    con.execute(
        "CREATE TABLE indicator AS SELECT 'i' || i AS indicator, 'bulan' AS rhythm "
        "FROM range(30) AS t(i)"
    )
    con.execute("""
        CREATE TABLE achievement AS SELECT
            indicator.indicator, period.period, 'desa' AS level,
            format('62.03.{:02d}.{:04d}', 1 + n % 17, 2000 + n) AS area_code,
            '62.03' AS kab_code, 40 + n AS numerator, 300 + n AS denominator,
            1 AS reported, 1 AS expected
        FROM indicator, period, range(231) AS t(n)
        ORDER BY indicator.indicator, period.period, kab_code, level, area_code
    """)
    con.execute("CREATE TABLE running_period (kab_code VARCHAR, indicator VARCHAR, period VARCHAR)")
    query = load_queries()["area_histories"]
    asked = {"kab": "62.03", "level": "desa", "indicator": "i7", "until": DAY}
    rows = con.execute(query.sql, asked).fetchnumpy()
    assert len(rows["month"]) == 231 * 60
