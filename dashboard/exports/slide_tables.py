"""A table of a paparan as a table of slides, in pages that a hall can read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from dashboard.domain import tokens
from dashboard.domain.briefings import Cell, CellKind, Table
from dashboard.domain.table_parts import column_parts, lines_of, row_parts
from dashboard.domain.tones import fill, ink
from dashboard.exports.plain_text import plain
from dashboard.exports.slide_parts import BODY, FONT, Box, colour

if TYPE_CHECKING:
    from pptx.slide import Slide

MOST = 11
"""Columns of a slide; a table of more goes on, its first column beside the others again."""
POINT = 12_700  # EMU
LETTER, LINE, PADDING, SIDES = 0.54, 1.2, 60_000, 120_000
"""Width and height of a letter over its size; room above and below a cell, and beside it, EMU."""
NUMBERS = frozenset({CellKind.COUNT, CellKind.PERCENT, CellKind.POINTS, CellKind.RUPIAH})
Row = tuple[Cell, ...]


def pages_of(table: Table) -> list[tuple[Table, tuple[Row, ...]]]:
    """Return the columns and rows of each slide, no more than there is room for."""
    pages = []
    for part in column_parts(table, MOST):
        heights = [_height(part, [cell.text for cell in row]) for row in part.rows]
        room = BODY.height - _height(part, [head.word for head in part.heads])
        # About as many on each: a last slide of one row looks forgotten.
        count = len(row_parts(part.rows, heights, room))
        even = max(sum(heights) / count + max(heights, default=0), max(heights, default=0))
        pages += [(part, rows) for rows in row_parts(part.rows, heights, min(room, even))]
    return pages


def points_of(table: Table) -> float:
    """Return the size of letters that a table of so many columns has room for."""
    columns = len(table.heads)
    return 14 if columns <= 6 else 12 if columns <= 8 else 11


def _height(table: Table, texts: Sequence[str]) -> float:
    """Return about how high a row is, in EMU."""
    size = points_of(table) * POINT
    letters = (BODY.width - SIDES * len(table.heads)) / (size * LETTER)
    lines = lines_of(texts, [head.width for head in table.heads], letters)
    return lines * size * LINE + PADDING


def add_table(slide: "Slide", table: Table, rows: tuple[Row, ...], box: Box) -> None:
    """Add a native table. rows: of this slide."""
    columns = len(table.heads)
    heads = [head.word for head in table.heads]
    heights = [_height(table, heads), *(_height(table, [c.text for c in row]) for row in rows)]
    made = slide.shapes.add_table(
        len(rows) + 1, columns, box.left, box.top, box.width, round(sum(heights))
    ).table
    for place, height in enumerate(heights):
        made.rows[place].height = round(height)
    share = sum(head.width for head in table.heads)
    points = points_of(table)
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
