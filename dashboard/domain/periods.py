"""Periods as offices report them: `2025`, `2025-S1`, `2025-Q3`, `2025-08`."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import total_ordering

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
SHORT_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
)  # fmt: skip
FORM = re.compile(r"(\d{4})(?:-(?:(S)([12])|(Q)([1-4])|(0[1-9]|1[0-2])))?")


class Rhythm(StrEnum):
    """How often an indicator is reported."""

    YEAR = "tahun"
    SEMESTER = "semester"
    QUARTER = "triwulan"
    MONTH = "bulan"


MONTHS_IN = {Rhythm.YEAR: 12, Rhythm.SEMESTER: 6, Rhythm.QUARTER: 3, Rhythm.MONTH: 1}


@total_ordering
@dataclass(frozen=True)
class Period:
    """A stretch of one year: the `number`-th of its rhythm, counted from 1."""

    year: int
    rhythm: Rhythm
    number: int = 1

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read `2025`, `2025-S1`, `2025-Q1` or `2025-01`; ValueError for anything else."""
        found = FORM.fullmatch(text)
        if found is None:
            raise ValueError(f"«{text}» bukan periode (contoh: 2025, 2025-S1, 2025-Q3, 2025-08)")
        year, _, semester, _, quarter, month = found.groups()
        if semester:
            return cls(int(year), Rhythm.SEMESTER, int(semester))
        if quarter:
            return cls(int(year), Rhythm.QUARTER, int(quarter))
        if month:
            return cls(int(year), Rhythm.MONTH, int(month))
        return cls(int(year), Rhythm.YEAR)

    @property
    def first_day(self) -> date:
        return date(self.year, (self.number - 1) * MONTHS_IN[self.rhythm] + 1, 1)

    @property
    def last_day(self) -> date:
        month = self.number * MONTHS_IN[self.rhythm]
        following = date(self.year + month // 12, month % 12 + 1, 1)
        return following - timedelta(days=1)

    def __lt__(self, other: "Period") -> bool:
        return (self.last_day, self.first_day) < (other.last_day, other.first_day)

    def __str__(self) -> str:
        mark = {Rhythm.SEMESTER: "S", Rhythm.QUARTER: "Q"}
        if self.rhythm is Rhythm.YEAR:
            return f"{self.year}"
        if self.rhythm is Rhythm.MONTH:
            return f"{self.year}-{self.number:02d}"
        return f"{self.year}-{mark[self.rhythm]}{self.number}"

    @property
    def words(self) -> str:
        """Say the period: `Agustus 2025`, `semester I 2025`, `triwulan III 2025`, `tahun 2025`."""
        if self.rhythm is Rhythm.MONTH:
            return f"{MONTHS[self.number - 1]} {self.year}"
        if self.rhythm is Rhythm.YEAR:
            return f"tahun {self.year}"
        return f"{self.rhythm} {('I', 'II', 'III', 'IV')[self.number - 1]} {self.year}"


def day_words(day: date) -> str:
    """Say a day: `31 Agustus 2025`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day_words(day: date) -> str:
    """Say a day in a narrow place: `31 Agu 2025`."""
    return f"{day.day} {SHORT_MONTHS[day.month - 1]} {day.year}"


def year_before(day: date) -> date:
    """Return the end of the same month a year earlier: 29 February has none of its own."""
    return day.replace(year=day.year - 1, day=monthrange(day.year - 1, day.month)[1])
