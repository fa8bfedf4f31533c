"""The map of a paparan as a picture, with the legend beside it in words and squares."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from dashboard.domain.briefings import AreaMap
from dashboard.domain.tones import NO_DATA, fill
from dashboard.exports.slide_parts import Box, add_text, colour
from dashboard.figures.static_maps import Land, svg

if TYPE_CHECKING:
    from pptx.slide import Slide

FONTS = Path(__file__).parents[1] / "assets" / "vendor"
INCH, PPI, POINTS = 914_400, 200, 72
SIGN = 150_000


def map_png(area_map: AreaMap, land: Land, size: tuple[int, int], *, scale: float = 1.0) -> bytes:
    """Return the map as PNG of 200 px to the inch. size: EMU."""
    import typst

    width, height = (round(side / INCH * POINTS) for side in size)
    with TemporaryDirectory(prefix="lokus-") as folder:
        place = Path(folder)
        drawn = svg(area_map, land, (width, height), scale=scale)
        (place / "peta.svg").write_text(drawn, encoding="utf-8", newline="\n")
        page = f"#set page(width: {width}pt, height: {height}pt, margin: 0pt, fill: none)\n"
        template = place / "peta.typ"
        template.write_text(
            f'{page}#image("peta.svg", width: {width}pt)\n', encoding="utf-8", newline="\n"
        )
        made: bytes = typst.compile(
            template, root=place, format="png", ppi=PPI, font_paths=[FONTS],
            ignore_system_fonts=True,
        )  # fmt: skip
        return made


def add_legend(slide: "Slide", area_map: AreaMap, at: Box) -> None:
    """Add a square and its words for each class, from the left."""
    from pptx.enum.shapes import MSO_SHAPE

    each = at.width // max(len(area_map.classes), 1)
    for place, one in enumerate(area_map.classes):
        left = at.left + place * each
        square = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, left, at.top + 40_000, SIGN, SIGN)
        square.shadow.inherit = False
        square.line.color.rgb = colour("#76828F")
        square.fill.solid()
        square.fill.fore_color.rgb = colour(fill(one.tone))
        words = f"{one.words} · {one.count}"
        # The hatch of the map has no like in a slide: its word stands for it.
        words = f"{words} (arsir)" if one.tone == NO_DATA else words
        add_text(slide, Box(left + SIGN + 70_000, at.top, each - SIGN - 90_000, 260_000), words, 12)
