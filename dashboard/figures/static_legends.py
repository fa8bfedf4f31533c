"""The legend below a picture as SVG: a square with the very ground of the picture, its words."""

from collections.abc import Iterable, Sequence

from dashboard.domain import tokens
from dashboard.domain.briefing_legends import LOKUS, LegendEntry
from dashboard.domain.tones import FEW, NO_DATA, fill
from dashboard.figures.svg_parts import rect, text, wide

GROUNDS = {NO_DATA: "url(#hatch)", FEW: "url(#few-dark)"}
"""Patterns that the map defines."""
LINE = 1.7
"""Height of a line of the legend over the size of its letters."""


def drawn_legend(
    entries: Sequence[LegendEntry], width: float, font: float
) -> tuple[list[str], float]:
    """Return the parts of a legend that begins at 0, 0, and its height in px."""
    parts: list[str] = []
    x = y = 0.0
    for one in entries:
        needed = font * 2.6 + wide(one.words, font)
        if x and x + needed > width:
            x, y = 0.0, y + font * LINE
        parts += _entry(one, x, y, font)
        x += needed
    return parts, y + font * LINE if entries else 0.0


def _entry(one: LegendEntry, x: float, y: float, font: float) -> Iterable[str]:
    page = tokens.page()
    outlined = one.tone == LOKUS
    colour, thick = (tokens.MAP[LOKUS]["core"], 6) if outlined else (page["muted"], 18)
    outline = f'stroke="{colour}" stroke-width="{font / thick:.1f}"'
    ground = page["raised"] if outlined else fill(one.tone)
    yield rect(x, y + font * 0.2, font * 1.3, font, ground, outline)
    if one.tone in GROUNDS:
        yield rect(x, y + font * 0.2, font * 1.3, font, GROUNDS[one.tone], outline)
    yield text(x + font * 1.7, y + font * 1.05, one.words, font, page["ink"])
