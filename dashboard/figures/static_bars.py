"""Horizontal bars as SVG: one row per category, its words beside it, the target as a line."""

from collections.abc import Iterable, Sequence

from dashboard.domain import tokens
from dashboard.domain.briefings import Chart, Series
from dashboard.domain.tones import fill
from dashboard.figures.svg_parts import line, rect, short, text, wide

LABELS = 0.4
"""Most of the width that names at the left may take."""
THICK = 0.62
"""Share of a row that its bar fills."""
DEFAULT = "coverage-4"


def bars(chart: Chart, size: tuple[int, int], font: float) -> Iterable[str]:
    """Yield the rows of a chart of one series, or of several laid end to end.

    A row without value says so in words and has no bar: empty is not zero.
    """
    page, width = tokens.page(), float(size[0])
    said = [_words(chart, row) for row in range(len(chart.categories))]
    names = max((wide(name, font) for name in chart.categories), default=0.0)
    left = min(width * LABELS, names + font * 1.2)
    right = width - max((wide(words, font) for words in said), default=0.0) - font
    top = font * 1.8 if chart.target is not None else 0.0
    step = (size[1] - top) / max(len(chart.categories), 1)
    room, most = right - left, _most(chart)
    for row, name in enumerate(chart.categories):
        y = top + row * step
        base = y + step / 2 + font * 0.35
        yield text(
            left - font * 0.6, base, short(name, font, left - font), font, page["ink"], anchor="end"
        )
        yield from _bar(
            chart.series, row, left, y + step * (1 - THICK) / 2, step * THICK, room, most
        )
        end = left + sum(max(one.values[row] or 0, 0) / most * room for one in chart.series)
        yield text(end + font * 0.5, base, said[row], font, page["ink"], weight=600)
    yield line(left, top, left, size[1], page["line_strong"], font / 12)
    if chart.target is not None:
        yield from _target(chart, left + chart.target / most * room, top, size, font)


def _words(chart: Chart, row: int) -> str:
    """Return what stands behind a row; of parts laid end to end only those that are drawn."""
    drawn = [one for one in chart.series if one.values[row]] or chart.series[:1]
    return " · ".join(one.texts[row] for one in drawn if one.texts[row])


def _most(chart: Chart) -> float:
    """Return the value at the right edge: 100 for percents that stay below it."""
    rows = range(len(chart.categories))
    sums = [sum(max(one.values[row] or 0, 0) for one in chart.series) for row in rows]
    most = max([*sums, chart.target or 0], default=0)
    return 100.0 if chart.unit == "%" and most <= 100 else most or 1.0


def _bar(
    series: Sequence[Series],
    row: int,
    left: float,
    y: float,
    height: float,
    room: float,
    most: float,
) -> Iterable[str]:
    at = left
    for one in series:
        value = one.values[row]
        if value is None or value <= 0:
            continue
        tone = one.tones[min(row, len(one.tones) - 1)] if one.tones else DEFAULT
        outline = f'stroke="{tokens.load()["chart"]["bar_outline"]}" stroke-width="0.8"'
        yield rect(at, y, value / most * room, height, fill(tone), outline)
        at += value / most * room


def _target(
    chart: Chart, x: float, top: float, size: tuple[int, int], font: float
) -> Iterable[str]:
    ink, words = tokens.page()["ink"], chart.target_words
    half = wide(words, font) / 2
    yield line(x, top, x, size[1], ink, font / 9)
    yield text(
        min(max(x, half), size[0] - half), font * 1.1, words, font, ink, anchor="middle", weight=600
    )
