"""How far the verification of families at risk is: from the national list to data tetap."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.area_codes import kecamatan_of
from dashboard.domain.krs_fields import AT_RISK
from dashboard.domain.krs_form import CHECKED, FINAL, LISTED, VERIFIED
from dashboard.domain.record_fields import Value

Row = Mapping[str, Value]
"""The values of a record of `KRS_FORM`."""


class KrsState(StrEnum):
    """How far one desa is."""

    FINAL = "data tetap"
    VERIFIED = "terverifikasi, belum ditetapkan"
    UNDER_WAY = "sedang diverifikasi"
    NOT_STARTED = "belum mulai"


@dataclass(frozen=True)
class Progress:
    """Families on the national list of the desa that have one, by how far they are.

    final, checked, waiting: families in desa with data tetap; checked elsewhere; not yet checked.
    They add up to the list. desa: those with a record, by state. desa_all, desa_listed: how many
    there are, and how many with a count of the list.
    """

    final: int
    checked: int
    waiting: int
    desa: Mapping[KrsState, int]
    desa_all: int
    desa_listed: int

    @property
    def listed(self) -> int:
        return self.final + self.checked + self.waiting

    @property
    def unlisted(self) -> int:
        return self.desa_all - self.desa_listed


def number(row: Row, key: str) -> int | None:
    """Return a count of a record; None where it is empty."""
    value = row.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def state(row: Row) -> KrsState:
    if row.get("status") == FINAL:
        return KrsState.FINAL
    if row.get("status") == VERIFIED:
        return KrsState.VERIFIED
    return KrsState.UNDER_WAY if number(row, CHECKED) else KrsState.NOT_STARTED


def progress(rows: Iterable[Row], desa: int) -> Progress:
    """Count how far the verification of an area is. desa: how many there are in all."""
    final = checked = waiting = with_list = 0
    states = dict.fromkeys(KrsState, 0)
    for row in rows:
        states[state(row)] += 1
        listed = number(row, LISTED)
        if listed is None:
            continue
        with_list += 1
        done = number(row, CHECKED) or 0
        if state(row) is KrsState.FINAL:
            final += listed
        else:
            checked += done
            waiting += listed - done
    return Progress(final, checked, waiting, states, desa, with_list)


@dataclass(frozen=True)
class Difference:
    """The list and what verification left of it, over desa with both and data tetap."""

    before: int
    after: int
    desa: int

    @property
    def change(self) -> int:
        return self.after - self.before


def difference(rows: Iterable[Row]) -> Difference | None:
    """Compare the list with the verified families; None where no desa has both."""
    both = [
        (before, after)
        for row in rows
        if state(row) is KrsState.FINAL
        and (before := number(row, LISTED)) is not None
        and (after := number(row, AT_RISK)) is not None
    ]
    if not both:
        return None
    return Difference(sum(one for one, _ in both), sum(one for _, one in both), len(both))


def by_kecamatan(rows: Sequence[Row], desa: Sequence[str]) -> dict[str, Progress]:
    """Return the progress of every kecamatan. desa: codes of all desa."""
    every = dict.fromkeys(kecamatan_of(code) for code in desa)
    return {
        kec: progress(
            [row for row in rows if kecamatan_of(str(row["desa"])) == kec],
            sum(kecamatan_of(code) == kec for code in desa),
        )
        for kec in every
    }
