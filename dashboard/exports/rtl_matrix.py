"""The RTL matrix of a session as a file of its own: DOCX to print, XLSX to work with."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dashboard.domain import tokens
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rtl_rows import HEADS, RtlRow
from dashboard.exports import word_styles as styles
from dashboard.exports.minutes import LYING, below, warnings
from dashboard.exports.minutes_facts import Minutes
from dashboard.exports.plain_text import plain
from dashboard.exports.rtl_pages import rtl_pages
from dashboard.exports.word_parts import footer

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

SHEET, ABOUT = "RTL", "Keterangan"
MONEY = HEADS.index("Anggaran dan sumber")
XLSX_HEADS = (
    *HEADS[:MONEY], "Anggaran (Rp)", "Sumber dana", "Mulai", "Tenggat", "Tenggat semula",
    "Kali ditunda", "Status", "Hari lewat tenggat", *HEADS[HEADS.index("Kendala") :],
)  # fmt: skip
XLSX_WIDTHS = (
    5, 26, 26, 44, 30, 24, 28, 24, 16, 16, 10, 12, 12, 12, 9, 14, 10, 28, 28, 28, 14,
)  # fmt: skip
FORMULA = frozenset("=+-@\t\r")
"""What a spreadsheet takes for the beginning of a formula."""
DAY, COUNT = "dd/mm/yyyy", "#,##0"


def rtl_document(held: Minutes) -> bytes:
    """Return the DOCX, on lying pages."""
    document = styles.new_document(f"RTL {held.session.title}, {held.area}", held.moment)
    styles.lay(document.sections[0], lying=True)
    footer(document.sections[0], below(held), LYING)
    team = f"Tim Percepatan Penurunan Stunting {held.area}"
    document.add_paragraph(team, styles.LETTERHEAD)
    document.add_paragraph("Rencana tindak lanjut", styles.TITLE)
    document.add_paragraph(f"{held.session.title}, {held.session.day_words}", styles.SUBTITLE)
    warnings(document, held)
    rtl_pages(document, held, "Matriks RTL")
    return styles.saved(document)


def rtl_workbook(held: Minutes) -> bytes:
    """Return the XLSX: a row per action in typed cells under a frozen head; texts stay texts."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet(SHEET, 0)
    del book["Sheet"]
    _row(sheet, 1, XLSX_HEADS, head=True)
    for number, one in enumerate(held.rows, start=2):
        _row(sheet, number, _values(one))
    for column, width in enumerate(XLSX_WIDTHS, start=1):
        sheet.column_dimensions[sheet.cell(1, column).column_letter].width = width
    sheet.freeze_panes = "E2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    about = book.create_sheet(ABOUT)
    for number, pair in enumerate(_about(held), start=1):
        _row(about, number, pair)
    about.column_dimensions["A"].width, about.column_dimensions["B"].width = 24, 80
    book.properties.creator, book.properties.title = "Lokus", f"RTL {held.session.title}"
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _values(row: RtlRow) -> list[Any]:
    one: Action = row.action
    return [
        row.number, one.issue, one.root_cause, one.action, row.indicator, row.place, one.owner,
        one.supporting, one.volume, one.budget, str(one.funds), one.start, one.due,
        one.first_due if one.postponed else None, one.postponed, str(one.status), row.late,
        one.obstacle, one.support, "; ".join(row.evidence), row.origin,
    ]  # fmt: skip


def _about(held: Minutes) -> list[tuple[str, Any]]:
    return [
        ("Rakor", held.session.title),
        ("Wilayah", held.area),
        ("Hari, tanggal", held.session.planned),
        ("Keadaan Rakor", str(held.session.status)),
        ("Keadaan tindakan per", held.today),
        ("Angka", held.opening.version if held.opening else "belum ada"),
        ("Data", "DATA CONTOH: buatan, untuk mencoba Lokus" if held.sample else "data kabupaten"),
    ]


def _row(sheet: "Worksheet", number: int, values: Sequence[Any], *, head: bool = False) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for column, value in enumerate(values, start=1):
        cell = sheet.cell(number, column)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if isinstance(value, str):
            # A text stays a text, whatever sign it begins with.
            cell.value = plain(value) or None
            if value:
                cell.data_type = "s"
            cell.quotePrefix = value[:1] in FORMULA
        else:
            cell.value = value
            cell.number_format = DAY if isinstance(value, date) else COUNT
        if head:
            ground = tokens.page()["accent_soft"].removeprefix("#")
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=ground)
