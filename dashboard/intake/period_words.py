"""Find the period a title, a sheet name or a file name states, and the day of its data."""

import re
from datetime import date

from dashboard.domain.periods import MONTHS, SHORT_MONTHS, Period, Rhythm

ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
MONTH_NUMBERS = (
    {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}
    | {name.casefold(): number for number, name in enumerate(SHORT_MONTHS, start=1)}
    | {"pebruari": 2, "agt": 8, "ags": 8, "sept": 9, "nopember": 11, "nop": 11}
)
MONTH = re.compile(rf"\b({'|'.join(sorted(MONTH_NUMBERS, key=len, reverse=True))})\b")
PART = re.compile(r"\b(semester|smt|sem|triwulan|tribulan|tw|kuartal)[ .\-_]*(iv|i{1,3}|[1-4])\b")
YEAR = re.compile(r"(?<![\d./])(20\d\d)(?![\d/])")
NAMED_YEAR = re.compile(r"\b(?:tahun|thn|ta)\.?\s*(20\d\d)\b")
ISO = re.compile(r"(?<!\d)(20\d\d)-(?:(S[12]|Q[1-4])|(0[1-9]|1[0-2]))(?![-\d])", re.IGNORECASE)
DAY = re.compile(r"\b(\d{1,2})\s+([a-z]+)\s+(20\d\d)\b")
ISO_DAY = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
STAMP = re.compile(
    r"\bnomor\b\s*:?[\s|]*\S+(?:\s+tahun\s+20\d\d)?|\btanggal\b\s*:?[\s|]*\d+\s+[a-z]+\s+20\d\d"
)
DRAWN = re.compile(r"data tanggal|tanggal (unduh|cetak|tarik)|keadaan|kondisi|s\.?\s?d\.? |per \d")


def periods_in(text: str, year: int | None = None) -> set[Period]:
    """Return the periods finer than a year that a text states; year: where the text names none."""
    low = text.casefold().replace("_", " ")
    found = {Period.parse(match[0].upper()) for match in ISO.finditer(text)}
    years = years_in(low) or ({year} if year else set())
    if len(years) == 1:
        (of_year,) = years
        for word, number in PART.findall(low):
            rhythm = Rhythm.SEMESTER if word[0] == "s" else Rhythm.QUARTER
            if ROMAN[number] <= (2 if rhythm is Rhythm.SEMESTER else 4):
                found.add(Period(of_year, rhythm, ROMAN[number]))
        for name in MONTH.findall(low):
            found.add(Period(of_year, Rhythm.MONTH, MONTH_NUMBERS[name]))
    return found


def years_in(text: str) -> set[int]:
    """Return the years a text states; those after TAHUN, if any, before all others."""
    low = text.casefold()
    named = {int(year) for year in NAMED_YEAR.findall(low)}
    return named or {int(year) for year in YEAR.findall(low)}


def says_cutoff(line: str) -> bool:
    """Tell "Data Tanggal : …" and "Keadaan s.d. …" from a line that states the period."""
    return DRAWN.search(line.casefold()) is not None


def without_stamps(line: str) -> str:
    """Return what may state a period: without cut-off, number and date of a decree."""
    return "" if says_cutoff(line) else STAMP.sub(" ", line.casefold())


def day_in(text: str) -> date | None:
    """Return the first day a text states: `2025-09-05`, `20 November 2024`."""
    low = text.casefold()
    try:
        if iso := ISO_DAY.search(low):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        for day, month, year in DAY.findall(low):
            if month in MONTH_NUMBERS:
                return date(int(year), MONTH_NUMBERS[month], int(day))
    except ValueError:  # 31 Februari
        return None
    return None


def cutoff_of(lines: tuple[str, ...]) -> date | None:
    """Return the day the sender drew the data; it is a stamp, never the period."""
    days = [day_in(line) for line in lines if says_cutoff(line)]
    return next((day for day in days if day is not None), None)
