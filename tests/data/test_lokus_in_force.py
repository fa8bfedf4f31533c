"""Which list of desa lokus a page shows: the one in force, on every page and in every version."""

from datetime import date

import duckdb
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.data.build_lokus import add_lokus
from dashboard.data.desa_loads import read_desa_loads
from dashboard.data.lokus_reviews import read_lokus_review, read_lokus_years
from dashboard.data.overviews import read_overview
from dashboard.data.queries import load_queries
from dashboard.data.record_writing import add_record
from dashboard.data.standings import read_lokus, read_standing
from dashboard.domain.actors import LOCAL, OPERATOR
from dashboard.domain.lokus_decrees import Decree, in_force
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from tests.data.conftest import DAY
from tests.data.test_build import desa

RAJA, HILIR = "61.08.01.2001", "61.08.01.2002"
FIRST, AMENDED = ("615/CONTOH/2024", "2024-11-20"), ("88/2025", "2025-04-10")


@pytest.fixture
def amended(office):
    """An SK for 2025 and the one of April that amends it, which came in first."""
    figures = [desa(RAJA, 1, 10, period=month) for month in ("2025-03", "2025-08")]
    figures += [desa(HILIR, 4, 8, period=month) for month in ("2025-03", "2025-08")]
    office.take(figures, [(HILIR, 2025, *AMENDED)])
    office.take(lokus=[(RAJA, 2025, *FIRST)], content=b"dua")
    office.build()
    return office


def test_the_sk_in_force_counts_and_not_the_one_taken_in_last(amended):
    snapshot = amended.warehouse.snapshot()
    held = {
        month: read_lokus(snapshot, "61.08", date(2025, month, 28), LOCAL).desa
        for month in (1, 3, 4, 12)
    }
    assert held == {1: {RAJA}, 3: {RAJA}, 4: {HILIR}, 12: {HILIR}}
    assert read_lokus(snapshot, "61.08", date(2026, 1, 1), LOCAL).desa == frozenset()
    assert [one.desa for one in read_lokus_years(snapshot, "61.08", LOCAL)] == [{HILIR}]


@pytest.mark.parametrize(("month", "listed"), [("2025-03", RAJA), ("2025-08", HILIR)])
def test_every_page_shows_the_list_in_force_as_the_period_ends(amended, month, listed):
    snapshot = amended.warehouse.snapshot()
    view = snapshot.catalogue(LOCAL).view({"kab": "61.08", "ind": "krs_accompanied", "per": month})
    loads = read_desa_loads(snapshot, "61.08", [RAJA, HILIR], month, LOCAL, {})
    shown = (
        read_standing(snapshot, view, LOCAL).lokus.desa,
        read_overview(snapshot, "61.08", month, LOCAL).lokus.desa,
        read_lokus_review(snapshot, "61.08", month, LOCAL).lokus.desa,
        {one.code for one in loads if one.lokus},
    )
    assert shown == ({listed},) * 4


def test_the_first_day_a_record_names_holds_on_peta_too(amended):
    record = {"year": 2025, "number": "88 / 2025", "signed_on": date(2025, 4, 10)}
    starts = {"starts_on": date(2025, 9, 1)}
    add_record(amended.ledger, SK_LOKUS_FORM, "61.08", record | starts, OPERATOR, DAY)
    assert amended.build().fresh
    snapshot = amended.warehouse.snapshot()
    (august, september) = (
        read_lokus(snapshot, "61.08", date(2025, month, 30), LOCAL) for month in (8, 9)
    )
    assert (august.desa, september.desa) == ({RAJA}, {HILIR})
    assert september.words == "lokus: SK 88 / 2025 (1 desa)"


LISTS = st.lists(
    st.tuples(
        st.sampled_from([2024, 2025]),
        st.sampled_from(["1", "2", "3", ""]),
        st.sampled_from(["", "2023-11-20", "2024-06-01", "2024-12-20", "2025-04-10"]),
    ),
    min_size=1,
    max_size=5,
    unique=True,
)


@settings(max_examples=10)
@given(lists=LISTS)
def test_the_query_and_the_rule_never_differ(lists):
    """What /lokus says on days of three years, held against what Peta asks."""
    with duckdb.connect() as connection:
        connection.register("batch_lokus", batch_lokus(lists))
        add_lokus(connection, {})
        asked = load_queries()["lokus_desa"].sql
        decrees = [
            Decree(year, number, day and date.fromisoformat(day), frozenset({f"d{place}"}),
                   batch=f"B-{place:04d}")
            for place, (year, number, day) in enumerate(lists, 1)
        ]  # fmt: skip
        for month in range(0, 36, 4):
            day = date(2024 + month // 12, month % 12 + 1, 10)
            found = connection.execute(asked, {"kab": "61.08", "day": day}).fetchall()
            rule = in_force(decrees, day)
            assert {row[0] for row in found} == (rule.desa if rule else set())


def batch_lokus(lists):
    rows = [
        ("61.08", year, number, day, f"d{place}", f"B-{place:04d}", place, "SK", 6)
        for place, (year, number, day) in enumerate(lists, 1)
    ]
    names = ["kab_code", "year", "sk_number", "sk_date", "desa_code"]
    return pd.DataFrame(rows, columns=[*names, "batch_number", "batch_id", "sheet", "sheet_row"])
