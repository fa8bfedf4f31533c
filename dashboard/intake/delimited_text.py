"""Read csv: comma, semicolon or tab; UTF-8 with or without BOM, UTF-16, cp1252."""

import csv
from collections.abc import Callable, Iterator
from io import BytesIO, TextIOWrapper
from itertools import islice

from dashboard.intake.grids import Grid, Row
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.text_encodings import Encoding, encoding_of

SEPARATORS = (";", "\t", ",")
SHEET = "csv"
MOST_ROWS = 10_000_000
MOST_CELLS = 12_000_000  # held in memory while a file is read; rows that are sifted out are not
MOST_NAMES = 200_000  # texts that are looked for again
LOOKED_AT = 50  # lines that decide the separator
FIRST = 1000  # rows by which a file is known
Sieve = Callable[[int, Row], bool]
"""Row number and row -> whether the row is dealt with already and need not be held."""
Look = Callable[[Grid], Sieve | None]
"""The first rows of a file -> what sifts the others."""
NOTHING: Row = []


def read_delimited(content: bytes, file_name: str, look: Look | None = None) -> list[Grid]:
    """Read the one table of a text file, every cell as text; line by line, however long it is.

    look: sees the first rows; a row it sifts out stays in the grid as a blank one.
    Raises RefusedFile for binary content, for text without columns and for more cells than may
    be held.
    """
    encoding = encoding_of(content)
    if encoding is None:
        raise RefusedFile(
            f"{file_name}: isinya bukan teks dan bukan buku kerja; minta ulang dari pengirim."
        )
    try:
        separator = _separator(content, encoding)
        rows, sifted = _rows(_lines(content, encoding, separator or ","), file_name, look)
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
    return [Grid(SHEET, rows, sifted=sifted)]


def _rows(lines: Iterator[list[str]], file_name: str, look: Look | None) -> tuple[list[Row], int]:
    """Return the rows and how many of them were sifted out."""
    rows: list[Row] = []
    once: dict[str, str] = {}  # names and years repeat: each is held once
    sieve: Sieve | None = None
    sifted = cells = 0
    for line in lines:
        row: Row = [_held(cell.strip(), once) for cell in line]
        if sieve is not None and sieve(len(rows) + 1, row):
            rows.append(NOTHING)
            sifted += 1
        else:
            rows.append(row)
            cells += len(row)
        if len(rows) == FIRST and look is not None:
            sieve = look(Grid(SHEET, rows))
        if cells > MOST_CELLS or len(rows) > MOST_ROWS:
            raise RefusedFile(
                f"{file_name}: lebih dari {len(rows) - 1} baris dengan {len(row)} kolom tidak "
                "dapat dibaca sekaligus; bagi per tahun, lalu muat satu per satu."
            )
    return rows, sifted


def _held(cell: str, once: dict[str, str]) -> str | None:
    if len(once) < MOST_NAMES:
        return once.setdefault(cell, cell) or None
    return once.get(cell, cell) or None


def _lines(content: bytes, encoding: Encoding, separator: str) -> Iterator[list[str]]:
    return csv.reader(_text(content, encoding), delimiter=separator)


def _text(content: bytes, encoding: Encoding) -> TextIOWrapper:
    """Return the content as text that is decoded while it is read."""
    # five bytes that cp1252 leaves undefined are kept visible
    return TextIOWrapper(BytesIO(content), encoding.value, errors="replace", newline="")


def _separator(content: bytes, encoding: Encoding) -> str | None:
    """Return the separator that cuts most of the first lines into the same number of columns."""
    lines = [line for line in islice(_text(content, encoding), LOOKED_AT) if line.strip()]
    best, agreed = None, 0
    for separator in SEPARATORS:
        widths = [len(row) for row in csv.reader(lines, delimiter=separator)]
        wide = [width for width in widths if width > 1]
        agreement = max((wide.count(width) for width in set(wide)), default=0)
        if agreement > agreed:
            best, agreed = separator, agreement
    return best
