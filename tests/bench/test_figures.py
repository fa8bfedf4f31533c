"""The arithmetic of the bench, and the marks of its table."""

import pytest

from tests.bench import goals
from tests.bench.figures import percentile, ratio
from tests.bench.made_figures import months
from tests.bench.made_land import KAB, codes, write_polygons


def test_a_ratio_is_the_median_of_pairs_so_that_load_on_both_falls_out():
    assert ratio([100, 900, 110], [50, 450, 50]) == 2


@pytest.mark.parametrize(("of", "to"), [([1], []), ([], []), ([1, 2], [1])])
def test_what_makes_no_pairs_is_refused(of, to):
    with pytest.raises(ValueError, match="make no pairs"):
        ratio(of, to)


@pytest.mark.parametrize(
    ("values", "share", "found"),
    [([3, 1, 2], 50, 2), (range(1, 101), 95, 95), (range(1, 11), 95, 10), ([7], 95, 7)],
)
def test_a_percentile_is_a_value_that_was_measured(values, share, found):
    assert percentile(list(values), share) == found


def test_months_run_back_over_the_turn_of_the_year():
    assert months("2025-02", 4) == ["2024-11", "2024-12", "2025-01", "2025-02"]


def test_the_made_land_has_2_000_desa_whose_neighbours_share_every_point(tmp_path):
    from geopandas import read_file

    assert len(set(codes())) == 2000
    assert all(code.startswith(f"{KAB}.") and len(code) == 13 for code in codes())
    file = tmp_path / "batas.geojson"
    write_polygons(file)
    drawn = read_file(file)
    assert len(drawn) == 2000
    assert drawn.is_valid_coverage()


def test_a_figure_that_misses_its_goal_is_bold():
    load = {
        "users": 50,
        "per_second": 120.4,
        "busy_p95_ms": 500,
        "alone_p95_ms": 10,
        "paused_p95_ms": 30,
        "paused_to_alone": 3.0,
    }
    told = {
        "day": "2026-11-22",
        "cores": 2,
        "load_before": 0.1,
        "polygons": "sketch",
        "changes": {},
        "load": load,
    }
    table = goals.markdown(told)
    assert "requests/s | **120** | ≥ 140 |" in table
    assert "p95 × one user | 3.0 | ≤ 5 |" in table
