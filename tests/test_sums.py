"""Σ desa = kecamatan = kabupaten, held against a slow plain twin that knows no SQL."""

from collections import defaultdict

import pyarrow.parquet as pq
import pytest

from dashboard.data.areas import load_areas
from dashboard.data.warehouse import Warehouse
from dashboard.domain.area_codes import Level
from dashboard.reference import load_reference
from tests.recorded_twin import recorded_facts

Counts = tuple[int, int | None]


def facts_in_use(home):
    """Return (indicator, period, area) → counts: of several batches for a cell, the last one.

    Records count where no file, all of them draf, is as firm, nor tells of an area above.
    """
    used = {}
    for file in sorted(home.batches.glob("B-*/facts.parquet")):
        for row in sorted(pq.read_table(file).to_pylist(), key=lambda row: row["row"]):
            cell = row["indicator"], row["period"], row["area_code"]
            used[cell] = row["numerator"], row["denominator"]
    told = {cell for cell, (numerator, _) in used.items() if numerator is not None}
    for cell, (numerator, denominator, firm) in recorded_facts(home).items():
        indicator, period, area = cell
        above = {(indicator, period, area[:length]) for length in (5, 8) if length < len(area)}
        if not above & told and (firm or cell not in told):
            used[cell] = numerator, denominator
    return used


def is_whole(indicator, counts):
    numerator, denominator = counts
    return numerator is not None and (denominator is not None or not indicator.has_denominator)


def total(parts: list[Counts]) -> Counts:
    wholes = [whole for _, whole in parts if whole is not None]
    return sum(part for part, _ in parts), sum(wholes) if wholes else None


def summed(home, indicators):
    """Return (indicator, period, area) → counts of every level, as a person would add them up.

    An area's own report counts only where nothing below it reported.
    """
    reported = {
        cell: counts
        for cell, counts in facts_in_use(home).items()
        if is_whole(indicators[cell[0]], counts)
    }
    every = dict(reported)
    for length in (8, 5):
        below = defaultdict(list)
        for (ind, period, area), counts in every.items():
            if indicators[ind].additive and len(area) == (13 if length == 8 else 8):
                below[ind, period, area[:length]].append(counts)
        every |= {cell: total(parts) for cell, parts in below.items()}
    return every


@pytest.fixture(scope="module")
def indicators():
    return load_reference().indicators


@pytest.fixture(scope="module")
def twin(sample_home, indicators):
    return summed(sample_home, indicators)


@pytest.fixture(scope="module")
def achieved(sample_home, indicators):
    """Every row of `achievement`, read with no query of ours in between."""
    snapshot = Warehouse(sample_home, indicators).snapshot()
    columns = "indicator, period, area_code, numerator, denominator"
    rows = snapshot._connection.cursor().execute(f"SELECT {columns} FROM achievement").fetchall()
    return {(ind, period, area): (part, whole) for ind, period, area, part, whole in rows}


def test_the_warehouse_holds_what_the_plain_twin_adds_up(achieved, twin):
    assert achieved.keys() == twin.keys()
    apart = {cell: (achieved[cell], twin[cell]) for cell in twin if achieved[cell] != twin[cell]}
    assert apart == {}


@pytest.mark.parametrize(("below", "above"), [(13, 8), (8, 5)])
def test_every_level_is_the_sum_of_the_level_below(achieved, indicators, below, above):
    parts = defaultdict(list)
    for (ind, period, area), counts in achieved.items():
        if len(area) == below and indicators[ind].additive:
            parts[ind, period, area[:above]].append(counts)
    assert len(parts) > 100
    apart = {cell: (achieved[cell], total(p)) for cell, p in parts.items()
             if achieved[cell] != total(p)}  # fmt: skip
    assert apart == {}


def test_every_additive_indicator_of_the_sample_is_added_up(achieved, indicators):
    there = {ind for ind, *_ in achieved}
    additive = {one.id for one in indicators.values() if one.additive} & there
    added = {ind for ind, _, area in achieved if len(area) == 5}
    assert len(additive) >= 40
    assert additive <= added


def test_desa_of_an_indicator_reported_per_kecamatan_stay_empty(achieved, indicators, sample_home):
    kecamatan_only = {one.id for one in indicators.values() if one.lowest_level is not Level.DESA}
    assert not [cell for cell in achieved if cell[0] in kecamatan_only and len(cell[2]) == 13]


def test_whole_people_of_a_kecamatan_are_the_sum_of_its_desa(sample_home, indicators):
    snapshot = Warehouse(sample_home, indicators).snapshot()
    rows = snapshot._connection.cursor().execute(
        "SELECT indicator, period, area_code, people FROM shortfall"
    )
    people = {(ind, period, area): count for ind, period, area, count in rows.fetchall()}
    for length, above in ((13, 8), (8, 5)):
        parts = defaultdict(list)
        for (ind, period, area), count in people.items():
            if len(area) == length:
                parts[ind, period, area[:above]].append(count)
        apart = {cell: (people[cell], p) for cell, p in parts.items() if people[cell] != sum(p)}
        assert apart == {}


def test_the_areas_of_the_sample_are_all_in_the_code_list(achieved, sample_home):
    areas = load_areas(sample_home)
    assert not [area for _, _, area in achieved if areas.get(area) is None]
