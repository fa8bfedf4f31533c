"""The RTL matrix of a session as a file of its own: DOCX to print, XLSX to work with."""

from io import BytesIO
from typing import Any

from dashboard.domain.rakor_actions import Action
from dashboard.domain.rtl_form import DECISION_FORM
from dashboard.domain.rtl_rows import HEADS, RtlRow
from dashboard.exports import word_styles as styles
from dashboard.exports.fixed_zip import fixed
from dashboard.exports.minutes import LYING, below, warnings
from dashboard.exports.minutes_facts import Minutes
from dashboard.exports.rtl_pages import rtl_pages
from dashboard.exports.sheet_rows import lay_out, write_row
from dashboard.exports.word_parts import footer

SHEET, DECIDED, ABOUT = "RTL", "Keputusan", "Keterangan"
MONEY = HEADS.index("Anggaran dan sumber")
XLSX_HEADS = (
    *HEADS[:MONEY], "Anggaran (Rp)", "Sumber dana", "Mulai", "Tenggat", "Tenggat semula",
    "Kali ditunda", "Status", "Hari lewat tenggat", *HEADS[HEADS.index("Kendala") :],
    "Dinaikkan ke",
)  # fmt: skip
XLSX_WIDTHS = (
    5, 26, 26, 44, 30, 24, 28, 24, 16, 16, 10, 12, 12, 12, 9, 14, 10, 28, 28, 28, 14, 24,
)  # fmt: skip
DECISION_HEADS = ("No", *(field.word for field in DECISION_FORM.fields))
DECISION_WIDTHS = (5, 70, 28, 12, 12)


def rtl_document(held: Minutes) -> bytes:
    """Return the DOCX, on lying pages."""
    title = f"RTL {held.session.title}, {held.area}"
    document = styles.new_document(title, held.moment, held.identity)
    styles.lay(document.sections[0], lying=True)
    footer(document.sections[0], below(held), LYING)
    team = f"Tim Percepatan Penurunan Stunting {held.area}"
    document.add_paragraph(team, styles.LETTERHEAD)
    document.add_paragraph("Rencana tindak lanjut", styles.TITLE)
    document.add_paragraph(f"{held.session.title}, {held.session.when_and_where}", styles.SUBTITLE)
    warnings(document, held)
    rtl_pages(document, held, "Matriks RTL")
    return styles.saved(document)


def rtl_workbook(held: Minutes) -> bytes:
    """Return the XLSX: a row per action in typed cells under a frozen head; texts stay texts.

    The decisions have a sheet of their own, headed as the import of RTL reads it.
    """
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet(SHEET, 0)
    del book["Sheet"]
    write_row(sheet, 1, XLSX_HEADS, head=True)
    for number, one in enumerate(held.rows, start=2):
        write_row(sheet, number, _values(one))
    lay_out(sheet, XLSX_WIDTHS, head=1, frozen="E2")
    decided = book.create_sheet(DECIDED)
    write_row(decided, 1, DECISION_HEADS, head=True)
    for number, done in enumerate(held.decisions, start=1):
        values = (number, done.text, done.owner, done.due, done.decided)
        write_row(decided, number + 1, values)
    lay_out(decided, DECISION_WIDTHS, head=1, frozen="C2")
    about = book.create_sheet(ABOUT)
    for number, pair in enumerate(_about(held), start=1):
        write_row(about, number, pair)
    about.column_dimensions["A"].width, about.column_dimensions["B"].width = 24, 80
    book.properties.creator, book.properties.title = "Lokus", f"RTL {held.session.title}"
    out = BytesIO()
    book.save(out)
    return fixed(out.getvalue(), inner=True)


def _values(row: RtlRow) -> list[Any]:
    one: Action = row.action
    return [
        row.number, one.issue, one.root_cause, one.action, row.indicator, row.place, one.owner,
        one.supporting, one.volume, one.budget, str(one.funds), one.start, one.due,
        one.first_due if one.postponed else None, one.postponed, str(one.status), row.late,
        one.obstacle, one.support, "; ".join(row.evidence), row.origin, row.raised,
    ]  # fmt: skip


def _about(held: Minutes) -> list[tuple[str, Any]]:
    return [
        ("Rakor", held.session.title),
        ("Wilayah", held.area),
        ("Hari, tanggal", held.session.planned),
        ("Tempat", held.session.place),
        ("Keadaan Rakor", str(held.session.status)),
        ("Keadaan tindakan per", held.today),
        ("Angka", held.opening.version if held.opening else "belum ada"),
        ("Data", "DATA CONTOH: buatan, untuk mencoba Lokus" if held.sample else "data kabupaten"),
    ]
