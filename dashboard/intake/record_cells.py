"""One cell of a record file → one value of its field; what is unclear is told, never guessed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain.area_codes import Level
from dashboard.domain.area_names import fold
from dashboard.domain.record_fields import Field, FieldKind, Value
from dashboard.domain.record_values import BETWEEN
from dashboard.intake.area_cells import code_of, name_of
from dashboard.intake.area_matching import AreaMatcher
from dashboard.intake.area_rows import AreaRow
from dashboard.intake.cell_numbers import (
    SPACES,
    NotANumberError,
    Style,
    count,
    says_empty,
    says_none,
)
from dashboard.intake.grids import Cell, Row, text_of
from dashboard.intake.person_cells import day_of

TRUE = frozenset({"ya", "y", "true", "benar", "1", "v", "sudah"})
FALSE = frozenset({"tidak", "t", "false", "salah", "0", "belum", "bukan"})
WORDS = frozenset({FieldKind.TEXT, FieldKind.LONG})  # where «belum ada» is a thing to say
LEVELS = {FieldKind.DESA: Level.DESA, FieldKind.KECAMATAN: Level.KECAMATAN}


@dataclass(frozen=True)
class Names:
    """What the names in a file may mean. opd: as the kabupaten calls them; indicators: name -> id,
    folded."""

    places: AreaMatcher
    opd: Sequence[str]
    indicators: Mapping[str, str]


def value_of(
    field: Field, cell: Cell, names: Names, style: Style, kecamatan: str, row: Row
) -> Value:
    """Return what a cell says; None for a blank one. kecamatan: named beside a desa, if any.

    style: how the column writes numbers. Raises ValueError with the reason.
    """
    if cell is None or says_none(cell):
        return None
    text = " ".join(text_of(cell).split())
    if field.choices:
        return _chosen(field, text)
    if says_empty(cell) and field.kind not in WORDS:
        return None
    if field.kind in (FieldKind.COUNT, FieldKind.YEAR):
        return count(cell, style)
    if field.kind is FieldKind.RUPIAH:
        return _rupiah(cell, style)
    if field.kind is FieldKind.DAY:
        return _day(cell, text)
    if field.kind is FieldKind.YES_NO:
        return _yes(text)
    if field.kind in LEVELS:
        return _place(LEVELS[field.kind], cell, names, kecamatan, row)
    if field.kind is FieldKind.INDICATOR:
        return _indicator(text, names)
    if field.kind is FieldKind.OPD:
        return next((one for one in names.opd if fold(one) == fold(text)), text)
    return text_of(cell).strip() if field.kind is FieldKind.LONG else text


def _day(cell: Cell, text: str) -> date:
    day = day_of(cell)
    if day is None:
        raise ValueError(f"«{text}» bukan tanggal; tulis misalnya 15/08/2025")
    return day


def _yes(text: str) -> bool:
    if text.casefold() not in TRUE | FALSE:
        raise ValueError(f"«{text}» bukan ya atau tidak")
    return text.casefold() in TRUE


def _indicator(text: str, names: Names) -> str:
    found = names.indicators.get(fold(text))
    if found is None:
        raise ValueError(f"indikator «{text}» tidak dikenal; salin namanya dari Cakupan")
    return found


def _rupiah(cell: Cell, style: Style) -> int | None:
    if isinstance(cell, str):
        # Money of an office has no fractions of a rupiah: a dot before three digits is thousands.
        plain = SPACES.sub("", cell).casefold().removeprefix("rp").lstrip(".").removesuffix(",00")
        return count(plain.removesuffix(",-"), Style(thousands=True, dotted=True))
    try:
        return count(cell, style)
    except NotANumberError:
        raise ValueError(f"«{text_of(cell)}» bukan rupiah bulat") from None


def _chosen(field: Field, text: str) -> str:
    known = {fold(choice): choice for choice in field.choices}
    several = field.kind is FieldKind.CHOICES
    said = text.replace(",", BETWEEN).split(BETWEEN) if several else [text]
    wrong = [one.strip() for one in said if fold(one) not in known]
    if wrong:
        choices = "; ".join(field.choices)
        raise ValueError(f"«{wrong[0]}» bukan pilihan; pilih: {choices}")
    return f"{BETWEEN} ".join(dict.fromkeys(known[fold(one)] for one in said))


def _place(level: Level, cell: Cell, names: Names, kecamatan: str, row: Row) -> str:
    code = code_of(cell)
    name = "" if code else name_of(cell)
    desa = name if level is Level.DESA else ""
    asked = AreaRow(0, row, code, "", kecamatan or (name if not desa else ""), "", desa)
    found = names.places.match(asked, level)
    if found.code is None:
        maybe = f"; mungkin {', '.join(found.proposals)}" if found.proposals else ""
        raise ValueError(f"{found.reason or 'wilayah tidak dikenal'}{maybe}")
    return found.code
