"""A paparan as PPTX: native charts and tables that can be edited, the map as a crisp picture."""

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dashboard.domain.briefings import Briefing, Item
from dashboard.exports.briefing_cover import after_cover, cover
from dashboard.exports.briefing_facts import footing
from dashboard.exports.fixed_zip import fixed
from dashboard.exports.slide_charts import add_chart
from dashboard.exports.slide_maps import add_legend, map_png
from dashboard.exports.slide_parts import BODY, HEIGHT, MARGIN, WIDTH, Box, add_text
from dashboard.exports.slide_signs import sign_head, sign_title
from dashboard.exports.slide_tables import add_table, pages_of
from dashboard.figures.static_maps import Land

if TYPE_CHECKING:
    from pptx.slide import Slide

LEFT = Box(BODY.left, BODY.top, BODY.width * 63 // 100, BODY.height)
BESIDE = Box(BODY.left + BODY.width * 66 // 100, BODY.top, BODY.width * 34 // 100, BODY.height)
"""A picture and what it shows in words."""
BLANK = 6
"""Layout of the built-in template with nothing on it."""


def briefing_slides(briefing: Briefing, land: Land | None) -> bytes:
    """Return the file; the same paparan is the same bytes. land: for the maps; None for none."""
    from pptx import Presentation
    from pptx.util import Emu

    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(WIDTH), Emu(HEIGHT)
    _title(deck, briefing)
    for item in after_cover(briefing):
        _parts(deck, item, land)
    for slide in list(deck.slides)[1:]:
        sign_head(slide, briefing.identity)
    for number, slide in enumerate(deck.slides, start=1):
        _footer(slide, briefing, f"{number} / {len(deck.slides)}")
    kept = deck.core_properties
    kept.title, kept.author = briefing.title, "Lokus"
    kept.created = kept.modified = datetime.fromisoformat(briefing.made)
    out = BytesIO()
    deck.save(out)
    return fixed(out.getvalue())


def _slide(deck: Any) -> "Slide":
    slide: Slide = deck.slides.add_slide(deck.slide_layouts[BLANK])
    return slide


def _title(deck: Any, briefing: Briefing) -> None:
    slide, told = _slide(deck), cover(briefing)
    sign_title(slide, briefing.identity)
    top, width = HEIGHT // 5, WIDTH - 2 * MARGIN
    add_text(slide, Box(MARGIN, top, width, 1_300_000), told.title, 40, bold=True,
             ink=briefing.identity.accent)  # fmt: skip
    add_text(slide, Box(MARGIN, top + 1_350_000, width, 500_000), told.place, 26, bold=True)
    add_text(slide, Box(MARGIN, top + 1_900_000, width, 1_100_000), "\n".join(told.points), 20)
    below = "\n".join(f"{name}: {value}" for name, value in told.facts)
    add_text(slide, Box(MARGIN, top + 3_050_000, width, 1_500_000), below, 16, muted=True)
    if told.notes and (frame := slide.notes_slide.notes_text_frame) is not None:
        frame.text = told.notes


def _parts(deck: Any, item: Item, land: Land | None) -> None:
    """Add the slides of one part: its picture with what it shows in words, then its table."""
    pictured = item.chart is not None or (item.map is not None and land is not None)
    pages = pages_of(item.table) if item.table else []
    if pictured or item.points or not pages:
        slide = _headed(deck, item)
        _picture(slide, item, land)
        if item.points:
            words = "\n".join(f"• {point}" for point in item.points)
            add_text(slide, BESIDE if pictured else BODY, words, 15 if pictured else 20)
        _notes(slide, item)
    for number, (table, rows) in enumerate(pages, start=1):
        slide = _headed(deck, item, f" ({number} dari {len(pages)})" if len(pages) > 1 else "")
        add_table(slide, table, rows, BODY)
        _notes(slide, item)


def _headed(deck: Any, item: Item, more: str = "") -> "Slide":
    slide = _slide(deck)
    add_text(slide, Box(MARGIN, 250_000, WIDTH - 2 * MARGIN, 330_000), item.title + more, 16,
             muted=True, bold=True)  # fmt: skip
    add_text(slide, Box(MARGIN, 560_000, WIDTH - 2 * MARGIN, 1_000_000),
             item.sentence or item.empty, 26, bold=True)  # fmt: skip
    return slide


def _picture(slide: "Slide", item: Item, land: Land | None) -> None:
    room = LEFT if item.points else BODY
    if item.map is not None and land is not None:
        picture = map_png(item.map, land, (LEFT.width, LEFT.height))
        slide.shapes.add_picture(BytesIO(picture), *LEFT)
        top = BESIDE.top + (BESIDE.height // 2 if item.points else 0)
        add_legend(slide, item.map, Box(BESIDE.left, top, BESIDE.width, 0))
    elif item.chart is not None:
        add_chart(slide, item.chart, room)


def _notes(slide: "Slide", item: Item) -> None:
    told = [item.notes, *item.source, f"Lacak: {item.trace}" if item.trace else ""]
    frame = slide.notes_slide.notes_text_frame
    if frame is not None:
        frame.text = "\n".join(line for line in told if line)


def _footer(slide: "Slide", briefing: Briefing, page: str) -> None:
    at = HEIGHT - 390_000
    words = footing(briefing)
    add_text(slide, Box(MARGIN, at, WIDTH - 3 * MARGIN, 260_000), words, 11, muted=True)
    add_text(slide, Box(WIDTH - 2 * MARGIN - 200_000, at, MARGIN + 200_000, 260_000), page, 11,
             muted=True, right=True)  # fmt: skip
