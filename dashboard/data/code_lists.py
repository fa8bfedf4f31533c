"""Code lists as offices have them: a table somewhere in which stand codes and names."""

from dataclasses import dataclass
from pathlib import Path

from dashboard.data.list_files import Row, read_rows
from dashboard.domain.written_codes import read_code

A_DESA = "61.08.02.2001"
LEVEL_WORDS = {
    *("provinsi", "prov", "kabupaten", "kab", "kota", "kecamatan", "kec", "distrik"),
    *("kelurahan", "kel", "desa", "1", "2", "3", "4"),
}


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
    rows = read_rows(file)
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
