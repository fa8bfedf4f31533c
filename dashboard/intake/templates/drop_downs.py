"""What Excel itself checks and offers while a template is filled in."""

from typing import Any

from dashboard.data.areas import Areas
from dashboard.intake.grids import letters
from dashboard.intake.text_cells import write_cell

CHOICES = "Pilihan"  # a hidden sheet: what the drop-downs offer
MOST_CHOSEN = 60  # rows of a list that is chosen
Sheet = Any


def only_whole_numbers(sheet: Sheet, left: int, columns: int, first: int, last: int) -> None:
    """Let Excel refuse what is no count in the columns right of `left`."""
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation("whole", operator="greaterThanOrEqual", formula1="0", allow_blank=True)
    rule.errorTitle, rule.error = "Bukan bilangan bulat", "Tulis banyaknya, misalnya 12 atau 0."
    rule.add(f"{letters(left)}{first}:{letters(left + columns - 1)}{last}")
    sheet.add_data_validation(rule)


def offer_areas(workbook: Any, sheet: Sheet, areas: Areas, kab: str, first: int) -> None:
    """Let kecamatan and desa be chosen from lists that stand on a hidden sheet."""
    from openpyxl.worksheet.datavalidation import DataValidation

    hidden = workbook.create_sheet(CHOICES)
    hidden.sheet_state = "hidden"
    lists = (areas.kecamatan(kab), areas.desa(kab))
    for place, choices in enumerate(lists):
        for row, area in enumerate(choices, start=1):
            write_cell(hidden, row, place + 1, area.name)
        source = f"={CHOICES}!${letters(place)}$1:${letters(place)}${len(choices)}"
        rule = DataValidation("list", formula1=source, allow_blank=True)
        rule.add(f"{letters(place + 1)}{first}:{letters(place + 1)}{first + MOST_CHOSEN - 1}")
        sheet.add_data_validation(rule)
