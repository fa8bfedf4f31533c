"""The legend below a map as SVG: a square with the very ground of the map, its words, its count."""

from collections.abc import Iterable, Sequence

from dashboard.domain import numbers, tokens
from dashboard.domain.briefings import MapClass
from dashboard.domain.tones import FEW, NO_DATA, fill
from dashboard.figures.svg_parts import rect, text, wide

GROUNDS = {NO_DATA: "url(#hatch)", FEW: "url(#few-dark)"}
"""Patterns that the map defines."""
LINE = 1.7
"""Height of a line of the legend over the size of its letters."""


def words_of(one: MapClass) -> str:
    """Return what stands beside a square: `60 – < 80 % · 12`."""
    return f"{one.words} · {numbers.count(one.count)}"


def legend(classes: Sequence[MapClass], width: float, font: float) -> tuple[list[str], float]:
    """Return the parts of a legend that begins at 0, 0, and its height in px."""
    parts: list[str] = []
    x = y = 0.0
    for one in classes:
        needed = font * 2.6 + wide(words_of(one), font)
        if x and x + needed > width:
            x, y = 0.0, y + font * LINE
        parts += _entry(one, x, y, font)
        x += needed
    return parts, y + font * LINE if classes else 0.0


def _entry(one: MapClass, x: float, y: float, font: float) -> Iterable[str]:
    page = tokens.page()
    outline = f'stroke="{page["muted"]}" stroke-width="{font / 18:.1f}"'
    yield rect(x, y + font * 0.2, font * 1.3, font, fill(one.tone), outline)
    if one.tone in GROUNDS:
        yield rect(x, y + font * 0.2, font * 1.3, font, GROUNDS[one.tone], outline)
    yield text(x + font * 1.7, y + font * 1.05, words_of(one), font, page["ink"])
