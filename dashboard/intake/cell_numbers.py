"""Read numbers as Indonesian offices and Excel write them; what is not clear is refused."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from dashboard.intake.grids import Cell, text_of

SPACES = re.compile(r"[\s\u00a0\u202f]+")
# Four different things: a dash and a word say "no value", a blank cell says nothing, 0 is a count,
# and any other text is a mistake.
DASHES = frozenset({"-", "–", "—", "--"})
EMPTY_WORDS = frozenset({"kosong", "n/a", "na", "tidak ada data", "null", "belum ada"})
PLAIN = re.compile(r"-?\d+")
WHOLE = re.compile(r"-?\d+[.,]0{1,2}")  # 12,0 of a csv; 12,000 may be a thousand
DOTTED = re.compile(r"-?\d{1,3}(\.\d{3})+")  # 1.234
COMMAED = re.compile(r"-?\d{1,3}(,\d{3})+")  # 1,234
MILLIONS = re.compile(r"-?\d{1,3}([.,])\d{3}(\1\d{3})+")  # 1.234.567 is no fraction
DECIMAL = re.compile(r"-?\d+[.,]\d+")
PERCENT = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*%?")
LARGEST = 10**15
"""Nothing counted here is larger, not even rupiah of a country; a float holds it exactly."""
LONGEST = 40
"""Signs of a number as text; of thousands of digits Python makes no number at all."""
TOO_LARGE = "angka ini terlalu besar"
CONSISTENT = 3  # dotted numbers, among plain ones all below a thousand: one way of writing
FORMULA = re.compile(r"=")
ERROR = re.compile(r"#(REF|DIV/0|VALUE|NAME|N/A|NUM|NULL)[!?]?|Err:\d{3}", re.IGNORECASE)


class NotANumberError(ValueError):
    """A cell that cannot be a number here; the text says why, `rule` is the check it fails."""

    def __init__(self, rule: str, reason: str):
        super().__init__(reason)
        self.rule = rule


@dataclass(frozen=True)
class Style:
    """How the text cells of one column write numbers; typed cells need no style.

    thousands: what 1.234 is, None where nothing in the column tells.
    """

    long_plain: bool = False
    dotted: bool = False
    commaed: bool = False
    fractions: bool = False
    thousands: bool | None = None

    @classmethod
    def of(cls, cells: Iterable[Cell]) -> "Style":
        texts = [SPACES.sub("", cell) for cell in cells if isinstance(cell, str)]
        grouped = [t for t in texts if DOTTED.fullmatch(t) or COMMAED.fullmatch(t)]
        style = cls(
            any(PLAIN.fullmatch(text) and len(text.lstrip("-")) > 3 for text in texts),
            any(DOTTED.fullmatch(text) for text in texts),
            any(COMMAED.fullmatch(text) for text in texts),
            any(
                DECIMAL.fullmatch(text)
                and not any(form.fullmatch(text) for form in (WHOLE, DOTTED, COMMAED))
                for text in texts
            ),
        )
        told = len(grouped) >= CONSISTENT or any(MILLIONS.fullmatch(text) for text in grouped)
        return replace(style, thousands=True) if told and not style.mixed else style

    @property
    def mixed(self) -> bool:
        """Tell whether the column writes numbers in two ways that contradict each other."""
        return (self.dotted and self.commaed) or self.long_plain or self.fractions

    @property
    def open(self) -> bool:
        """Tell whether 1.234 may be a thousand or a fraction in this column."""
        return (self.dotted or self.commaed) and self.thousands is None and not self.mixed

    def answered(self, thousands: bool | None) -> "Style | None":
        return None if thousands is None else replace(self, thousands=thousands)

    def value(self, cell: Cell) -> float | None:
        """Read a number either way, as `thousands` says; NotANumberError for what is none."""
        if cell is None or is_no_value(cell):
            return None
        if isinstance(cell, (int, float)):
            return float(cell)
        text = SPACES.sub("", text_of(cell))
        grouped = DOTTED.fullmatch(text) or COMMAED.fullmatch(text)
        if grouped and self.thousands:
            return float(text.replace(".", "").replace(",", ""))
        if len(text) <= LONGEST and (PLAIN.fullmatch(text) or DECIMAL.fullmatch(text)):
            return float(text.replace(",", "."))
        raise NotANumberError("angka-tak-terbaca", "sel ini berisi teks, bukan angka")


def says_none(cell: Cell) -> bool:
    """Tell "-", which says there is no value, from a blank cell."""
    return isinstance(cell, str) and cell.strip() in DASHES


def says_empty(cell: Cell) -> bool:
    """Tell KOSONG and its kind from "-" and from a blank cell."""
    return isinstance(cell, str) and cell.strip().casefold() in EMPTY_WORDS


def is_no_value(cell: Cell) -> bool:
    return says_none(cell) or says_empty(cell)


def count(cell: Cell, style: Style) -> int | None:
    """Read a count; None for a blank cell, for "-" and for KOSONG.

    style: of the cell's whole column. Raises NotANumberError for fractions, for `1.234` in a column
    that also writes thousands otherwise or does not tell, and for text.
    """
    found = _count(cell, style)
    if found is not None and abs(found) > LARGEST:
        raise NotANumberError("angka-tak-terbaca", TOO_LARGE)
    return found


def _count(cell: Cell, style: Style) -> int | None:
    if cell is None:
        return None
    if isinstance(cell, float):
        if not cell.is_integer():
            raise NotANumberError("bukan-bilangan-bulat", "jumlah harus bilangan bulat")
        return int(cell)
    if isinstance(cell, bool) or not isinstance(cell, (int, str)):
        raise NotANumberError("angka-tak-terbaca", "sel ini bukan angka bagi Excel")
    if isinstance(cell, int):
        return cell
    return None if is_no_value(cell) else _count_of_text(SPACES.sub("", cell), style)


def _count_of_text(text: str, style: Style) -> int:
    if len(text) > LONGEST:
        raise NotANumberError("angka-tak-terbaca", "sel ini berisi teks, bukan angka")
    if PLAIN.fullmatch(text):
        return int(text)
    if WHOLE.fullmatch(text):
        return int(text[: max(text.find("."), text.find(","))])
    if DOTTED.fullmatch(text) or COMMAED.fullmatch(text):
        return _grouped(text, style)
    if DECIMAL.fullmatch(text):
        raise NotANumberError("bukan-bilangan-bulat", "jumlah harus bilangan bulat")
    if FORMULA.match(text):
        raise NotANumberError("rumus-tanpa-hasil", "rumusnya belum pernah dihitung")
    if ERROR.fullmatch(text):
        raise NotANumberError("rumus-galat", "rumusnya gagal di Excel")
    raise NotANumberError("angka-tak-terbaca", "sel ini berisi teks, bukan angka")


def _grouped(text: str, style: Style) -> int:
    if style.mixed:
        raise NotANumberError("angka-rancu", "ribuan atau pecahan? kolom ini menulis keduanya")
    if style.thousands is None:
        raise NotANumberError("ribuan-atau-pecahan", "ribuan atau pecahan?")
    if style.thousands:
        return int(text.replace(".", "").replace(",", ""))
    value = float(text.replace(",", "."))
    if not value.is_integer():
        raise NotANumberError("bukan-bilangan-bulat", "jumlah harus bilangan bulat")
    return int(value)


def percent(cell: Cell) -> float | None:
    """Read `25,1`, `25.1`, `25,1 %` or a number as percent; None for blank, "-" and KOSONG."""
    if cell is None or is_no_value(cell):
        return None
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return float(cell)
    found = PERCENT.fullmatch(text_of(cell))
    if found is None or len(found[1]) > LONGEST:
        raise NotANumberError("angka-tak-terbaca", "sel ini bukan persen")
    return float(found[1].replace(",", "."))
