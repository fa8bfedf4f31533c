"""One picture that can stand alone: its sentence above it, legend, source and date below."""

from collections.abc import Sequence
from textwrap import wrap

from dashboard.domain import tokens
from dashboard.domain.briefing_legends import legend
from dashboard.domain.briefings import Item
from dashboard.figures.static_charts import chart_svg
from dashboard.figures.static_legends import drawn_legend
from dashboard.figures.static_maps import Land, svg
from dashboard.figures.svg_parts import LETTER, drawing, rect, text

WIDTH, MARGIN = 1600, 48
INNER = WIDTH - 2 * MARGIN
HIGH, TITLE, LETTERS, SMALL = 860, 34, 22, 19
"""Height of the picture and sizes of the letters, in px."""
WIDER = 1.12
"""Bold letters over plain ones."""


def picture(
    item: Item, land: Land | None, below: Sequence[str], *, told: bool = True
) -> tuple[str, tuple[int, int]]:
    """Return an item as SVG with its width and height in px; empty where it has no picture.

    land: for a map; None leaves it out. below: what stands under the sources. told: with title,
    sentence and sources, which a page around it may say itself.
    """
    body = ""
    if item.map is not None and land is not None:
        body = svg(item.map, land, (INNER, HIGH), scale=LETTERS / 14)
    elif item.chart is not None:
        body = chart_svg(item.chart, (INNER, HIGH), LETTERS)
    if not body:
        return "", (0, 0)
    parts, y = _lines([item.title] if told else [], MARGIN / 2, LETTERS, "muted", weight=600)
    lines, y = _lines([item.sentence] if told else [], y, TITLE, "ink", weight=700)
    parts += [*lines, _placed(body, y + 14)]
    y += 14 + _height(body) + 20
    entries, high = drawn_legend(legend(item), INNER, LETTERS)
    parts.append(f'<g transform="translate({MARGIN} {y:.0f})">{"".join(entries)}</g>')
    lines, y = _lines([*item.source, *below] if told else [], y + high + 8, SMALL, "muted")
    size = WIDTH, round(y + MARGIN / 2)
    return drawing(*size, [rect(0, 0, *size, "#FFFFFF"), *parts, *lines]), size


def _lines(
    lines: Sequence[str], y: float, size: float, colour: str, *, weight: int = 400
) -> tuple[list[str], float]:
    """Return lines of text from y on, wrapped, and where they end."""
    room = int(INNER / (size * LETTER * (WIDER if weight > 400 else 1)))
    parts = []
    for line in (piece for whole in lines for piece in wrap(whole, room)):
        y += size * 1.35
        parts.append(text(MARGIN, y, line, size, tokens.page()[colour], weight=weight))
    return parts, y


def _placed(body: str, y: float) -> str:
    return body.replace("<svg ", f'<svg x="{MARGIN}" y="{y:.0f}" ', 1)


def _height(body: str) -> float:
    return float(body.split('height="', 1)[1].split('"', 1)[0])
