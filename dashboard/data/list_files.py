"""The rows of a csv, csv.gz or Excel file, as text."""

import csv
import gzip
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

Row = list[str]
ENCODINGS = ("utf-8-sig", "cp1252")


def read_rows(file: Path) -> list[Row]:
    """Return every row; ValueError, in one sentence, for what is no table."""
    if not file.is_file():
        raise ValueError(f"Berkas {file} tidak ada; periksa nama dan foldernya.")
    content = file.read_bytes()
    if content[:2] == b"\x1f\x8b":
        try:
            content = gzip.decompress(content)
        except (OSError, EOFError) as wrong:
            raise ValueError(f"{file.name} rusak: isinya tidak dapat dibuka.") from wrong
    if content[:2] == b"PK" or content[:4] == b"\xd0\xcf\x11\xe0":
        return _sheet_rows(file)
    return _text_rows(file, content)


def _text_rows(file: Path, content: bytes) -> list[Row]:
    if b"\x00" in content:
        raise ValueError(f"{file.name} bukan daftar kode wilayah; berikan berkas csv atau xlsx.")
    text = ""
    for encoding in ENCODINGS:
        try:
            text = content.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    head = text[:4000]
    separator = max(",;\t|", key=head.count)
    rows = csv.reader(text.splitlines(), delimiter=separator)
    return [[cell.strip() for cell in row] for row in rows]


def _sheet_rows(file: Path) -> list[Row]:
    try:
        workbook = CalamineWorkbook.from_path(file)
        sheets = [workbook.get_sheet_by_name(name).to_python() for name in workbook.sheet_names]
    except CalamineError as wrong:
        raise ValueError(f"{file.name} bukan buku kerja Excel yang dapat dibuka.") from wrong
    longest = max(sheets, key=len, default=[])
    return [[str(cell).strip() for cell in row] for row in longest]
