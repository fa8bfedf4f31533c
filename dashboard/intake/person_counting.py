"""Count the children of a by-name file per desa and month; nothing about a person leaves here."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from secrets import token_bytes

from dashboard.domain.area_names import fold
from dashboard.domain.growth_classes import BANDS, OUTLIER, Index
from dashboard.domain.periods import Period, Rhythm
from dashboard.intake import person_columns as columns
from dashboard.intake.by_name import Persons
from dashboard.intake.grids import Cell, Grid, Row, text_of
from dashboard.intake.person_cells import class_in, day_of, months_old
from dashboard.intake.person_columns import person_columns
from dashboard.intake.refusals import RefusedFile

TOO_OLD = 60  # months: no longer a balita
HEAD = ["Kabupaten", "Kecamatan", "Puskesmas", "Desa", "Tahun", "Bulan"]
PLACES = (columns.KABUPATEN, columns.KECAMATAN, columns.PUSKESMAS, columns.DESA)
CLASSES = [(index, name) for index in Index for name in (*BANDS[index][1], OUTLIER)]
Group = tuple[tuple[str, ...], int, int]
"""Names of the place, year, month: in their order no blank name stands below another."""


@dataclass(frozen=True)
class Counted:
    """grid: one row per desa and month with the classes counted, as a recap has them."""

    grid: Grid
    persons: int
    rows_of: dict[int, list[int]]
    """Row of the grid -> rows of the file behind it."""
    left_out: list[tuple[int, str]]
    """Row of the file and why it is not counted, without a word of what it says."""
    header: tuple[str, ...]


def count_persons(
    grids: list[Grid], named: list[Persons], file_name: str, given: Period | None
) -> Counted:
    """Count a by-name file; of several measurements of a child in a month the last one counts.

    given: the only month that counts, all months if None or not a month.
    Raises RefusedFile where the file lacks a column without which nothing can be counted, and for
    persons on several sheets: a child on two of them would count twice.
    """
    if len(named) > 1:
        raise RefusedFile(
            f"{file_name}: {len(named)} lembar memuat data perorangan; simpan tiap lembar sebagai "
            "berkas sendiri, lalu muat satu per satu."
        )
    (found,) = named
    grid = next(grid for grid in grids if grid.sheet == found.sheet)
    header = grid.rows[found.row - 1] if found.row else []
    at = person_columns(header)
    _refuse_unless_countable(at, file_name)
    month = given if given is not None and given.rhythm is Rhythm.MONTH else None
    left_out: list[tuple[int, str]] = []
    latest: dict[tuple[object, ...], tuple[date, int]] = {}
    salt = token_bytes(16)
    persons = 0
    for number, row in enumerate(grid.rows[found.row :], start=found.row + 1):
        if all(cell is None for cell in row):
            continue
        persons += 1
        day, reason = _day(row, at, month)
        if day is None:
            left_out.append((number, reason))
            continue
        key = (_child(row, at, salt), day.year, day.month)
        before = latest.get(key)
        if before is not None:
            older = min(before, (day, number))
            left_out.append((older[1], "anak yang sama diukur lagi pada bulan itu"))
            latest[key] = max(before, (day, number))
        else:
            latest[key] = (day, number)
    groups: dict[Group, list[int]] = defaultdict(list)
    for day, number in sorted(latest.values(), key=lambda kept: kept[1]):
        groups[_group(grid.rows[number - 1], at, day)].append(number)
    counted, rows_of = _grid(grid, groups, at)
    labels = tuple(" ".join(text_of(cell).split()) for cell in header if cell is not None)
    return Counted(counted, persons, rows_of, sorted(left_out), labels)


def _refuse_unless_countable(at: dict[str, int], file_name: str) -> None:
    needed = {columns.DESA: "Desa/Kel", columns.MEASURED: "Tanggal Pengukuran"}
    lacking = [label for name, label in needed.items() if name not in at]
    if not any(index in at or f"zs {index}" in at for index in Index):
        lacking.append("TB/U atau ZS TB/U")
    if lacking:
        raise RefusedFile(
            f"{file_name}: data perorangan tanpa kolom {', '.join(lacking)} tidak dapat dihitung "
            "per desa; minta rekap dari pengirim."
        )


def _cell(row: Row, at: dict[str, int], name: str) -> Cell:
    position = at.get(name)
    return row[position] if position is not None and position < len(row) else None


def _day(row: Row, at: dict[str, int], month: Period | None) -> tuple[date | None, str]:
    if not fold(text_of(_cell(row, at, columns.DESA))):
        return None, "desa tidak terisi"
    day = day_of(_cell(row, at, columns.MEASURED))
    if day is None:
        return None, "tanggal pengukuran tidak terbaca"
    if month is not None and (day.year, day.month) != (month.year, month.number):
        return None, f"diukur di luar {month.words}"
    born = day_of(_cell(row, at, columns.BORN))
    months = months_old(born, day, _cell(row, at, columns.AGE))
    if months is not None and not 0 <= months < TOO_OLD:
        return None, "usia di luar 0 sampai 59 bulan"
    return day, ""


def _child(row: Row, at: dict[str, int], salt: bytes) -> bytes:
    """Return what tells two children apart, unreadable even in a dump of this process."""
    nik = text_of(_cell(row, at, columns.NIK)).strip(" '")
    name, desa = (fold(text_of(_cell(row, at, part))) for part in (columns.NAME, columns.DESA))
    born = str(day_of(_cell(row, at, columns.BORN)))
    whole = len(nik) == 16 and nik.isdigit() and bool(nik.strip("0"))
    # Excel keeps 15 digits of a number: a NIK that ends in 0 may be two children's
    said = nik if whole and not nik.endswith("0") else f"{name} {born} {desa}"
    return blake2b(said.encode("utf-8"), key=salt, digest_size=16).digest()


def _group(row: Row, at: dict[str, int], day: date) -> Group:
    names = tuple(" ".join(text_of(_cell(row, at, part)).split()) for part in PLACES)
    return names, day.year, day.month


def _grid(
    grid: Grid, groups: dict[Group, list[int]], at: dict[str, int]
) -> tuple[Grid, dict[int, list[int]]]:
    known = [(i, name) for i, name in CLASSES if i in at or f"zs {i}" in at]
    rows: list[Row] = [[*HEAD, *(f"{index} {name}" for index, name in known)]]
    rows_of = {}
    for group, numbers in sorted(groups.items()):
        found: Counter[tuple[Index, str]] = Counter()
        for number in numbers:
            row = grid.rows[number - 1]
            for index in {index for index, _ in known}:
                z = _cell(row, at, f"zs {index}")
                found[index, class_in(index, z, _cell(row, at, index))] += 1
        names, year, month = group
        counts = (found[place] for place in known)
        rows.append([*(name or None for name in names), year, month, *counts])
        rows_of[len(rows)] = numbers
    return Grid(grid.sheet, rows), rows_of
