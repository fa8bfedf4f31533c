"""Recognise the layout of a file by what its tables say."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dashboard.intake.answers import Answers
from dashboard.intake.column_mappings import column_key
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Cell, Grid
from dashboard.intake.layouts import LAYOUTS, plain_table
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.mapped_tables import mapped_tables
from dashboard.intake.questions import Asked, Question
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.remembered_mappings import print_of, with_remembered
from dashboard.intake.stacked_tables import find_tables
from dashboard.intake.tables import Table

MOST_COLUMNS = 8  # named in a sentence


@dataclass(frozen=True)
class Recognised:
    """layout: None where a question asks for it. answers: with what is remembered for the file.

    fingerprint: what answers to this file are remembered by.
    """

    layout: Layout | None
    tables: list[Table]
    answers: Answers
    fingerprint: str


def recognised(
    grids: list[Grid], file_name: str, answers: Answers, findings: Findings
) -> Recognised:
    """Return the layout of the first table that has one and all tables of that layout.

    The other sheets are noted. Without a layout the tables come back with a question: what their
    columns are called or what they hold. Raises RefusedFile where there is no table at all, or
    none where a mapping says it is.
    """
    filled = [grid for grid in grids if grid.rows]
    plain = {grid.sheet: find_tables(grid, (), file_name) for grid in filled}
    answers = with_remembered(plain, filled, file_name, answers, findings)
    found = {
        grid.sheet: mapped_tables(grid, filled, plain[grid.sheet], file_name, answers)
        for grid in filled
    }
    tables = [table for of_sheet in found.values() for table in of_sheet]
    layout = _layout(tables, answers)
    if layout is None:
        findings.questions.append(_question(grids, tables, file_name))
        return Recognised(None, tables, answers, print_of(plain, filled, file_name, tables))
    fits = _mapped(answers) if layout is plain_table.LAYOUT and _maps(answers) else layout.fits
    fitting = [table for table in tables if fits(table)]
    for sheet, of_sheet in found.items():
        if not any(table in fitting for table in of_sheet):
            reason = f"lembar «{sheet}» bukan {layout.words}; tidak dimuat"
            findings.note("lembar-dilewati", sheet, "", "", reason)
    return Recognised(layout, fitting, answers, print_of(plain, filled, file_name, fitting))


def _layout(tables: list[Table], answers: Answers) -> Layout | None:
    if any(map(_mapped(answers), tables)):
        return plain_table.LAYOUT
    return next(
        (layout for table in tables for layout in LAYOUTS if layout.fits(table)),
        None,
    )


def _maps(answers: Answers) -> bool:
    return answers.mapping is not None and bool(answers.mapping.columns)


def _mapped(answers: Answers) -> Callable[[Table], bool]:
    keys = set(answers.mapping.columns) if answers.mapping else set()

    def fits(table: Table) -> bool:
        return any(column_key(column.path) in keys for column in table.header.values)

    return fits


def _question(grids: list[Grid], tables: list[Table], file_name: str) -> Question:
    counted = [
        column
        for table in tables
        for column in table.header.values
        if _any_number(row.cell(column.position) for row in table.rows)
    ]
    if counted:
        names = tuple(dict.fromkeys(": ".join(column.path) for column in counted))
        return Question(
            Asked.MEANING,
            tables[0].sheet,
            f"{file_name}: belum dikenal isi kolom {', '.join(names[:MOST_COLUMNS])}; pilih "
            "indikatornya, lalu muat ulang dengan --map NAMA",
            names,
        )
    if tables:
        seen = ", ".join(": ".join(column.path) for column in tables[0].header.columns[:8])
        known = "; ".join(layout.words for layout in LAYOUTS)
        raise RefusedFile(
            f"{file_name}: tata letaknya belum dikenal (kolom: {seen}); susun seperti salah satu "
            f"dari: {known}."
        )
    rows = [
        row for grid in grids for row in grid.rows if len([c for c in row if c is not None]) > 1
    ]
    if rows and any(_any_number(row) for row in rows):
        width = max(map(len, rows))
        return Question(
            Asked.COLUMNS,
            grids[0].sheet,
            f"{file_name}: tidak ada baris judul yang menyebut desa, kecamatan atau puskesmas; "
            f"sebutkan nama {width} kolomnya dengan --columns «Kecamatan;Desa;…», atau tulis "
            "judulnya di berkas",
        )
    raise RefusedFile(
        f"{file_name}: tidak ada baris judul kolom yang menyebut desa, kecamatan atau puskesmas; "
        "tulis judul kolom di atas datanya, lalu muat ulang."
    )


def _any_number(cells: Iterable[Cell]) -> bool:
    return any(
        isinstance(cell, (int, float))
        or (isinstance(cell, str) and cell.replace(".", "").replace(",", "").isdigit())
        for cell in cells
    )
