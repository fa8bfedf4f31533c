"""A paparan as DOCX: a section per part with its sentence and table, to be edited and signed."""

from datetime import datetime
from io import BytesIO
from typing import Any

from dashboard.domain.briefings import Briefing, CellKind, Item, Table
from dashboard.exports import word_parts as parts
from dashboard.exports import word_styles as styles
from dashboard.exports.briefing_cover import after_cover, cover
from dashboard.exports.briefing_facts import SAMPLE, footing
from dashboard.exports.plain_text import plain
from dashboard.exports.svg_png import png_of
from dashboard.figures.static_maps import Land
from dashboard.figures.static_pictures import picture

STANDING, LYING = 170.0, 277.0
"""Width of the text of a page in mm."""
MOST = 7
"""Columns that an upright page has room for."""
HIGHEST = 110.0
"""Most of a page that a picture takes, in mm."""
NUMBERS = frozenset({CellKind.COUNT, CellKind.PERCENT, CellKind.POINTS, CellKind.RUPIAH})


def briefing_document(briefing: Briefing, land: Land | None) -> bytes:
    """Return the file; the same paparan is the same bytes."""
    told, made = cover(briefing), datetime.fromisoformat(briefing.made)
    document = styles.new_document(briefing.title, made, briefing.identity)
    document.add_paragraph(plain(told.title), style=styles.TITLE)
    document.add_paragraph(plain(told.place), style=styles.SUBTITLE)
    for point in told.points:
        document.add_paragraph(plain(point))
    if briefing.sample:
        parts.banner(document, SAMPLE)
    parts.facts(document, told.facts)
    parts.footer(document.sections[0], footing(briefing), STANDING)
    lying = False
    for item in after_cover(briefing):
        wide = item.table is not None and len(item.table.heads) > MOST
        if wide is not lying:
            lying = wide
            section = styles.next_page(document, lying=lying)
            parts.footer(section, footing(briefing), LYING if lying else STANDING)
        _item(document, item, land, LYING if lying else STANDING)
    return styles.saved(document)


def _item(document: Any, item: Item, land: Land | None, width: float) -> None:
    from docx.shared import Mm

    document.add_heading(plain(item.title), level=1)
    document.add_paragraph(plain(item.sentence or item.empty), style=styles.LEAD)
    for point in item.points:
        document.add_paragraph(plain(point), style="List Bullet")
    drawn, size = picture(item, land, (), told=False)
    if drawn:
        high = min(width * size[1] / size[0], HIGHEST)
        document.add_picture(BytesIO(png_of(drawn, size)), height=Mm(high))
    if item.table is not None:
        _table(document, item.table, width)
    if item.source:
        document.add_paragraph(plain(" · ".join(item.source)), style=styles.CELL)


def _table(document: Any, table: Table, width: float) -> None:
    share = sum(head.width for head in table.heads)
    parts.table(
        document,
        [head.word for head in table.heads],
        [[cell.text for cell in row] for row in table.rows],
        [width * head.width / share for head in table.heads],
        numbers=[at for at, head in enumerate(table.heads) if head.kind in NUMBERS],
        small=len(table.heads) > MOST,
    )
