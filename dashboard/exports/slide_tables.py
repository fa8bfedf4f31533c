"""A table of a paparan as a table of slides, in pages that a hall can read."""

from typing import TYPE_CHECKING, Any

from dashboard.domain import tokens
from dashboard.domain.briefings import Cell, CellKind, Table
from dashboard.domain.tones import fill, ink
from dashboard.exports.plain_text import plain
from dashboard.exports.slide_parts import FONT, Box, colour

if TYPE_CHECKING:
    from pptx.slide import Slide

ROWS = 13
"""Rows of a slide; kabupaten have up to 17 kecamatan, which then take two slides."""
NUMBERS = frozenset({CellKind.COUNT, CellKind.PERCENT, CellKind.POINTS, CellKind.RUPIAH})
Row = tuple[Cell, ...]


def pages_of(table: Table) -> list[tuple[Row, ...]]:
    """Return the rows of each slide, about as many on each."""
    count = max(1, -(-len(table.rows) // ROWS))
    size = -(-len(table.rows) // count) if table.rows else 1
    return [table.rows[at : at + size] for at in range(0, len(table.rows), size)] or [()]


def add_table(slide: "Slide", table: Table, rows: tuple[Row, ...], box: Box) -> None:
    """Add a native table. rows: of this slide."""
    columns = len(table.heads)
    height = min(box.height, 340_000 * (len(rows) + 1))
    made = slide.shapes.add_table(
        len(rows) + 1, columns, box.left, box.top, box.width, height
    ).table
    share = sum(head.width for head in table.heads)
    points = 14 if columns <= 6 else 11 if columns <= 10 else 9
    for place, head in enumerate(table.heads):
        made.columns[place].width = round(box.width * head.width / share)
        right = head.kind in NUMBERS
        soft = tokens.page()["accent_soft"]
        _write(made.cell(0, place), head.word, points, soft, tokens.page()["ink"], right, bold=True)
    for number, row in enumerate(rows, start=1):
        for place, cell in enumerate(row):
            ground = fill(cell.tone) if cell.tone else "#FFFFFF"
            on = ink(cell.tone) if cell.tone else tokens.page()["ink"]
            right = table.heads[place].kind in NUMBERS
            last = table.last_is_sum and row is table.rows[-1]
            _write(made.cell(number, place), cell.text, points, ground, on, right, bold=last)


def _write(
    cell: Any, words: str, points: float, ground: str, on: str, right: bool, *, bold: bool
) -> None:
    from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
    from pptx.util import Pt

    cell.fill.solid()
    cell.fill.fore_color.rgb = colour(ground)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    cell.margin_left = cell.margin_right = 60_000
    cell.margin_top = cell.margin_bottom = 20_000
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
    run = paragraph.add_run()
    run.text = plain(words)
    run.font.size, run.font.bold, run.font.name = Pt(points), bold, FONT
    run.font.color.rgb = colour(on)
