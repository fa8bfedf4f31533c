"""Convergence counted by hand: all services together, the weakest link, what cannot be said."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.area_codes import Level
from dashboard.domain.lokus_services import Converged, below, desa_services, services, weakest_links
from tests.domain.area_makers import KAB, desa, figures
from tests.domain.overview_makers import indicator

SANITATION, IRON = indicator("Sanitasi layak"), indicator("TTD", "ibu hamil")
UNMET = indicator("Unmet need", "PUS", up=False)


def held(sanitation, iron, unmet=(1, 20)):
    return [
        figures({1: sanitation} if sanitation else {}, of=SANITATION, goal=90.0),
        figures({1: iron} if iron else {}, of=IRON, goal=80.0),
        figures({1: unmet}, of=UNMET, goal=10.0),
    ]


def test_a_desa_converges_where_every_service_reaches_its_target():
    found = desa_services(held((9, 10), (8, 10)), desa(1))
    assert (found.state, found.met, found.judged) == (Converged.YES, 3, 3)
    assert found.weakest is None


def test_one_person_short_is_short():
    found = desa_services(held((899, 1000), (8, 10)), desa(1))
    assert found.state is Converged.NO
    assert found.weakest.figures.indicator.id == "Sanitasi layak"
    assert found.weakest.points == Fraction("0.1")


def test_the_weakest_link_is_the_farthest_in_points_whichever_direction_is_better():
    found = desa_services(held((80, 100), (70, 100), unmet=(40, 100)), desa(1))
    assert [float(one.points) for one in found.missed] == [10, 10, 30]
    assert found.weakest.figures.indicator.id == "Unmet need"
    assert weakest_links([found, found]) == {"Unmet need": 2}


def test_a_service_not_reported_leaves_convergence_open_unless_another_is_missed():
    assert desa_services(held(None, (8, 10)), desa(1)).state is Converged.UNKNOWN
    assert desa_services(held((11, 10), (8, 10)), desa(1)).state is Converged.UNKNOWN
    assert desa_services(held(None, (7, 10)), desa(1)).state is Converged.NO


def test_a_service_nobody_needs_is_neither_met_nor_missed():
    found = desa_services(held((0, 0), (8, 10)), desa(1))
    assert (found.state, found.met, found.silent) == (Converged.YES, 2, 0)


def test_a_desa_that_needs_nothing_at_all_is_not_called_converged():
    assert desa_services(held((0, 0), (0, 0), unmet=(0, 0)), desa(1)).state is Converged.UNKNOWN


def test_held_to_are_essential_shares_per_desa_with_a_target_that_are_finished():
    per_kecamatan = replace(SANITATION, lowest_level=Level.KECAMATAN)
    counts = {KAB: (9, 10)}
    kept = figures(counts, of=SANITATION)
    dropped = [
        figures(counts, of=SANITATION, essential=False),
        figures(counts, of=SANITATION, goal=None),
        figures(counts, of=per_kecamatan),
        figures(counts, of=indicator(cumulative=True), period="2025-08"),
    ]
    december = figures(counts, of=indicator(cumulative=True), period="2025-12")
    assert services([kept, *dropped, december]) == [kept, december]


@given(st.integers(0, 300), st.integers(1, 300), st.integers(1, 99))
def test_turning_served_into_spared_turns_no_distance(part, whole, goal):
    part = min(part, whole)
    up = figures({1: (part, whole)}, of=SANITATION, goal=float(goal))
    down = figures({1: (whole - part, whole)}, of=UNMET, goal=float(100 - goal))
    assert below(up.counts[desa(1)], up) == below(down.counts[desa(1)], down)


def test_without_a_share_there_is_no_distance():
    nothing = figures({1: (None, 10)}, of=SANITATION)
    with pytest.raises(ValueError, match="tidak ada jarak"):
        below(nothing.counts[desa(1)], nothing)
