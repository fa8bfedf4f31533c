"""The map of a paparan as a picture, with the legend beside it in words and squares."""

from typing import TYPE_CHECKING

from dashboard.domain import tokens
from dashboard.domain.briefing_legends import LOKUS, of_map
from dashboard.domain.briefings import AreaMap
from dashboard.domain.tones import FEW, NO_DATA, fill
from dashboard.exports.slide_parts import Box, add_text, colour
from dashboard.exports.svg_png import png_of
from dashboard.figures.static_maps import Land, svg

if TYPE_CHECKING:
    from pptx.slide import Slide

INCH, PPI, POINTS = 914_400, 200, 72
SIGN, LINE = 170_000, 290_000
MARKED = {NO_DATA: " (arsir)", FEW: " (titik)"}


def map_png(area_map: AreaMap, land: Land, size: tuple[int, int], *, scale: float = 1.0) -> bytes:
    """Return the map as PNG of 200 px to the inch. size: EMU."""
    width, height = (round(side / INCH * POINTS) for side in size)
    return png_of(svg(area_map, land, (width, height), scale=scale), (width, height), PPI)


def add_legend(slide: "Slide", area_map: AreaMap, at: Box) -> None:
    """Add a square and its words for each class, one below the other."""
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.util import Pt

    for place, one in enumerate(of_map(area_map)):
        top = at.top + place * LINE
        square = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, at.left, top + 40_000, SIGN, SIGN)
        square.shadow.inherit = False
        outlined = one.tone == LOKUS
        square.line.color.rgb = colour(tokens.MAP[LOKUS]["core"] if outlined else "#76828F")
        square.line.width = Pt(3 if outlined else 0.75)
        square.fill.solid()
        square.fill.fore_color.rgb = colour("#FFFFFF" if outlined else fill(one.tone))
        # The patterns of the map have no like in a slide: a word stands for them.
        words = f"{one.words}{MARKED.get(one.tone, '')}"
        left = at.left + SIGN + 80_000
        add_text(slide, Box(left, top, at.width - SIGN - 80_000, LINE), words, 13)
