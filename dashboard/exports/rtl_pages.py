"""The RTL matrix on lying pages: seventeen columns, the head on each page."""

from typing import TYPE_CHECKING

from dashboard.domain import numbers
from dashboard.domain.rtl_rows import HEADS
from dashboard.exports.minutes_facts import Minutes
from dashboard.exports.word_parts import table

if TYPE_CHECKING:
    from docx.document import Document

WIDTHS = (7, 17, 17, 29, 17, 16, 18, 16, 11, 20, 15, 15, 15, 17, 17, 15, 15)  # mm, of 277


def rtl_pages(document: "Document", held: Minutes, heading: str) -> None:
    """Write the heading and every action that was carried or is new."""
    document.add_heading(heading, 1)
    if not held.rows:
        document.add_paragraph("Belum ada tindakan.")
        return
    over = sum(one.action.over for one in held.rows)
    late = sum(one.late > 0 for one in held.rows)
    document.add_paragraph(
        f"{numbers.count(len(held.rows))} tindakan: {numbers.count(over)} selesai atau dibatalkan, "
        f"{numbers.count(late)} lewat tenggat."
    )
    table(document, HEADS, [one.cells for one in held.rows], WIDTHS, small=True)
