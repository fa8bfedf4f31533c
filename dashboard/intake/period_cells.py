"""Read the cells that say a row's period: years, months by name or number, quarters."""

import re
from datetime import date

from dashboard.domain.periods import Period, Rhythm
from dashboard.intake.grids import Cell, text_of
from dashboard.intake.headers import Header
from dashboard.intake.label_words import Role, words
from dashboard.intake.period_words import MONTH_NUMBERS, ROMAN, periods_in

WHOLE_YEAR = re.compile(r"(?:tahun )?(20\d\d)(?: 0)?")
NUMBER = re.compile(r"(\d{1,2})(?:[.,]0+)?")
YEAR_MONTH = re.compile(r"(20\d\d)[-/ ]?(0?[1-9]|1[0-2])")
PART_WORD = {"s": Rhythm.SEMESTER, "t": Rhythm.QUARTER, "k": Rhythm.QUARTER}


def period_of(said: dict[Role, Cell], header: Header, year: int | None) -> Period | None:
    """Return the period a row says in its cells of time; year: for rows without one."""
    of_row = _year(said[Role.YEAR]) or (None if said[Role.YEAR] is not None else year)
    month, part = said[Role.MONTH], said[Role.PART]
    if isinstance(month, date):
        return Period(month.year, Rhythm.MONTH, month.month)
    if month is not None:
        both = YEAR_MONTH.fullmatch(text_of(month).strip())
        if both:
            return Period(int(both[1]), Rhythm.MONTH, int(both[2]))
        return _month(month, of_row)
    if part is not None:
        return _part(part, header, of_row)
    if Role.MONTH in header.roles or Role.PART in header.roles:
        return None
    return Period(of_row, Rhythm.YEAR) if of_row else None


def _year(cell: Cell) -> int | None:
    found = WHOLE_YEAR.fullmatch(words(text_of(cell)))
    return int(found[1]) if found else None


def _month(cell: Cell, year: int | None) -> Period | None:
    text = text_of(cell)
    number = NUMBER.fullmatch(text.strip())
    month = int(number[1]) if number else MONTH_NUMBERS.get(words(text))
    if month is None:
        found = periods_in(text, year)
        return found.pop() if len(found) == 1 else None
    return Period(year, Rhythm.MONTH, month) if year and 1 <= month <= 12 else None


def _part(cell: Cell, header: Header, year: int | None) -> Period | None:
    text = text_of(cell)
    found = periods_in(text, year)
    if len(found) == 1:
        return found.pop()
    label = words(header.label_of(Role.PART))
    rhythm = PART_WORD.get(label[:1])
    number = ROMAN.get(words(text))
    if rhythm and year and number and number <= (2 if rhythm is Rhythm.SEMESTER else 4):
        return Period(year, rhythm, number)
    own = _year(cell)
    return Period(own, Rhythm.YEAR) if own else None
