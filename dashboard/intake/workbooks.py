"""Read xlsx, xlsb, xls and ods by calamine."""

from datetime import date, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from dashboard.domain.zip_files import DamagedZipError, LockedZipError, opened
from dashboard.intake.formula_cells import put_back, unread_cells
from dashboard.intake.grids import Cell, Grid, Merge, Row
from dashboard.intake.ods_cells import CONTENT, ods_cells
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.sheet_cells import SheetCells
from dashboard.intake.workbook_parts import extent, sheet_parts
from dashboard.intake.xls_cells import xls_cells
from dashboard.intake.xlsb_cells import INDEX, LINKS, xlsb_cells

# How a locked xlsx names its content inside the OLE container.
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
MOST_CELLS = 20_000_000
MOST_OF_ALL = 3
"""All sheets together hold no more than so many of the widest."""
MOST_READ = 400_000_000
"""Bytes of all sheets; several may name the same part."""


def read_workbook(content: bytes, file_name: str) -> list[Grid]:
    """Read the visible worksheets; RefusedFile if the file is locked, cut off or no workbook."""
    if ENCRYPTED in content:
        raise _locked(file_name)
    try:
        unread = _unread(content, file_name)
        with CalamineWorkbook.from_filelike(BytesIO(content)) as workbook:
            grids = [
                _grid(workbook.get_sheet_by_name(sheet.name), file_name)
                for sheet in workbook.sheets_metadata
                if sheet.visible is SheetVisibleEnum.Visible
                and sheet.typ is SheetTypeEnum.WorkSheet
            ]
        for grid in grids:
            put_back(grid.rows, unread.get(grid.sheet, []))
        return grids
    except (PasswordError, LockedZipError) as locked:
        raise _locked(file_name) from locked
    except (CalamineError, DamagedZipError) as broken:
        raise RefusedFile(
            f"{file_name}: buku kerja tidak dapat dibuka, mungkin terpotong atau rusak; "
            "buka dan simpan ulang di Excel, atau minta ulang dari pengirim."
        ) from broken


def _unread(content: bytes, file_name: str) -> dict[str, list[tuple[int, int, str]]]:
    """Return what calamine would drop, sheet by sheet, of a workbook it can hold in memory."""
    found, whole = {}, 0
    for cells in _cells(content):
        _refuse_too_wide(cells.sheet, cells.rows, cells.columns, file_name)
        whole += cells.rows * cells.columns
        if whole > MOST_OF_ALL * MOST_CELLS:
            raise _too_wide(cells.sheet, cells.rows, file_name)
        found[cells.sheet] = cells.unread
    return found


def _cells(content: bytes) -> list[SheetCells]:
    """Return what every reader may find in a file: calamine itself chooses among them."""
    found = [] if content.startswith(b"PK") else xls_cells(content)
    try:
        with opened(content) as package:
            return found + _zipped_cells(package)
    except DamagedZipError:
        if found:  # an xls is no zip
            return found
        raise


def _zipped_cells(package: ZipFile) -> list[SheetCells]:
    names = set(package.namelist())
    found = ods_cells(package) if CONTENT in names else []
    if {INDEX, LINKS} <= names:
        found += xlsb_cells(package)
    parts = sheet_parts(package)
    if sum(package.getinfo(part).file_size for part in parts.values() if part) > MOST_READ:
        raise DamagedZipError
    return found + [
        _xlsx_cells(sheet, package.read(part) if part else b"") for sheet, part in parts.items()
    ]


def _xlsx_cells(sheet: str, text: bytes) -> SheetCells:
    rows, columns = extent(text)
    return SheetCells(sheet, rows, columns, unread_cells(text))


def _refuse_too_wide(sheet: str, rows: int, columns: int, file_name: str) -> None:
    if rows * columns > MOST_CELLS:
        raise _too_wide(sheet, rows, file_name)


def _too_wide(sheet: str, rows: int, file_name: str) -> RefusedFile:
    return RefusedFile(
        f"{file_name}, lembar «{sheet}»: terisi sampai baris {rows}; hapus baris dan kolom "
        "kosong berformat di bawah tabel, simpan, ulangi."
    )


def _locked(file_name: str) -> RefusedFile:
    return RefusedFile(
        f"{file_name}: dilindungi kata sandi; buka di Excel, hapus kata sandinya, simpan, ulangi."
    )


def _grid(sheet: CalamineSheet, file_name: str) -> Grid:
    _refuse_too_wide(sheet.name, sheet.total_height, sheet.total_width, file_name)
    rows = [[_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    ranges = sheet.merged_cell_ranges
    merged = None if ranges is None else tuple(_merge(bounds) for bounds in ranges)
    return Grid(sheet.name, _trimmed(rows), merged)


def _merge(bounds: tuple[tuple[int, int], tuple[int, int]]) -> Merge:
    (top, left), (bottom, right) = bounds
    return Merge(top + 1, left, bottom + 1, right)


def _cell(value: Any) -> Cell:
    if type(value) is float:  # the most frequent by far
        return value
    if type(value) is str:
        return value.strip() or None
    if isinstance(value, (bool, int, date, datetime)):
        return value
    return str(value)  # a time of day or a duration


def _trimmed(rows: list[Row]) -> list[Row]:
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    return rows
