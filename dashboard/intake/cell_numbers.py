"""Read numbers as Indonesian offices and Excel write them; what is not clear is refused."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.intake.grids import Cell, text_of

SPACES = re.compile(r"[\s\u00a0\u202f]+")
# Four different things: these say "no value", a blank cell says nothing, 0 is a count,
# and any other text is a mistake.
NO_VALUE = frozenset({"-", "–", "—", "--", "kosong", "n/a", "na", "tidak ada data", "null"})
PLAIN = re.compile(r"-?\d+")
WHOLE = re.compile(r"-?\d+[.,]0{1,2}")  # 12,0 of a csv; 12,000 may be a thousand
DOTTED = re.compile(r"-?\d{1,3}(\.\d{3})+")  # 1.234
COMMAED = re.compile(r"-?\d{1,3}(,\d{3})+")  # 1,234
DECIMAL = re.compile(r"-?\d+[.,]\d+")
PERCENT = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*%?")


class NotANumberError(ValueError):
    """A cell that cannot be a number here; the text says why, `rule` is the check it fails."""

    def __init__(self, rule: str, reason: str):
        super().__init__(reason)
        self.rule = rule


@dataclass(frozen=True)
class Style:
    """How the text cells of one column write numbers; typed cells need no style."""

    long_plain: bool = False
    dotted: bool = False
    commaed: bool = False
    fractions: bool = False

    @classmethod
    def of(cls, cells: Iterable[Cell]) -> "Style":
        texts = [SPACES.sub("", cell) for cell in cells if isinstance(cell, str)]
        return cls(
            any(PLAIN.fullmatch(text) and len(text.lstrip("-")) > 3 for text in texts),
            any(DOTTED.fullmatch(text) for text in texts),
            any(COMMAED.fullmatch(text) for text in texts),
            any(
                DECIMAL.fullmatch(text)
                and not any(form.fullmatch(text) for form in (WHOLE, DOTTED, COMMAED))
                for text in texts
            ),
        )

    @property
    def one_grouping(self) -> bool:
        """Tell whether 1.234 (or 1,234) can only be a thousand in this column."""
        return self.dotted != self.commaed and not self.long_plain and not self.fractions


def is_no_value(cell: Cell) -> bool:
    """Tell "-" and KOSONG, which say there is no value, from a blank cell."""
    return isinstance(cell, str) and cell.strip().casefold() in NO_VALUE


def count(cell: Cell, style: Style) -> int | None:
    """Read a count; None for a blank cell and for "-".

    style: of the cell's whole column. Raises NotANumberError for fractions, for `1.234` in a column
    that also writes thousands otherwise, and for text.
    """
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
    if PLAIN.fullmatch(text):
        return int(text)
    if WHOLE.fullmatch(text):
        return int(text[: max(text.find("."), text.find(","))])
    if DOTTED.fullmatch(text) or COMMAED.fullmatch(text):
        if not style.one_grouping:
            raise NotANumberError("angka-rancu", "ribuan atau pecahan? kolom ini menulis keduanya")
        return int(text.replace(".", "").replace(",", ""))
    if DECIMAL.fullmatch(text):
        raise NotANumberError("bukan-bilangan-bulat", "jumlah harus bilangan bulat")
    raise NotANumberError("angka-tak-terbaca", "sel ini berisi teks, bukan angka")


def percent(cell: Cell) -> float | None:
    """Read `25,1`, `25.1`, `25,1 %` or a number as percent; None for blank and "-"."""
    if cell is None or is_no_value(cell):
        return None
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return float(cell)
    found = PERCENT.fullmatch(text_of(cell))
    if found is None:
        raise NotANumberError("angka-tak-terbaca", "sel ini bukan persen")
    return float(found[1].replace(",", "."))
