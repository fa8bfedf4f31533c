"""A row of a spine profile as SVG for paper, drawn as the chart on the page, without plotly."""

from dashboard.domain import tokens
from dashboard.domain.spines import Side, Spine
from dashboard.figures.svg_parts import drawing, line, rect

WIDTH, HEIGHT = 200, 24
EDGE = 9  # px, so that no marker is cut
WHOLE, MIDDLE_HALF, MARK = 7, 11, 8
FILLS = {Side.BETTER: 5, Side.WORSE: 1}
"""Class of the diverging ramp by side."""


def strip(row: Spine) -> str:
    """Return how an area lies among the others, the best to the right; the kabupaten in the
    middle. Empty where the kabupaten has no share."""
    if row.middle is None:
        return ""
    parts = []
    if row.spread is not None:
        ends = (row.spread.low, row.spread.high), (row.spread.first_quartile,
                                                   row.spread.third_quartile)  # fmt: skip
        grounds = tokens.page()["line"], str(tokens.series("comparator")["colour"])
        for pair, high, ground in zip(ends, (WHOLE, MIDDLE_HALF), grounds, strict=True):
            low, top = sorted(_x(row, share) for share in pair)
            parts.append(rect(low, (HEIGHT - high) / 2, top - low, high, ground))
    parts.append(line(WIDTH / 2, 0, WIDTH / 2, HEIGHT, tokens.INK, 1.4))
    goal = row.own.target or row.figures.target
    if goal is not None and abs(goal.value - row.middle) <= row.reach:
        x = _x(row, goal.value)
        parts.append(line(x, 3, x, HEIGHT - 3, str(tokens.series("target")["colour"]), 3))
    if row.value is not None and (row.reach > 0 or row.value == row.middle):
        parts.append(_mark(_x(row, row.value), row.side))
    return drawing(WIDTH, HEIGHT, parts)


def _x(row: Spine, share: float) -> float:
    return WIDTH / 2 + row.place(share) * (WIDTH / 2 - EDGE)


def _mark(x: float, side: Side | None) -> str:
    """Return a triangle that points to the better or worse end, a disc for alike."""
    middle, half = HEIGHT / 2, MARK
    look = f'stroke="{tokens.INK}" stroke-width="1.6"'
    if side not in FILLS:
        ground = tokens.page()["raised"]
        return f'<circle cx="{x:.1f}" cy="{middle}" r="{half - 2}" fill="{ground}" {look}/>'
    ahead = half if side is Side.BETTER else -half
    points = f"{x - ahead:.1f},{middle - half} {x + ahead:.1f},{middle} {x - ahead:.1f},"
    ground = tokens.diverging()[FILLS[side]].fill
    return f'<polygon points="{points}{middle + half}" fill="{ground}" {look}/>'
