"""Why a number is another than it was: each change of one area has one cause."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple


class Cause(StrEnum):
    """What moved a number, in the order in which the parts are taken off."""

    AREA = "wilayah berubah"
    LATE = "laporan terlambat"
    DENOMINATOR = "sasaran berubah"
    CORRECTION = "koreksi"
    OTHERS_REPORT = "wilayah lain yang melapor"
    REAL = "perubahan nyata"


class Counts(NamedTuple):
    """What one area reported."""

    numerator: int
    denominator: int


Reported = Mapping[str, Counts]
"""Counts by area code; who reported nothing is not in it."""


def revisions(
    before: Reported, after: Reported, *, new_areas: Collection[str] = ()
) -> dict[Cause, dict[str, Counts | None]]:
    """Sort the edits that lead from what was known to what is known of one and the same period.

    new_areas: codes that joined or left the list of areas in between. Returns for each cause the
    counts an area has after that edit, None where it has left; applied in the order of the causes
    they turn `before` into `after`. An area whose numerator and denominator were both edited is
    moved twice: first its sasaran, then its correction.
    """
    edits: dict[Cause, dict[str, Counts | None]] = {cause: {} for cause in REVISING}
    for code in sorted(before.keys() | after.keys()):
        old, new = before.get(code), after.get(code)
        if old == new:
            continue
        if code in new_areas:
            edits[Cause.AREA][code] = new
        elif old is None:
            edits[Cause.LATE][code] = new
        elif new is None:
            edits[Cause.CORRECTION][code] = None
        else:
            if old.denominator != new.denominator:
                edits[Cause.DENOMINATOR][code] = Counts(old.numerator, new.denominator)
            if old.numerator != new.numerator:
                edits[Cause.CORRECTION][code] = new
    return edits


REVISING = (Cause.AREA, Cause.LATE, Cause.DENOMINATOR, Cause.CORRECTION)
"""The causes that change a number of the same period."""
