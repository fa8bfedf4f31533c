"""Twins, parts and months of sensitive indicators are withheld together."""

from dashboard.domain.small_counts import Figure
from dashboard.domain.withheld_figures import cells
from dashboard.reference import load_reference

INDICATORS = load_reference().indicators
STUNTING, CASES = "stunting_prevalence_routine", "stunting_case_count_routine"
SEVERE, KEK = "severe_stunting_share_routine", "kek_pregnant_extra_food"
KEC = "61.08.01"


def figures(*pairs):
    """Return the desa of one kecamatan with their sum; denominators may be None."""
    wholes = [whole for _, whole in pairs]
    total = None if None in wholes else sum(wholes)
    made = {KEC: Figure("", sum(part for part, _ in pairs), total)}
    return made | {f"{KEC}.{at}": Figure(KEC, *pair) for at, pair in enumerate(pairs)}


def withheld(by, name, period="2025-08"):
    found = cells(by, INDICATORS, 5)
    return {cell.area_code for cell in found if (cell.indicator, cell.period) == (name, period)}


def test_the_count_is_shown_only_where_the_share_of_the_same_children_is():
    by = {
        STUNTING: {"2025-08": figures((2, 40), (9, 50), (25, 80))},
        CASES: {"2025-08": figures((2, None), (9, None), (26, None))},
    }
    assert withheld(by, STUNTING) == {f"{KEC}.0", f"{KEC}.1"}
    # The last differs from its share, and so does the sum: their difference would tell.
    assert withheld(by, CASES) == {KEC, f"{KEC}.0", f"{KEC}.1", f"{KEC}.2"}


def test_a_count_without_its_share_is_held_by_itself():
    by = {CASES: {"2025-08": figures((2, None), (9, None), (25, None))}}
    assert withheld(by, CASES) == {f"{KEC}.0", f"{KEC}.1"}


def test_a_part_is_withheld_where_its_whole_is():
    by = {
        STUNTING: {"2025-08": figures((4, 40), (9, 50), (25, 80), (30, 90))},
        SEVERE: {"2025-08": figures((0, 40), (5, 50), (6, 80), (7, 90))},
    }
    assert withheld(by, STUNTING) == {f"{KEC}.0", f"{KEC}.1"}
    assert {f"{KEC}.0", f"{KEC}.1"} <= withheld(by, SEVERE)


def test_the_months_of_a_growing_share_do_not_tell_of_the_one_between():
    july = figures((2, 9), (11, 20), (14, 30), (30, 60))
    by = {
        KEK: {
            "2025-06": figures((0, 0), (11, 20), (6, 12), (12, 30)),
            "2025-07": july,
            "2025-08": figures((6, 20), (11, 20), (30, 70), (50, 90)),
        }
    }
    # The second stands still at 11 from June to August, so it hides nothing in July.
    assert withheld(by, KEK, "2025-07") == {f"{KEC}.0", f"{KEC}.2"}
    alone = {KEK: {"2025-07": july}}
    assert withheld(alone, KEK, "2025-07") == {f"{KEC}.0", f"{KEC}.1"}


def test_what_starts_anew_in_january_is_told_by_no_month_of_the_year_before():
    january = figures((2, 9), (11, 20), (14, 30), (30, 60))
    by = {KEK: {"2024-12": figures((10, 20), (11, 20), (60, 70), (50, 90)), "2025-01": january}}
    assert withheld(by, KEK, "2025-01") == {f"{KEC}.0", f"{KEC}.1"}
