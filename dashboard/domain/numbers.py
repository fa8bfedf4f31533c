"""Numbers as Indonesian offices write them: `1.284`, `24,5 %`, `+0,6 poin`, `–` for none.

One decimal on slides, two in tables. Rounding is half away from zero on the exact value, so two
counts give the same text everywhere; a float counts as the decimal that Python prints for it.
"""

from decimal import Decimal
from fractions import Fraction
from math import isfinite

Number = int | float | Decimal | Fraction

MISSING = "–"
MINUS = "\u2212"
SPACE = "\u00a0"  # number and unit stay on one line


def count(number: int | None) -> str:
    """Write a whole number: `1.284`."""
    return decimal(number, 0)


def decimal(value: Number | None, places: int = 1, *, signed: bool = False) -> str:
    """Write a number with a decimal comma: `24,5`; signed puts `+` before what is above zero."""
    if value is None or (isinstance(value, float) and not isfinite(value)):
        return MISSING
    return _written(*_ratio(value), places, signed=signed)


def percent(value: Number | None, places: int = 1) -> str:
    """Write percent: `24,5 %`."""
    return _with_unit(decimal(value, places), "%")


def percent_of(numerator: int | None, denominator: int | None, places: int = 1) -> str:
    """Write a share of two counts: `96,0 %`; `–` where one is missing or the sasaran is 0."""
    if numerator is None or not denominator:
        return MISSING
    return _with_unit(_written(100 * numerator, denominator, places), "%")


def points(value: Number | None, places: int = 1, *, signed: bool = True) -> str:
    """Write a difference of two percentages: `+0,6 poin`, `−0,6 poin`."""
    return _with_unit(decimal(value, places, signed=signed), "poin")


def of(numerator: int | None, denominator: int | None) -> str:
    """Write two counts: `18 dari 20`, or `belum lapor`."""
    if numerator is None or denominator is None:
        return "belum lapor"
    return f"{count(numerator)} dari {count(denominator)}"


def exact(value: Number) -> Fraction:
    """Return the exact value; a float counts as the decimal it is printed as."""
    return Fraction(*_ratio(value))


def round_half_up(value: Fraction, places: int) -> int:
    """Return the value in units of 10^-places, halves away from zero."""
    return _nearest(value.numerator, value.denominator, places)


def _ratio(value: Number) -> tuple[int, int]:
    # A view writes hundreds of numbers: whole numbers are ten times faster than fractions.
    if isinstance(value, float):
        value = Decimal(str(value))
    if isinstance(value, Decimal):
        return value.as_integer_ratio()
    return int(value.numerator), int(value.denominator)


def _nearest(part: int, whole: int, places: int) -> int:
    nearest: int = (2 * abs(part) * 10**places + whole) // (2 * whole)
    return nearest if part >= 0 else -nearest


def _written(part: int, whole: int, places: int, *, signed: bool = False) -> str:
    rounded = _nearest(part, whole, places)
    units, rest = divmod(abs(rounded), 10**places)
    text = f"{units:,}".replace(",", ".")
    if places:
        text += f",{rest:0{places}d}"
    # What rounds to zero has no sign.
    sign = MINUS if rounded < 0 else "+" if signed and rounded > 0 else ""
    return sign + text


def _with_unit(text: str, unit: str) -> str:
    return text if text == MISSING else f"{text}{SPACE}{unit}"
