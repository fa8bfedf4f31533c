"""Cells of an ods that a reader of values takes for blank or 0: failed or uncounted formulas."""

from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZipFile

from dashboard.domain.zip_files import DamagedZipError
from dashboard.intake.cell_numbers import ERROR
from dashboard.intake.sheet_cells import SheetCells

CONTENT = "content.xml"
SHEET, ROW = "table:table", "table:table-row"
CELLS = frozenset({"table:table-cell", "table:covered-table-cell"})
PARAGRAPH = "text:p"
ERROR_TYPE = "error"


def ods_cells(package: ZipFile) -> list[SheetCells]:
    """Return what each sheet holds; DamagedZipError for a file whose XML is broken."""
    reading = _Reading()
    parser = ParserCreate()
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    try:
        with package.open(CONTENT) as content:
            parser.ParseFile(content)
    except ExpatError as broken:
        raise DamagedZipError from broken
    return reading.sheets


class _Reading:
    """Follows the rows and cells, each of which may say that it is repeated."""

    def __init__(self) -> None:
        self.sheets: list[SheetCells] = []
        self.row = self.column = self.repeated = 0
        self.cell: dict[str, str] | None = None
        self.inside = False
        self.said: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == SHEET:
            self.sheets.append(SheetCells(attributes.get("table:name", "")))
            self.row = 0
        elif name == ROW:
            self.row, self.column = self.row + 1, 0
            self.repeated = _times(attributes.get("table:number-rows-repeated"))
        elif name in CELLS:
            self.cell, self.said = attributes, []
        elif name == PARAGRAPH:
            self.inside = self.cell is not None

    def text(self, data: str) -> None:
        if self.inside:
            self.said.append(data)

    def end(self, name: str) -> Any:
        if name == PARAGRAPH:
            self.inside = False
        elif name == ROW:
            self.row += self.repeated - 1
        elif name in CELLS and self.cell is not None:
            self._finish(self.cell, "".join(self.said).strip())
            self.cell = None

    def _finish(self, cell: dict[str, str], shown: str) -> None:
        times = _times(cell.get("table:number-columns-repeated"))
        kind, formula = cell.get("office:value-type"), cell.get("table:formula", "")
        failed = cell.get("calcext:value-type") == ERROR_TYPE or (
            bool(formula) and ERROR.fullmatch(shown) is not None
        )
        said = any(key.startswith("office:") for key in cell)
        if self.sheets and (said or shown or formula):
            sheet = self.sheets[-1]
            sheet.reach(self.row + self.repeated - 1, self.column + times)
            if failed:
                sheet.unread.append((self.row, self.column, shown or "#REF!"))
            elif formula and not kind and not shown:
                sheet.unread.append((self.row, self.column, f"={formula.partition('=')[2]}"))
        self.column += times


def _times(text: str | None) -> int:
    return max(int(text), 1) if text and text.isascii() and text.isdigit() else 1
