"""Return to sender: the office's own workbook with the problem cells marked, and the reasons."""

import re
import warnings
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dashboard.intake.grids import Grid
from dashboard.intake.note_sheets import NAME, is_note_sheet
from dashboard.intake.problems import RULES, Problem, Severity
from dashboard.intake.readers import ZIP, read_grids
from dashboard.intake.screen_words import for_sender, on_screen
from dashboard.intake.text_cells import write_cell

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

ADDRESS = re.compile(r"[A-Z]{1,3}[1-9]\d*")
FORBIDDEN = re.compile(r"[\[\]:*?/\\]")  # in the name of a sheet
LONGEST_NAME = 31
FILLS = {Severity.GALAT: "F8CBAD", Severity.PERINGATAN: "FFE699", Severity.CATATAN: "DDEBF7"}
HEADS = ("No", "Tingkat", "Lembar", "Sel", "Tertulis", "Masalah", "Yang perlu dilakukan")
WIDTHS = (5, 12, 22, 14, 24, 70, 60)
# What openpyxl raises for parts it does not know, of a workbook that was read by calamine before.
UNWRITABLE = (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, SyntaxError)
MOST_MARKED = 5000  # cells; the sheet of reasons holds them all


def returned(
    content: bytes, file_name: str, problems: Sequence[Problem], questions: Iterable[str] = ()
) -> bytes:
    """Return an xlsx to send back: an xlsx stays as it is, other formats become its grid.

    questions: what else the sender should answer, as sentences. Raises RefusedFile where the
    content is no table.
    """
    book, names = _opened(content, file_name)
    order = list(Severity)
    sorted_problems = sorted(problems, key=lambda problem: order.index(problem.severity))
    for problem in reversed(sorted_problems[:MOST_MARKED]):  # the gravest is marked last and stays
        title = names.get(problem.sheet)
        if title is not None:
            _mark(book[title], problem)
    _write_notes(book, file_name, sorted_problems, list(questions))
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _opened(content: bytes, file_name: str) -> tuple["Workbook", dict[str, str]]:
    """Return the workbook and its sheets: name as read -> name in the workbook."""
    from openpyxl import Workbook

    grids = read_grids(content, file_name)
    if content.startswith(ZIP):
        book = _loaded(content)
        if book is not None:
            for title in [title for title in book.sheetnames if is_note_sheet(title)]:
                del book[title]
            return book, {title: title for title in book.sheetnames}
    book = Workbook()
    book.remove(book.active)
    names = {}
    for grid in grids:
        sheet = book.create_sheet(_sheet_name(grid.sheet))
        names[grid.sheet] = sheet.title
        _copy(grid, sheet)
    return book, names


def _loaded(content: bytes) -> "Workbook | None":
    """Return an xlsx as it is; None for an ods or xlsb, or parts that cannot be written again."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of decorations that do not survive
        try:
            return load_workbook(BytesIO(content))
        except UNWRITABLE:
            return None


def _sheet_name(name: str) -> str:
    return FORBIDDEN.sub(" ", name).strip("' ")[:LONGEST_NAME] or "Data"


def _copy(grid: Grid, sheet: "Worksheet") -> None:
    for number, row in grid.numbered():
        for column, value in enumerate(row, start=1):
            if value is not None:
                write_cell(sheet, number, column, value)
    for merge in grid.merged or ():
        sheet.merge_cells(
            start_row=merge.top,
            start_column=merge.left + 1,
            end_row=merge.bottom,
            end_column=merge.right + 1,
        )


def _mark(sheet: "Worksheet", problem: Problem) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    said = f"{problem.severity.upper()}: {on_screen(problem.reason)}. {_remedy(problem)}"
    said = ILLEGAL_CHARACTERS_RE.sub("", said)
    for place in ADDRESS.findall(problem.cell):
        cell = _top_left(sheet, place)
        cell.fill = PatternFill("solid", fgColor=FILLS[problem.severity])
        before = cell.comment.text if cell.comment and cell.comment.author == NAME else ""
        cell.comment = Comment(f"{said}\n{before}".strip(), NAME, height=140, width=320)


def _remedy(problem: Problem) -> str:
    return for_sender(RULES[problem.rule].remedy)


def _top_left(sheet: "Worksheet", place: str) -> Any:
    """Return the cell of an address; within a merged range the one that shows."""
    for merged in sheet.merged_cells.ranges:
        if place in merged:
            return sheet.cell(merged.min_row, merged.min_col)
    return sheet[place]


def _write_notes(
    book: "Workbook", file_name: str, problems: Sequence[Problem], questions: Sequence[str]
) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    sheet = book.create_sheet(NAME, 0)
    book.active = 0
    write_cell(sheet, 1, 1, f"Catatan untuk {file_name}").font = Font(bold=True, size=14)
    told = f"{len(problems)} catatan, {len(questions)} pertanyaan. Perbaiki sel yang diwarnai pada "
    write_cell(sheet, 2, 1, told + "lembar asal, lalu kirim kembali; lembar ini boleh dibiarkan.")
    rows = [
        (
            RULES[problem.rule].severity.value,
            problem.sheet,
            problem.cell,
            problem.value,
            on_screen(problem.reason),
            _remedy(problem),
        )
        for problem in problems
    ]
    rows += [
        ("pertanyaan", "", "", "", for_sender(question), "Jawab dalam surat balasan.")
        for question in questions
    ]
    fills = {severity.value: colour for severity, colour in FILLS.items()}
    for column, (head, width) in enumerate(zip(HEADS, WIDTHS, strict=True), start=1):
        write_cell(sheet, 4, column, head).font = Font(bold=True)
        sheet.column_dimensions[sheet.cell(4, column).column_letter].width = width
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate((number, *row), start=1):
            cell = write_cell(sheet, 4 + number, column, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        if row[0] in fills:
            sheet.cell(4 + number, 2).fill = PatternFill("solid", fgColor=fills[row[0]])
    sheet.freeze_panes = "A5"
