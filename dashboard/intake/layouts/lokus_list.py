"""The annex of an SK that fixes the desa lokus of a year."""

import re

from dashboard.domain.area_codes import Level
from dashboard.intake.context import Context
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Cell, text_of
from dashboard.intake.label_words import words
from dashboard.intake.layouts.layout import Layout
from dashboard.intake.matched_rows import matched_rows
from dashboard.intake.period_words import day_in
from dashboard.intake.periods_of_columns import side_by_side
from dashboard.intake.quarantine import Waiting, hold
from dashboard.intake.tables import Table

NAMED = re.compile(r"\blokus\b|\blokasi (fokus|prioritas)\b")
NUMBER = re.compile(r"^\s*(?:sk\s+)?nomor\s*:?[\s|]*(\S.*)$", re.IGNORECASE)
NUMBER_TEXT = re.compile(r"-?\d+([.,]\d+)?")
NO = frozenset({"", "-", "–", "—", "0", "tidak", "bukan"})  # in the column of a year
DATE = re.compile(r"^\s*tanggal\b", re.IGNORECASE)


def fits(table: Table) -> bool:
    """Tell a list of desa named lokus in its title or file name from a table of counts."""
    said = (*table.titles, table.sheet, table.file_name)
    named = any(NAMED.search(words(text)) for text in said)
    return named and table.level is Level.DESA and not _counts(table)


def read(table: Table, context: Context, findings: Findings) -> None:
    numbers = [found[1].strip() for title in table.titles if (found := NUMBER.match(title))]
    days = [day_in(title) for title in table.titles if DATE.match(title)]
    number = numbers[0] if numbers else ""
    day = days[0].isoformat() if days and days[0] is not None else ""
    told = any(problem.rule == "sk-tak-lengkap" for problem in findings.problems)
    if not told and not (number and day):
        missing = " dan ".join(
            what for what, said in (("nomor", number), ("tanggal", day)) if not said
        )
        findings.note("sk-tak-lengkap", table.sheet, "", "", f"{missing} SK tidak tertulis")
    waiting: list[Waiting] = []
    of_years = table.whole is not None and side_by_side(table.whole)
    for row, code in matched_rows(table, context.matcher, findings, waiting):
        if of_years and not any(_says_yes(row.cell(c.position)) for c in table.header.values):
            continue  # a lokus of another year
        findings.lokus.append((code, context.period.year, number, day, table.sheet, row.number))
    hold(waiting, table, (), str(context.period.year), findings)


def _says_yes(cell: Cell) -> bool:
    return text_of(cell).strip(" .").casefold() not in NO


def _counts(table: Table) -> bool:
    """Tell whether a column holds numbers that are no number of the row or of the area."""
    return any(
        all(NUMBER_TEXT.fullmatch(text_of(cell)) for cell in cells)
        for column in table.header.values
        if (cells := [c for r in table.rows if (c := r.cell(column.position)) is not None])
    )


LAYOUT = Layout("daftar_lokus", "daftar desa lokus menurut SK", "SK Bupati", fits, read)
