"""A workbook or csv of programme records: its header found, each cell read, each fault told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dashboard.data.areas import Areas
from dashboard.domain.area_names import fold
from dashboard.domain.indicators import Indicator
from dashboard.domain.record_fields import Field, FieldKind, RecordForm, Value
from dashboard.intake.area_cells import name_of
from dashboard.intake.area_matching import AreaMatcher
from dashboard.intake.cell_numbers import Style
from dashboard.intake.grids import Grid, Row, address, text_of
from dashboard.intake.readers import read_grids
from dashboard.intake.record_cells import Names, value_of
from dashboard.intake.refusals import RefusedFile

LOOKED_AT = 30  # rows from the top in which a header is sought
KECAMATAN = fold("Kecamatan")
NUMBERING = frozenset(map(fold, ("No", "No.", "Nomor urut")))


@dataclass(frozen=True)
class RecordFile:
    """rows: where each stands and its values. wrong: one sentence per cell that cannot be.

    unused: headings that no field of the form has.
    """

    rows: tuple[tuple[str, Mapping[str, Value]], ...]
    wrong: tuple[str, ...]
    unused: tuple[str, ...]


def read_record_file(
    content: bytes,
    file_name: str,
    form: RecordForm,
    kab: str,
    areas: Areas,
    opd: Sequence[str],
    indicators: Mapping[str, Indicator],
) -> RecordFile:
    """Read the first sheet with the headings of a form; RefusedFile where there is none."""
    for grid in read_grids(content, file_name):
        header = _header(grid, form)
        if header is not None:
            names = Names(AreaMatcher(areas, kab), opd, _spoken(indicators))
            return _read(grid, header, names)
    asked = ", ".join(f"«{form.field(key).word}»" for key in form.identity)
    raise RefusedFile(
        f"{file_name}: tidak ada lembar dengan judul kolom {asked}; pakai contoh isian "
        f"{form.word} dari halaman ini."
    )


def _header(grid: Grid, form: RecordForm) -> tuple[int, dict[int, Field]] | None:
    known = {
        fold(word): field for field in form.fields for word in (*field.also, field.key, field.word)
    }
    for number, row in grid.numbered():
        if number > LOOKED_AT:
            return None
        found: dict[int, Field] = {}
        for column, cell in enumerate(row):
            field = known.get(fold(text_of(cell))) if cell is not None else None
            if field is not None and field not in found.values():
                found[column] = field
        if {field.key for field in found.values()} >= set(form.identity):
            return number, found
    return None


def _read(grid: Grid, header: tuple[int, dict[int, Field]], names: Names) -> RecordFile:
    at, columns = header
    heads = grid.rows[at - 1]
    beside = _kecamatan_column(heads, columns)
    styles = {
        column: Style.of(grid.at(number, column) for number, _ in grid.numbered() if number > at)
        for column in columns
    }
    rows: list[tuple[str, Mapping[str, Value]]] = []
    wrong: list[str] = []
    for number, row in grid.numbered():
        if number <= at or not any(grid.at(number, column) is not None for column in columns):
            continue
        near = grid.at(number, beside) if beside is not None else None
        values: dict[str, Value] = {}
        for column, field in columns.items():
            cell = grid.at(number, column)
            try:
                values[field.key] = value_of(
                    field, cell, names, styles[column], name_of(near) if near else "", row
                )
            except ValueError as reason:
                wrong.append(
                    f"{grid.sheet}, {address(number, column)} {field.word}: {_ended(reason)}"
                )
        rows.append((f"baris {number}", values))
    return RecordFile(tuple(rows), tuple(wrong), tuple(_unused(heads, columns, beside)))


def _ended(reason: ValueError) -> str:
    said = str(reason)
    return said if said.endswith(("?", ".")) else f"{said}."


def _kecamatan_column(heads: Row, columns: Mapping[int, Field]) -> int | None:
    """Return the column that tells where a desa lies: a field of the form, or one beside them."""
    if not any(field.kind is FieldKind.DESA for field in columns.values()):
        return None
    named = (column for column, cell in enumerate(heads) if fold(text_of(cell)) == KECAMATAN)
    return next(named, None)


def _unused(heads: Row, columns: Mapping[int, Field], beside: int | None) -> Iterable[str]:
    for column, cell in enumerate(heads):
        text = text_of(cell).strip()
        if text and column not in columns and column != beside and fold(text) not in NUMBERING:
            yield text


def _spoken(indicators: Mapping[str, Indicator]) -> dict[str, str]:
    return {
        fold(word): one.id
        for one in indicators.values()
        for word in (one.name, one.short_name, one.id)
    }
