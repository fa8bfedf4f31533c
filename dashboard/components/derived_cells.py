"""Columns of the gap table that follow from others: left out here, written by js/gap_table.js."""

from collections.abc import Sequence
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.numbers import exact
from dashboard.domain.targets import Target

NUMERATOR, DENOMINATOR, SHARE, POINTS, MISSING, NET = 0, 1, 2, 5, 6, 7
Column = list[str] | None
"""None: the script writes it."""


def hundredths(target: Target | None, *, up: bool) -> int | None:
    """Return the target in hundredths of a percent, minus where less is better; None if finer."""
    if target is None:
        return None
    value = exact(target.value) * 100
    if value.denominator != 1 or not value:
        return None
    return int(value) if up else -int(value)


def thinned(columns: Sequence[list[str]], goal: int | None) -> list[Column]:
    """Leave out share, points and net wherever what the script writes is exactly what they say.

    columns: texts as components/gap_tables.py gives them. goal: as `hundredths` returns it.
    """
    made = written(columns, goal) if columns else {}
    return [None if made.get(at) == column else column for at, column in enumerate(columns)]


def written(columns: Sequence[list[str]], goal: int | None) -> dict[int, list[str]]:
    """Return the columns as the script writes them; nothing where a count is no number."""
    parts, wholes = (_counts(columns[at]) for at in (NUMERATOR, DENOMINATOR))
    if parts is None or wholes is None or not all(wholes):
        return {}
    counts = list(zip(parts, wholes, strict=True))
    found = {
        SHARE: [numbers.percent_of(part, whole, 2) for part, whole in counts],
        NET: [numbers.MINUS + text for text in columns[MISSING]],
    }
    if goal is not None:
        ahead = [Fraction(10_000 * part, whole) - abs(goal) for part, whole in counts]
        apart = [one / 100 if goal > 0 else -one / 100 for one in ahead]
        found[POINTS] = [numbers.decimal(one, 2, signed=True) for one in apart]
    return found


def _counts(texts: Sequence[str]) -> list[int] | None:
    plain = [text.replace(".", "") for text in texts]
    return [int(text) for text in plain] if all(text.isdecimal() for text in plain) else None
