"""Code lists as offices have them: a table somewhere in which stand codes and names."""

import csv
import gzip
from dataclasses import dataclass
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook

from dashboard.domain.written_codes import read_code

Row = list[str]
A_DESA = "61.08.02.2001"
LEVEL_WORDS = {
    *("provinsi", "prov", "kabupaten", "kab", "kota", "kecamatan", "kec", "distrik"),
    *("kelurahan", "kel", "desa", "1", "2", "3", "4"),
}
ENCODINGS = ("utf-8-sig", "cp1252")


@dataclass(frozen=True)
class Named:
    """A code and its name; row: 1-based, as a spreadsheet shows it."""

    code: str
    name: str
    row: int


def read_code_list(file: Path) -> list[Named]:
    """Return the codes and names of a csv, csv.gz or xlsx, their columns found by content.

    Raises ValueError, in one sentence, for a file that holds no such list.
    """
    rows = _rows(file)
    width = max((len(row) for row in rows), default=0)
    columns = [[row[at] if at < len(row) else "" for row in rows] for at in range(width)]
    codes = _fullest(columns, [{read_code(cell) for cell in column} - {None} for column in columns])
    if codes is None or not any(len(read_code(cell) or "") == len(A_DESA) for cell in codes):
        raise ValueError(
            f"{file.name} bukan daftar kode wilayah: tidak memuat kode desa seperti {A_DESA}."
        )
    words = [
        set() if column is codes else {cell for cell in column if any(map(str.isalpha, cell))}
        for column in columns
    ]
    names = _fullest(columns, [set() if _are_levels(found) else found for found in words])
    if names is None:
        raise ValueError(f"{file.name} tidak memuat kolom nama di samping kolom kode.")
    return _named(file, codes, names)


def _named(file: Path, codes: Row, names: Row) -> list[Named]:
    named: list[Named] = []
    for number, (cell, name) in enumerate(zip(codes, names, strict=True), start=1):
        code = read_code(cell)
        if code is not None and name:
            named.append(Named(code, " ".join(name.split()), number))
        elif named and cell and name:  # above the first code stand title and header
            raise ValueError(
                f"{file.name} baris {number}: «{cell}» bukan kode wilayah Kemendagri; "
                "perbaiki baris itu lalu ulangi."
            )
    return named


def _are_levels(words: set[str]) -> bool:
    # a header word beside the levels is one too many
    return sum(word.strip().lower() not in LEVEL_WORDS for word in words) <= 1


def _fullest(columns: list[Row], found: list[set[str | None]] | list[set[str]]) -> Row | None:
    sizes = [len(values) for values in found]
    if not any(sizes):
        return None
    return columns[sizes.index(max(sizes))]


def _rows(file: Path) -> list[Row]:
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
