"""What the audience umum reads of a version: small counts of sensitive indicators withheld."""

import duckdb
import pytest

from dashboard.data import versions
from dashboard.data.build_public import TABLES
from dashboard.data.home import Home
from dashboard.data.warehouse import CONFIG
from dashboard.domain.actors import LOCAL, Actor, Role
from tests.data.test_build import desa

STUNTING, KEK = "stunting_prevalence_routine", "kek_pregnant_extra_food"
AUGUST = {"kab": "61.08", "indicator": STUNTING, "period": "2025-08"}
GUEST = Actor("tamu", Role.TAMU)
CODES = [f"61.08.01.{number}" for number in range(2001, 2006)]


def counted(pairs, indicator=STUNTING, period="2025-08"):
    return [
        desa(code, *pair, indicator=indicator, period=period)
        for code, pair in zip(CODES, pairs, strict=False)
    ]


def published(office):
    office.publish()
    return office.build()


def public(office, name, **params):
    return office.warehouse.read(name, actor=GUEST, **params)


@pytest.fixture
def small(office):
    """One small desa of four, all in one kecamatan, and another kecamatan."""
    other = desa("61.08.02.2001", 30, 90, indicator=STUNTING)
    office.take([*counted([(2, 40), (9, 50), (0, 30), (25, 80)]), other])
    published(office)
    return office


def test_a_small_count_and_one_beside_it_are_withheld(small):
    told = public(small, "desa_coverage", **AUGUST).set_index("desa_code")
    assert told.index[told["withheld"]].tolist() == CODES[:2]
    assert told.loc[CODES[:2], ["numerator", "denominator", "people"]].isna().all(axis=None)
    assert told.loc[CODES[2:4], "numerator"].tolist() == [0, 25]


def test_what_was_not_reported_is_not_called_withheld(small):
    told = public(small, "desa_coverage", **AUGUST).set_index("desa_code")
    assert not told.loc[CODES[4], "withheld"]


def test_staff_and_the_sums_see_all(small):
    own = small.read("desa_coverage", **AUGUST).set_index("desa_code")
    assert "withheld" not in own
    assert own.loc[CODES[0], "numerator"] == 2
    for actor in (LOCAL, GUEST):
        told = small.warehouse.read("kecamatan_coverage", actor=actor, **AUGUST)
        assert told.set_index("kec_code").loc["61.08.01", "numerator"] == 36


def test_staff_who_ask_for_a_file_see_what_a_guest_sees(small):
    asked = small.warehouse.read("desa_coverage", actor=LOCAL.for_public(), **AUGUST)
    assert asked.equals(public(small, "desa_coverage", **AUGUST))


def test_records_are_marked_like_rows(small):
    snapshot = small.warehouse.snapshot()
    rows = snapshot.records("desa_coverage", actor=GUEST, **AUGUST)
    assert [row["desa_code"] for row in rows if row["withheld"]] == CODES[:2]


def test_an_indicator_that_is_not_sensitive_is_shown_whole(office):
    office.take(counted([(2, 40), (9, 50)], indicator="pregnant_iron_tablet_90"))
    published(office)
    told = public(office, "desa_coverage", **AUGUST | {"indicator": "pregnant_iron_tablet_90"})
    assert told["numerator"].dropna().tolist() == [2, 9]
    assert not told["withheld"].any()


def test_an_older_report_of_a_figure_does_not_tell_of_it(office):
    office.take(counted([(2, 40), (9, 50), (25, 80)]), content=b"satu")
    office.take(counted([(6, 40), (9, 50), (25, 80)]), content=b"dua")
    published(office)
    asked = {"indicator": STUNTING, "area": "61.08.01", "period": "2025-08"}
    rows = public(office, "trace_facts", **asked)
    assert sorted(rows.loc[rows["in_use"], "numerator"]) == [6, 9, 25]
    old = rows[~rows["in_use"]].set_index("area_code")
    assert old.loc[CODES[0], ["numerator", "denominator", "numerator_cells"]].isna().all()


def test_people_beside_a_withheld_figure_are_rounded_by_themselves(office):
    # 90 % of 21, 35, 25 and 35 lack 4,9, 4,5, 2,5 and −1,5: 10,4 together, so 10 are shared. The
    # last has 2 without the service, and the first hides it.
    office.take(counted([(14, 21), (27, 35), (20, 25), (33, 35)], indicator=KEK))
    published(office)
    asked = AUGUST | {"indicator": KEK}
    assert office.read("desa_coverage", **asked)["people"].dropna().tolist() == [5, 5, 2, -2]
    told = public(office, "desa_coverage", **asked).set_index("desa_code")
    assert told["people"].dropna().to_dict() == {CODES[1]: 5, CODES[2]: 3}


def test_a_greater_threshold_is_another_version(office):
    office.take(counted([(2, 40), (5, 50), (0, 30), (25, 80)]))
    published(office)
    told = public(office, "desa_coverage", **AUGUST).set_index("desa_code")
    assert told.index[told["withheld"]].tolist() == CODES[:2]
    office.home = Home(office.home.root, 10)
    assert published(office).fresh
    told = public(office, "desa_coverage", **AUGUST).set_index("desa_code")
    assert told.index[told["withheld"]].tolist() == [*CODES[:2], CODES[3]]


def test_every_table_with_counts_has_a_view_that_hides_them(small):
    counts = ("numerator", "denominator", "percent", "people", "numerator_cells")
    file = versions.file_of(small.home, small.warehouse.snapshot().version)
    with duckdb.connect(file, config=CONFIG) as connection:
        found = connection.execute(
            "SELECT DISTINCT table_name FROM information_schema.columns "
            "WHERE table_schema = 'main' AND list_contains($counts, column_name)",
            {"counts": list(counts)},
        ).fetchall()
        assert {name for (name,) in found} == set(TABLES)
        for name in TABLES:
            ours = connection.execute(f"DESCRIBE main.{name}").fetchall()
            assert connection.execute(f"DESCRIBE umum.{name}").fetchall() == ours, name


def test_no_query_reaches_past_the_views(small):
    for name, query in small.warehouse.snapshot().queries.items():
        assert "main." not in query.sql, name
        assert "umum." not in query.sql, name
