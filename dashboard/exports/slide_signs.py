"""Logo, office and colour of a kabupaten on its slides; without them nothing is drawn."""

from io import BytesIO
from typing import TYPE_CHECKING

from dashboard.domain.identities import Identity
from dashboard.exports.slide_parts import HEIGHT, MARGIN, WIDTH, Box, add_text, colour

if TYPE_CHECKING:
    from pptx.slide import Slide

TALL, SMALL, WIDEST = 850_000, 300_000, 2_400_000
"""Height of the logo on the title and on each other slide, its greatest width."""
HEAD_TOP, LINE_TOP, LINE_HIGH = 215_000, 150_000, 36_000
TITLE_TOP = HEIGHT // 5 - 1_000_000


def sign_title(slide: "Slide", identity: Identity) -> None:
    """Set the logo above the title, the office beside it."""
    left = MARGIN + _logo(slide, identity, TITLE_TOP, TALL, at_right=False)
    if identity.office:
        box = Box(left, TITLE_TOP + TALL // 3, WIDTH - MARGIN - left, 400_000)
        add_text(slide, box, identity.office, 18, bold=True, ink=identity.accent)


def sign_head(slide: "Slide", identity: Identity) -> None:
    """Draw a line of the colour over the whole slide, the logo small at its right end."""
    _logo(slide, identity, HEAD_TOP, SMALL, at_right=True)
    if identity.accent:
        from pptx.enum.shapes import MSO_SHAPE
        from pptx.util import Emu

        places = (MARGIN, LINE_TOP, WIDTH - 2 * MARGIN, LINE_HIGH)
        line = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, *map(Emu, places))
        line.fill.solid()
        line.fill.fore_color.rgb = colour(identity.accent)
        line.line.fill.background()


def _logo(slide: "Slide", identity: Identity, top: int, high: int, *, at_right: bool) -> int:
    """Draw the logo and return the room it takes with what is kept free beside it."""
    from pptx.util import Emu

    if not identity.logo:
        return 0
    wide = min(WIDEST, round(high * identity.shape))
    left = WIDTH - MARGIN - wide if at_right else MARGIN
    places = (left, top, wide, round(wide / identity.shape))
    slide.shapes.add_picture(BytesIO(identity.png), *map(Emu, places))
    return wide + 200_000
