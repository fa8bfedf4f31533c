"""The desa with most people unserved, and the service that misses most of them."""

from dashboard.domain.area_figures import AreaFigures, Counts
from dashboard.domain.heaviest_desa import heaviest_desa
from dashboard.domain.targets import Target
from dashboard.reference import load_reference

REFERENCE = load_reference()
A, B, C = "61.08.01.2001", "61.08.01.2002", "61.08.02.2001"


def figures(name: str, people: dict[str, int | None]) -> AreaFigures:
    targets: list[Target] = [one for one in REFERENCE.targets if one.indicator == name]
    counts = {
        code: Counts(50, 100, missing) if missing is not None else Counts(None, 100)
        for code, missing in people.items()
    }
    return AreaFigures(REFERENCE.indicators[name], "2025-08", targets[0], counts)


SANITATION = figures("household_sanitation", {A: 30, B: 40, C: -5})
WATER = figures("household_safe_water", {A: 20, B: None})
ODF = figures("village_odf", {A: 1, B: 1, C: 1})


def test_people_of_every_service_are_summed_and_the_heaviest_named():
    first, second = heaviest_desa([SANITATION, WATER], [A, B, C])
    assert (first.code, first.people, first.silent) == (A, 50, 0)
    assert [(one.indicator.id, people) for one, people in first.missing] == [
        ("household_sanitation", 30),
        ("household_safe_water", 20),
    ]
    assert (second.code, second.people, second.silent) == (B, 40, 1)


def test_a_desa_past_its_targets_is_not_listed_and_takes_nothing_off_another():
    assert [one.code for one in heaviest_desa([SANITATION], [A, B, C])] == [B, A]


def test_what_counts_no_people_is_left_out():
    assert heaviest_desa([ODF], [A, B, C]) == []
