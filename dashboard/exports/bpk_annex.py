"""The follow-up matrix of BPK's recommendations as an XLSX to attach to a letter."""

from collections.abc import Sequence
from io import BytesIO

from dashboard.domain.bpk_annex import HEADS, Cell
from dashboard.exports.fixed_zip import fixed
from dashboard.exports.sheet_rows import lay_out, write_row

SHEET = "Matriks TLRHP"
HEAD = 5
"""The row of headings, below title, area, day and sentence."""
WIDTHS = (
    5, 28, 8, 22, 12, 12, 12, 9, 30, 9, 40, 16, 20, 30, 12, 16, 30, 9, 16, 12, 12, 16, 12, 20, 8,
)  # fmt: skip


def bpk_annex(rows: Sequence[Sequence[Cell]], told: Sequence[str], notes: Sequence[str]) -> bytes:
    """Return the workbook. told: up to three lines under the title. notes: lines at the end."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = book.create_sheet(SHEET, 0)
    del book["Sheet"]
    for number, line in enumerate(("Tindak lanjut rekomendasi BPK", *told), start=1):
        write_row(sheet, number, [line])
        sheet.cell(number, 1).alignment = Alignment(wrap_text=False)
    sheet.cell(1, 1).font = Font(bold=True, size=14)
    write_row(sheet, HEAD, HEADS, head=True)
    for number, row in enumerate(rows, start=HEAD + 1):
        write_row(sheet, number, row)
    lay_out(sheet, WIDTHS, head=HEAD, frozen=f"A{HEAD + 1}")
    for number, line in enumerate(notes, start=HEAD + len(rows) + 2):
        write_row(sheet, number, [line])
        sheet.cell(number, 1).alignment = Alignment(wrap_text=False)
    book.properties.creator, book.properties.title = "Lokus", "Tindak lanjut rekomendasi BPK"
    kept = BytesIO()
    book.save(kept)
    return fixed(kept.getvalue(), inner=True)
