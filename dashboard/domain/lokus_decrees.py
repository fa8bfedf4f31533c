"""Which list of desa lokus is in force on a day (R10): of its own year only, the last one signed.

An SK is signed in the year before and holds from 1 January; one signed later, as an amendment,
from its own day; either from the day its record names.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from dashboard.domain.area_names import fold
from dashboard.domain.record_fields import Value
from dashboard.domain.standing_parts import LokusList

Values = Mapping[str, Value]
"""Of a record of the form sk-lokus."""


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


def with_records(
    lists: Iterable[Decree], records: Iterable[Values]
) -> tuple[list[Decree], list[Decree]]:
    """Return the lists, each with what its record says, and the records without a list.

    A list of a year whose file names no SK takes the only record of that year.
    """
    own = {(one["year"], fold(str(one["number"]))): one for one in records}
    found = []
    for decree in lists:
        name: tuple[Value, str] = (decree.year, fold(decree.number))
        of_year = [key for key in own if key[0] == decree.year]
        if not decree.number and len(of_year) == 1:
            name = of_year[0]
        found.append(_told(decree, own.pop(name)) if name in own else decree)
    bare = [
        _told(Decree(int(str(one["year"])), str(one["number"]), None, frozenset()), one)
        for one in own.values()
    ]
    return found, bare


def _told(decree: Decree, record: Values) -> Decree:
    """Return an SK with what its record says; the record knows better than the file."""
    signed, start = record.get("signed_on"), record.get("starts_on")
    return replace(
        decree,
        number=str(record["number"]),
        signed=signed if isinstance(signed, date) else decree.signed,
        starts_on=start if isinstance(start, date) else None,
        amends=str(record.get("amends") or ""),
        note=str(record.get("note") or ""),
        link=str(record.get("link") or ""),
    )


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
