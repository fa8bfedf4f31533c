"""Events of the audit trail as CSV and as a sheet that is read and printed."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime

from dashboard.domain.audit_events import AuditEvent, plain
from dashboard.domain.audit_sentences import details_words
from dashboard.domain.kept_batches import local
from dashboard.exports.sheet_rows import lay_out, write_row
from dashboard.exports.table_files import harmless

COLUMNS = (
    *("number", "at", "actor", "role", "kind", "subject", "details", "kab", "before", "seal"),
)
TITLE, HEAD = "Jejak audit", 4
HEADS = (
    *("Nomor", "Waktu (jam kantor ini)", "Siapa", "Peran", "Kejadian", "Tentang", "Rincian"),
    *("Kabupaten", "Segel sebelumnya", "Segel"),
)
WIDTHS = (9, 20, 28, 12, 13, 26, 48, 11, 24, 24)


def audit_csv(events: Sequence[AuditEvent]) -> bytes:
    """Return every field as the ledger keeps it: moments in UTC, details as one text."""
    file = io.StringIO()
    out = csv.writer(file, delimiter=";", lineterminator="\r\n")
    out.writerow(COLUMNS)
    for one in events:
        values = {**vars(one), "details": plain(one.details)}
        out.writerow([harmless(str(values[name])) for name in COLUMNS])
    return file.getvalue().encode("utf-8-sig")


def audit_workbook(events: Sequence[AuditEvent], told: Sequence[str]) -> bytes:
    """Return the workbook. told: lines under the title, two at most."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    sheet = book.create_sheet(TITLE, 0)
    del book["Sheet"]
    for number, line in enumerate((TITLE, *told), start=1):
        write_row(sheet, number, [line])
        sheet.cell(number, 1).alignment = Alignment(wrap_text=False)
    sheet.cell(1, 1).font = Font(bold=True, size=14)
    write_row(sheet, HEAD, HEADS, head=True)
    for number, one in enumerate(events, start=HEAD + 1):
        write_row(sheet, number, _cells(one))
    lay_out(sheet, WIDTHS, head=HEAD, frozen=f"A{HEAD + 1}")
    book.properties.creator, book.properties.title = "Lokus", TITLE
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _cells(event: AuditEvent) -> list[str | int]:
    moment = f"{local(datetime.fromisoformat(event.at)):%Y-%m-%d %H:%M:%S}"
    who = [event.actor, event.role, event.kind, event.subject]
    said = details_words(event.details)
    return [event.number, moment, *who, said, event.kab, event.before, event.seal]
