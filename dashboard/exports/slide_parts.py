"""Places and texts of a 16:9 slide. Lengths are in EMU, 914 400 to the inch."""

from typing import TYPE_CHECKING, NamedTuple

from dashboard.domain import tokens
from dashboard.exports.plain_text import plain

if TYPE_CHECKING:
    from pptx.dml.color import RGBColor
    from pptx.slide import Slide

WIDTH, HEIGHT = 12_192_000, 6_858_000
MARGIN = 560_000
FONT = "Arial"
"""Of every office machine: `tokens.type.office_family`."""


class Box(NamedTuple):
    left: int
    top: int
    width: int
    height: int


BODY = Box(MARGIN, 1_640_000, WIDTH - 2 * MARGIN, HEIGHT - 1_640_000 - 480_000)
"""Below the sentence, above the footer."""


def colour(written: str) -> "RGBColor":
    """Return `#RRGGBB` as slides have it."""
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(written.removeprefix("#"))


def add_text(
    slide: "Slide", box: Box, words: str, points: float, *, bold: bool = False,
    muted: bool = False, right: bool = False, ink: str = "",
) -> None:  # fmt: skip
    """Add text in a box: it wraps, and a long one shrinks when it is opened. points: its size.

    ink: a colour of its own, `#RRGGBB`.
    """
    from pptx.enum.text import MSO_AUTO_SIZE, PP_ALIGN
    from pptx.util import Pt

    frame = slide.shapes.add_textbox(*box).text_frame
    frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for number, line in enumerate(plain(words).split("\n")):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
        run = paragraph.add_run()
        run.text = line
        run.font.size, run.font.bold, run.font.name = Pt(points), bold, FONT
        run.font.color.rgb = colour(ink or tokens.page()["muted" if muted else "ink"])
