"""Read csv: comma, semicolon or tab; UTF-8 with or without BOM, UTF-16, cp1252."""

import csv
from io import StringIO

from dashboard.intake.grids import Grid, Row
from dashboard.intake.refusals import RefusedFile

SEPARATORS = (";", "\t", ",")
SHEET = "csv"
MOST_ROWS = 1_500_000  # more than Excel has; a row is held in memory while a file is read
LOOKED_AT = 50  # lines that decide the separator


def read_delimited(content: bytes, file_name: str) -> list[Grid]:
    """Read the one table of a text file, every cell as text.

    Raises RefusedFile for binary content and for text without columns.
    """
    text = _decoded(content, file_name)
    try:
        separator = _separator(text)
        lines = csv.reader(StringIO(text, newline=""), delimiter=separator or ",")
        rows: list[Row] = []
        once: dict[str, str] = {}  # names and years repeat: each is held once
        for line in lines:
            cells = (cell.strip() for cell in line)
            rows.append([once.setdefault(cell, cell) or None for cell in cells])
            if len(rows) > MOST_ROWS:
                raise RefusedFile(
                    f"{file_name}: lebih dari {MOST_ROWS} baris; bagi per kabupaten atau per "
                    "tahun, lalu muat satu per satu."
                )
        grid = Grid(SHEET, rows)
    except csv.Error as wrong:
        raise RefusedFile(
            f"{file_name}: tidak terbaca sebagai CSV, mungkin ada tanda kutip yang tidak ditutup; "
            "simpan ulang dari Excel sebagai «CSV UTF-8»."
        ) from wrong
    if separator is None:
        raise RefusedFile(
            f"{file_name}: bukan tabel; tidak ada titik koma, koma atau tab yang memisah kolom. "
            "Minta berkas Excel atau CSV dari pengirim."
        )
    return [grid]


def _decoded(content: bytes, file_name: str) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    if b"\x00" in content:
        raise RefusedFile(
            f"{file_name}: isinya bukan teks dan bukan buku kerja; minta ulang dari pengirim."
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel on Indonesian Windows; five bytes that cp1252 leaves undefined are kept visible.
        return content.decode("cp1252", errors="replace")


def _separator(text: str) -> str | None:
    """Return the separator that cuts most of the first lines into the same number of columns."""
    lines = [line for line in text.splitlines()[:LOOKED_AT] if line.strip()]
    best, agreed = None, 0
    for separator in SEPARATORS:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator)]
        wide = [width for width in widths if width > 1]
        agreement = max((wide.count(width) for width in set(wide)), default=0)
        if agreement > agreed:
            best, agreed = separator, agreement
    return best
