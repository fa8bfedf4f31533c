"""Which list of desa lokus is in force on a day (R10): of its own year only, the last one signed.

An SK is signed in the year before and holds from 1 January; one signed later, as an amendment,
from its own day; either from the day its record names.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from dashboard.domain.standing_parts import LokusList


@dataclass(frozen=True)
class Decree:
    """An SK with its list.

    signed: None where neither the file nor a record says it. starts_on: as a record says it.
    batch: of the file with the list; empty where only the record is there, and then no desa.
    """

    year: int
    number: str
    signed: date | None
    desa: frozenset[str]
    starts_on: date | None = None
    amends: str = ""
    note: str = ""
    link: str = ""
    batch: str = ""

    @property
    def start(self) -> date:
        """The first day on which it holds."""
        if self.starts_on is not None:
            return self.starts_on
        return max(date(self.year, 1, 1), self.signed or date.min)

    @property
    def in_time(self) -> bool | None:
        """Tell whether it was signed in the year before; None where the day is not known."""
        return None if self.signed is None else self.signed.year < self.year

    @property
    def listed(self) -> LokusList:
        return LokusList(self.year, self.desa, self.number)


def ordered(decrees: Sequence[Decree]) -> list[Decree]:
    """Return decrees in the order in which they took force."""
    return sorted(decrees, key=lambda one: (one.start, one.signed or date.min, one.batch))


def in_force(decrees: Sequence[Decree], day: date) -> Decree | None:
    """Return the SK in force on a day; None where none of that year has begun.

    One without a list does not end the list before it.
    """
    begun = [one for one in decrees if one.year == day.year and one.start <= day and one.desa]
    return ordered(begun)[-1] if begun else None


def of_years(decrees: Sequence[Decree]) -> list[Decree]:
    """Return the last list of each year, oldest first."""
    last = {one.year: one for one in ordered(decrees) if one.desa}
    return [last[year] for year in sorted(last)]


@dataclass(frozen=True)
class ListChange:
    """What became of the desa of one list in the next."""

    came: frozenset[str]
    stayed: frozenset[str]
    left: frozenset[str]


def change(now: Decree, before: Decree) -> ListChange:
    return ListChange(now.desa - before.desa, now.desa & before.desa, before.desa - now.desa)


def predecessor(decrees: Sequence[Decree], one: Decree) -> Decree | None:
    """Return the list in force before one began; None for the first."""
    with_desa = [each for each in ordered(decrees) if each.desa]
    return next((old for old, new in pairwise(with_desa) if new == one), None)
