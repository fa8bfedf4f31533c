"""The panel of points: bars from the target with their interval."""

from collections.abc import Sequence

from dashboard.domain import numbers, tokens
from dashboard.domain.gaps import Gap
from dashboard.figures import row_bars, row_marks
from dashboard.figures.charts import Layer
from dashboard.figures.row_bars import Rows
from dashboard.figures.row_marks import BESIDE

Range = tuple[float, float]


def fill(one: Gap) -> str:
    """Return the colour of a gap's class."""
    if one.points is None:
        return tokens.NO_DATA
    return tokens.diverging()[tokens.gap_class(float(one.points))].fill


def span_of(ranked: Sequence[Gap]) -> Range:
    """Return an axis that holds every interval, zero and the texts beyond."""
    spreads = [one.spread for one in ranked if one.spread]
    low = min([-5.0, *(end for end, _ in spreads)])
    high = max([5.0, *(end for _, end in spreads)])
    room = 0.17 * (high - low)
    return round(low - room, 1), round(high + room, 1)


def points(ranked: Sequence[Gap], rows: Rows, span: Range, width: float) -> list[Layer]:
    """Return hatch, bars with their interval and the points in words."""
    spreads = [one.spread or (0.0, 0.0) for one in ranked]
    behind = [one.points is not None and one.points < 0 for one in ranked]
    tops = [None if one.points is None else round(float(one.points), 1) for one in ranked]
    said = [
        f"{BESIDE}{numbers.decimal(one.points, signed=True)}{BESIDE}"
        if one.points is not None
        else ""
        for one in ranked
    ]
    ends = [round(s[0] if worse else s[1], 1) for s, worse in zip(spreads, behind, strict=True)]
    sides = ["middle left" if worse else "middle right" for worse in behind]
    words = {"x": ends, "text": said, "textposition": sides}
    return [
        row_bars.hatch("x", ranked, rows, span, width),
        row_bars.bars("x", ranked, rows, width, tops, [fill(one) for one in ranked]),
        *row_marks.intervals("x", rows, tops, spreads),
        row_marks.texts("x", rows, words),
    ]
