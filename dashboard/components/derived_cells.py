"""Columns of the gap table that follow from others: left out here, written by js/packed_rows.js."""

from collections.abc import Sequence
from fractions import Fraction
from math import floor

from dashboard.domain import numbers
from dashboard.domain.numbers import exact
from dashboard.domain.shares import andil, cumulative
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import wilson

NUMERATOR, DENOMINATOR, SHARE, INTERVAL, POINTS, MISSING, NET, ANDIL, SUM = (
    0,
    1,
    2,
    3,
    5,
    6,
    7,
    8,
    9,
)
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
    """Leave out every column of which the script writes exactly what it says.

    columns: texts as components/gap_tables.py gives them, most people missing first. goal: as
    `hundredths` returns it.
    """
    made = written(columns, goal) if columns else {}
    return [None if made.get(at) == column else column for at, column in enumerate(columns)]


def spared(columns: Sequence[list[str]], goal: int | None) -> list[list[str | None]]:
    """Leave out each share, interval, points and net that the script writes as they stand.

    columns, goal: as of `thinned`, in any order; a row without counts stays as it is.
    """
    rows = [_spared(list(row), goal) for row in zip(*columns, strict=True)]
    return [list(column) for column in zip(*rows, strict=True)]


def _spared(row: list[str], goal: int | None) -> list[str | None]:
    made = written([[cell] for cell in row], goal)
    kept = {at: made[at][0] for at in (SHARE, INTERVAL, POINTS, NET) if at in made}
    return [None if kept.get(at) == cell else cell for at, cell in enumerate(row)]


def written(columns: Sequence[list[str]], goal: int | None) -> dict[int, list[str]]:
    """Return the columns as the script writes them; nothing where a count is no number."""
    parts, wholes, missing = (counted(columns[at]) for at in (NUMERATOR, DENOMINATOR, MISSING))
    if parts is None or wholes is None or missing is None or not all(wholes):
        return {}
    counts, shares = list(zip(parts, wholes, strict=True)), andil(missing)
    found = {
        SHARE: [numbers.percent_of(part, whole, 2) for part, whole in counts],
        INTERVAL: [_interval(part, whole) for part, whole in counts],
        NET: [numbers.MINUS + text for text in columns[MISSING]],
        ANDIL: [numbers.percent(one) for one in shares],
        SUM: [numbers.percent(one) for one in cumulative(shares)],
    }
    if goal is not None:
        found[POINTS] = [numbers.decimal(points(*one, goal), 2, signed=True) for one in counts]
    return found


def points(part: int, whole: int, goal: int) -> Fraction:
    """Return the points to a goal as `hundredths` returns it, minus for worse."""
    ahead = (Fraction(10_000 * part, whole) - abs(goal)) / 100
    return ahead if goal > 0 else -ahead


def above_floor(missing: int, part: int, whole: int, goal: int) -> int:
    """Return how many people more are missing than the exact shortfall without its fraction."""
    return missing - max(0, floor(-points(part, whole, goal) * whole / 100))


def needed(part: int, whole: int, goal: int, months: int) -> str:
    """Write the points per month that reach a goal in so many months, as the share must move."""
    ahead = points(part, whole, goal) / months
    return numbers.decimal(-ahead if goal > 0 else ahead, 2, signed=True)


def counted(texts: Sequence[str]) -> list[int] | None:
    """Return the whole numbers of a column; None where a text is none."""
    plain = [text.replace(".", "") for text in texts]
    return [int(text) for text in plain] if all(text.isdecimal() for text in plain) else None


def _interval(part: int, whole: int) -> str:
    if part > whole:
        return numbers.MISSING
    return "–".join(numbers.decimal(end) for end in wilson(part, whole))
