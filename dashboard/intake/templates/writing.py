"""Write a template: title, two-level header with notes, a row per desa, drop-downs, total."""

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from dashboard.data.areas import Areas
from dashboard.domain.areas import Area
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.grids import letters
from dashboard.intake.templates.drop_downs import offer_areas, only_whole_numbers
from dashboard.intake.templates.forms import Field, Form, period_line
from dashboard.intake.text_cells import write_cell

CODE, KECAMATAN, DESA = "Kode Desa", "Kecamatan", "Desa/Kelurahan"
WIDTHS = (16.0, 24.0, 28.0)
COUNT_WIDTH = 13.0
Sheet = Any


def write_template(
    form: Form,
    areas: Areas,
    kab: str,
    period: Period,
    indicators: Mapping[str, Indicator],
    opd: str = "",
) -> bytes:
    """Return the workbook of a template for one kabupaten and period.

    Raises ValueError for a kabupaten that is not in the code list and for an unknown OPD.
    """
    from openpyxl import Workbook

    area = areas.get(kab)
    if area is None or not areas.desa(kab):
        raise ValueError(
            f"Kabupaten {kab} belum ada di daftar wilayah; tambahkan dengan `lokus areas BERKAS`."
        )
    columns = form.columns(indicators, opd, period)
    workbook = Workbook()
    sheet: Sheet = workbook.active
    sheet.title = form.sheet
    _titles(sheet, form, area, period, opd)
    named = [CODE, KECAMATAN, DESA] if not form.choosing else ["No", KECAMATAN, DESA]
    data_row = _header(sheet, named, columns)
    if form.choosing:
        offer_areas(workbook, sheet, areas, kab, data_row)
    else:
        last = _rows(sheet, areas, kab, data_row)
        only_whole_numbers(sheet, len(named), len(columns), data_row, last)
        _total(sheet, len(named), len(columns), data_row, last)
    sheet.freeze_panes = sheet.cell(data_row, len(named) + 1)
    content = BytesIO()
    workbook.save(content)
    return content.getvalue()


def _titles(sheet: Sheet, form: Form, area: Area, period: Period, opd: str) -> None:
    from openpyxl.styles import Font

    office = f"{opd.upper()} " if opd else ""
    lines = [f"{office}{area.name.upper()}", period_line(form, period)]
    if form.choosing:
        lines += ["NOMOR : ", "TANGGAL : "]
    else:
        lines.append("Isi banyaknya orang atau keluarga. Kosong berarti belum lapor, bukan nol.")
    for number, line in enumerate(lines, start=1):
        write_cell(sheet, number, 1, line).font = Font(bold=number < 3)


def _header(sheet: Sheet, named: Sequence[str], columns: Sequence[Field]) -> int:
    """Write the header below the titles; return the first row of data."""
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill

    top: int = sheet.max_row + 2
    fill = PatternFill("solid", fgColor="D9E2F3")
    heads = [Field("", name, "") for name in named] + list(columns)
    start = 0
    for place, head in enumerate(heads):
        upper = head.group or head.leaf
        continued = place > 0 and head.group and head.group == heads[place - 1].group
        cells = [(top, None if continued else upper), (top + 1, head.leaf if head.group else None)]
        for row, text in cells:
            cell = sheet.cell(row, place + 1, text)
            cell.font, cell.fill = Font(bold=True), fill
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        if head.note:
            sheet.cell(top + bool(head.group), place + 1).comment = Comment(head.note, "Lokus")
        if not continued:
            start = place
        if not head.group:
            sheet.merge_cells(f"{letters(place)}{top}:{letters(place)}{top + 1}")
        elif place + 1 == len(heads) or heads[place + 1].group != head.group:
            sheet.merge_cells(f"{letters(start)}{top}:{letters(place)}{top}")
        width = WIDTHS[place] if place < len(WIDTHS) else COUNT_WIDTH
        sheet.column_dimensions[letters(place)].width = width
    return top + 2


def _rows(sheet: Sheet, areas: Areas, kab: str, first: int) -> int:
    row = first
    for kecamatan in areas.kecamatan(kab):
        for desa in areas.desa(kecamatan.code):
            for place, text in enumerate((desa.code, kecamatan.name, desa.name), start=1):
                write_cell(sheet, row, place, text)
            row += 1
    return row - 1


def _total(sheet: Sheet, left: int, columns: int, first: int, last: int) -> None:
    sheet.cell(last + 1, 1, "JUMLAH")
    for place in range(left, left + columns):
        column = letters(place)
        sheet.cell(last + 1, place + 1, f"=SUM({column}{first}:{column}{last})")
