"""Programme records as a workbook: typed cells under the headings that an import reads again."""

from collections.abc import Callable, Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

from dashboard.domain.area_codes import kecamatan_of
from dashboard.domain.record_fields import Field, FieldKind, ProgrammeRecord, RecordForm, Value
from dashboard.domain.record_values import NO, YES
from dashboard.intake.text_cells import write_cell

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

KECAMATAN = "Kecamatan"
FORMATS = {
    FieldKind.COUNT: "#,##0",
    FieldKind.RUPIAH: "#,##0",
    FieldKind.DAY: "dd/mm/yyyy",
    FieldKind.YEAR: "0",
}
WIDTHS = {FieldKind.LONG: 48, FieldKind.DAY: 12, FieldKind.YEAR: 8, FieldKind.RUPIAH: 18}
WIDTH = 22
LAST_ROW = 2000  # down to which a template offers its choices
LONGEST_LIST = 250  # letters that Excel takes for the choices of a cell
EXPLAINED = "Cara mengisi"
HEADS = ("Kolom", "Wajib", "Cara mengisi", "Pilihan")
KINDS = {
    FieldKind.COUNT: "bilangan bulat; kosong berarti belum ada, 0 berarti nol",
    FieldKind.RUPIAH: "rupiah bulat",
    FieldKind.YEAR: "tahun empat angka",
    FieldKind.DAY: "tanggal, misalnya 15/08/2025",
    FieldKind.YES_NO: "ya atau tidak",
    FieldKind.DESA: "nama desa (dengan kecamatan di sebelahnya) atau kode Kemendagri",
    FieldKind.KECAMATAN: "nama kecamatan atau kode Kemendagri",
    FieldKind.OPD: "nama OPD seperti di kabupaten ini",
    FieldKind.INDICATOR: "nama indikator seperti di halaman Cakupan",
    FieldKind.CHOICES: "beberapa pilihan dipisah titik koma",
}


def record_workbook(
    form: RecordForm,
    records: Sequence[ProgrammeRecord],
    place: Callable[[str], str],
    indicator: Callable[[str], str],
    told: Sequence[str],
) -> bytes:
    """Return an xlsx: the records and how to fill it in. No record: an empty form to fill in.

    place, indicator: code or id -> name. told: lines on the source of the records.
    """
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.create_sheet(form.word[:31], 0)
    del book["Sheet"]
    columns = list(_columns(form))
    heads = [field.word if field else KECAMATAN for field in columns]
    _row(sheet, 1, heads, bold=True)
    for number, record in enumerate(records, start=2):
        cells = [_cell(field, form, record, place, indicator) for field in columns]
        _row(sheet, number, cells)
        for column, field in enumerate(columns, start=1):
            if field and field.kind in FORMATS:
                sheet.cell(number, column).number_format = FORMATS[field.kind]
    sheet.freeze_panes = "A2"
    for column, field in enumerate(columns, start=1):
        letter = sheet.cell(1, column).column_letter
        sheet.column_dimensions[letter].width = WIDTHS.get(field.kind, WIDTH) if field else WIDTH
        if field:
            _offer(sheet, letter, field)
    sheet.auto_filter.ref = sheet.dimensions
    _explain(book.create_sheet(EXPLAINED), form, told)
    kept = BytesIO()
    book.save(kept)
    return kept.getvalue()


def _columns(form: RecordForm) -> Iterable[Field | None]:
    """Yield the fields in their order; None for the kecamatan of a desa, where no field tells."""
    told = any(field.kind is FieldKind.KECAMATAN for field in form.fields)
    for field in form.fields:
        if field.kind is FieldKind.DESA and not told:
            yield None
        yield field


def _cell(
    field: Field | None,
    form: RecordForm,
    record: ProgrammeRecord,
    place: Callable[[str], str],
    indicator: Callable[[str], str],
) -> Value:
    if field is None:
        desa = next(one for one in form.fields if one.kind is FieldKind.DESA)
        code = record.values.get(desa.key)
        return place(kecamatan_of(str(code))) if code else None
    value = record.values.get(field.key)
    if isinstance(value, bool):
        return YES if value else NO
    if not value:
        return value
    if field.kind in (FieldKind.DESA, FieldKind.KECAMATAN):
        return place(str(value))
    return indicator(str(value)) if field.kind is FieldKind.INDICATOR else value


def _row(sheet: "Worksheet", number: int, values: Sequence[Any], *, bold: bool = False) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for column, value in enumerate(values, start=1):
        cell = write_cell(sheet, number, column, value)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if bold:
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E8EDF3")


def _offer(sheet: "Worksheet", letter: str, field: Field) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = (YES, NO) if field.kind is FieldKind.YES_NO else field.choices
    listed = ",".join(choices)
    plain = field.kind is not FieldKind.CHOICES and not any("," in one for one in choices)
    if choices and plain and len(listed) <= LONGEST_LIST and '"' not in listed:
        offer = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True)
        offer.error = f"Pilih salah satu: {listed}"[:LONGEST_LIST]
        sheet.add_data_validation(offer)
        offer.add(f"{letter}2:{letter}{LAST_ROW}")


def _explain(sheet: "Worksheet", form: RecordForm, told: Sequence[str]) -> None:
    _row(sheet, 1, HEADS, bold=True)
    for number, field in enumerate(form.fields, start=2):
        needed = YES if field.required or field.key in form.identity else NO
        how = "; ".join(filter(None, (field.hint, KINDS.get(field.kind, ""))))
        _row(sheet, number, (field.word, needed, how, "; ".join(field.choices)))
    for number, line in enumerate(told, start=len(form.fields) + 3):
        _row(sheet, number, (line,))
    for letter, width in zip("ABCD", (28, 8, 60, 60), strict=True):
        sheet.column_dimensions[letter].width = width
