"""Lines over periods as SVG: values named at their points, series at their end, gaps left open."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.briefings import Chart, Series
from dashboard.figures.svg_parts import line, text, wide

Said = tuple[float, str, str]
"""Base of a label in px, its words, its colour."""
MARGIN, BELOW = 2.2, 2.0
"""Letters of the font left above and below the lines."""


def lines(chart: Chart, size: tuple[int, int], font: float) -> Iterable[str]:
    """Yield the lines of a chart. A missing value interrupts a line: nothing is drawn across."""
    page, top = tokens.page(), font * MARGIN
    names = max((wide(_end(one), font) for one in chart.series), default=0.0)
    first = max((wide(one.texts[0], font) for one in chart.series if _ranged(one)), default=0.0)
    left, right = max(font * 3, first + font), size[0] - names - font * 2
    across = (right - left) / max(len(chart.categories) - 1, 1)
    told = [_broken(name, across, font) for name in chart.categories]
    bottom = size[1] - font * (BELOW + max(map(len, told), default=1) - 1)
    high = _highest(chart)
    yield line(left - font, bottom, right + font, bottom, page["line_strong"], font / 12)
    for place, name in enumerate(told):
        for row, words in enumerate(name):
            y = bottom + font * (1.5 + row)
            yield text(left + place * across, y, words, font, page["muted"], anchor="middle")
    if chart.target is not None:
        y = bottom - chart.target / high * (bottom - top)
        yield line(left - font, y, right + font, y, page["ink"], font / 9)
        yield text(left - font, y - font * 0.4, chart.target_words, font, page["ink"], weight=600)
    said: dict[float, list[Said]] = {}
    ends: list[Said] = []
    for one in chart.series:
        points = [
            (left + place * across, bottom - value / high * (bottom - top), place)
            for place, value in enumerate(one.values)
            if value is not None
        ]
        yield from _ranges(one, points, bottom, (bottom - top) / high, font)
        yield from _series(one, points, font)
        ink = _ink(one)
        for x, y, place in points if _named(one) else ():
            if _ranged(one):  # above it stands its interval
                words = one.texts[place]
                yield text(x - font * 0.6, y + font * 0.35, words, font, ink, anchor="end",
                           weight=600)  # fmt: skip
            else:
                said.setdefault(x, []).append((y - font * 0.7, one.texts[place], ink))
        ends += [(y + font * 0.35, _end(one), ink) for _, y, _ in points[-1:]]
    for x, labels in said.items():
        for y, words, ink in apart(labels, font, bottom):
            yield text(x, y, words, font, ink, anchor="middle", weight=600)
    for y, words, ink in apart(ends, font, bottom):
        yield text(right + font * 1.6, y, words, font, ink, weight=600)


def apart(labels: Iterable[Said], font: float, bottom: float) -> list[Said]:
    """Return labels of one place in their order from above, so far apart that none covers another.

    bottom: below which none is pushed.
    """
    step, placed = font * 1.1, list[Said]()
    for y, words, ink in sorted(labels):
        placed.append((max(y, placed[-1][0] + step) if placed else y, words, ink))
    over = max(placed[-1][0] - bottom, 0.0) if placed else 0.0
    return [(y - over, words, ink) for y, words, ink in placed]


def _ink(one: Series) -> str:
    """Return the colour of what is said of a line: faint ones are told in words that a pale beam
    carries."""
    look = _look(one)
    if look["marker"] == "none":
        return str(tokens.page()["muted"])
    return str(look["colour"] if look["filled"] else tokens.page()["ink"])


def _ranged(one: Series) -> bool:
    return any(value is not None for value in one.low)


def _broken(name: str, room: float, font: float) -> list[str]:
    """Return the lines of the name of a period: two where its room is narrow."""
    before, _, last = name.rpartition(" ")
    return [before, last] if before and wide(name, font) > room - font / 2 else [name]


def _named(one: Series) -> bool:
    """Tell whether each value is written; what only stands beside is told by its last."""
    return bool(_look(one)["marker"] != "none")


def _end(one: Series) -> str:
    """Return what stands at the end of a series: its name; its last value if none is written."""
    last = [said for said, value in zip(one.texts, one.values, strict=True) if value is not None]
    return one.name if _named(one) or not last else f"{one.name} {last[-1]}"


def _look(one: Series) -> dict[str, Any]:
    return tokens.series(one.tones[0] if one.tones else "survey")


def _highest(chart: Chart) -> float:
    values = [value for one in chart.series for value in (*one.values, *one.high)]
    return max([value for value in values if value is not None] + [chart.target or 0]) or 1.0


def _ranges(
    one: Series, points: list[tuple[float, float, int]], bottom: float, step: float, font: float
) -> Iterable[str]:
    """Yield the interval of each value that has one. step: px of one unit."""
    for x, _, place in points if one.low and one.high else ():
        low, high = one.low[place], one.high[place]
        if low is None or high is None:
            continue
        ends = bottom - low * step, bottom - high * step
        yield line(x, ends[0], x, ends[1], _look(one)["colour"], font / 12)
        for y in ends:
            yield line(x - font / 3, y, x + font / 3, y, _look(one)["colour"], font / 12)


def _series(one: Series, points: list[tuple[float, float, int]], font: float) -> Iterable[str]:
    look = _look(one)
    colour = look["colour"]
    dash = "" if look["dash"] in ("none", "solid") else f'stroke-dasharray="{look["dash"]}"'
    for (x1, y1, before), (x2, y2, after) in pairwise(points):
        # Surveys of two years are told apart by their verdict, never joined: `tokens.series.about`.
        if after == before + 1 and not look["interval"]:
            yield (
                f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
                f'stroke="{colour}" stroke-width="{font / 6:.1f}" {dash}/>'
            )
    for x, y, _ in points:
        ground = colour if look.get("filled", True) else "#FFFFFF"
        yield (
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{font / 3:.1f}" fill="{ground}" '
            f'stroke="{colour}" stroke-width="{font / 8:.1f}"/>'
        )
