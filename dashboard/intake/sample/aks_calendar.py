"""When the audit cycles of the sample took their steps: invented, with the usual delays."""

from datetime import date
from typing import NamedTuple

from dashboard.domain.aks_words import CYCLES

Month = tuple[int, int]
"""Month and day within the year of the cycle."""


class Course(NamedTuple):
    """planned, done: of the four steps; done has as many as were taken.

    papers: numbers of the steps that have a document. cases: how many were audited.
    """

    planned: tuple[Month, ...]
    done: tuple[Month, ...]
    papers: tuple[int, ...] = (1, 2, 3, 4)
    cases: int = 0


EARLY = ((1, 31), (3, 31), (4, 30), (6, 20))
LATE = ((7, 25), (9, 10), (10, 20), (12, 12))
COURSES = {
    "61.08": {
        (2024, "I"): Course(EARLY, ((2, 6), (4, 18), (5, 21), (6, 27)), cases=8),
        (2024, "II"): Course(LATE, ((7, 24), (9, 30), (11, 14), (12, 30)), (1, 2, 3), cases=9),
        (2025, "I"): Course(EARLY, ((1, 29), (4, 4), (5, 8), (6, 26)), cases=10),
        (2025, "II"): Course(LATE, ((7, 28),)),
    },
    "61.09": {
        (2023, "I"): Course(EARLY, ((2, 14), (5, 30), (8, 2), (9, 20)), (1, 3), cases=9),
        (2023, "II"): Course(LATE, ((8, 4), (10, 5), (11, 9), (12, 28)), (1, 2, 3), cases=11),
        (2024, "I"): Course(EARLY, ((1, 30), (3, 28), (4, 30), (6, 19)), cases=12),
        (2024, "II"): Course(LATE, ((7, 22), (9, 9), (10, 17), (12, 11)), cases=14),
        (2025, "I"): Course(EARLY, ((1, 27), (3, 25), (4, 29), (6, 18)), (1, 2, 3, 4), cases=16),
        (2025, "II"): Course(((7, 18), (9, 3), (10, 15), (12, 10)), ((7, 16),), cases=12),
    },
    "61.11": {
        (2024, "II"): Course(LATE, ((8, 12), (10, 28), (12, 5), (12, 23)), (1, 2, 4), cases=5),
        (2025, "I"): Course(EARLY, ((2, 10), (4, 22), (5, 28)), (1, 3), cases=6),
        (2025, "II"): Course(LATE, ()),
    },
    "62.03": {
        (2024, "I"): Course(EARLY, ((3, 4), (5, 16), (6, 20), (8, 8)), (1, 2), cases=7),
        (2024, "II"): Course(LATE, ((8, 5), (10, 9), (11, 20), (12, 19)), cases=8),
        (2025, "I"): Course(EARLY, ((2, 12), (5, 6), (4, 24), (6, 30)), (1, 3, 4), cases=9),
        (2025, "II"): Course(LATE, ((7, 30), (9, 11)), cases=7),
    },
    "74.04": {
        (2024, "I"): Course(EARLY, ((2, 20), (5, 13), (6, 11), (6, 28)), (1, 2, 3), cases=6),
        (2024, "II"): Course(LATE, ((7, 30), (10, 2), (11, 6), (12, 20)), cases=6),
        (2025, "I"): Course(EARLY, ((2, 3), (4, 9), (5, 14), (7, 9)), cases=7),
        (2025, "II"): Course(LATE, ((7, 25),)),
    },
}


def newest_first(kab: str) -> list[tuple[tuple[int, str], Course]]:
    """Return the cycles of a kabupaten by year and number: what is looked at first is at hand."""
    return sorted(COURSES.get(kab, {}).items(), reverse=True)


def day_of(year: int, when: Month) -> date:
    return date(year, *when)


def mark(year: int, cycle: str) -> str:
    """Return the short name of a cycle in codes and numbers: `25-1`."""
    return f"{year % 100}-{CYCLES.index(cycle) + 1}"
