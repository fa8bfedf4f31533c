"""Read the cells of one child: days in any writing, ages in words, z-scores, class names."""

import re
from datetime import date, datetime, timedelta

from dashboard.domain.growth_classes import BANDS, OUTLIER, Index, class_of
from dashboard.intake.grids import Cell, text_of
from dashboard.intake.label_words import words
from dashboard.intake.period_words import day_in

EXCEL_START = date(1899, 12, 30)
SERIAL = range(20_000, 60_000)  # 1954 to 2064
DAY_FIRST = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](20\d\d|\d\d)(?: .*)?")
YEARS, MONTHS = (
    re.compile(r"(\d{1,4}) *(?:tahun|thn|th)"),
    re.compile(r"(\d{1,4}) *(?:bulan|bln|bl)"),
)
NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
OTHER_WORDS = {
    "berat badan normal": "normal", "berat badan kurang": "kurang",
    "berat badan sangat kurang": "sangat kurang", "gizi baik": "normal",
    "gizi baik normal": "normal", "risiko bb lebih": "risiko lebih", "bb lebih": "risiko lebih",
    "risiko berat badan lebih": "risiko lebih", "berisiko gizi lebih": "risiko gizi lebih",
}  # fmt: skip


def day_of(cell: Cell) -> date | None:
    """Return a day from a date, an Excel serial number or a text with the day first."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    text = text_of(cell).strip()
    if text.isdecimal() and len(text) < 7 and int(text) in SERIAL:
        return EXCEL_START + timedelta(days=int(text))
    found = DAY_FIRST.fullmatch(text)
    if found is None:
        return day_in(text)
    day, month, year = map(int, found.groups())
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def months_old(born: date | None, measured: date, age: Cell) -> int | None:
    """Return whole months from the days, else from "1 Tahun - 3 Bulan - 20 Hari"."""
    if born is not None:
        months = 12 * (measured.year - born.year) + measured.month - born.month
        return months - (measured.day < born.day)
    text = text_of(age).casefold()
    years, months_found = YEARS.search(text), MONTHS.search(text)
    if years is None and months_found is None:
        return None
    return 12 * int(years[1] if years else 0) + int(months_found[1] if months_found else 0)


def class_in(index: Index, z_cell: Cell, label: Cell) -> str:
    """Return a child's class: from its z-score, else from the name of the class, else OUTLIER.

    A z-score is left empty for measurements that cannot be.
    """
    text = text_of(z_cell).strip()
    if NUMBER.fullmatch(text):
        return class_of(index, float(text.replace(",", ".")))
    name = words(text_of(label))
    name = OTHER_WORDS.get(name, name)
    return name if name in BANDS[index][1] else OUTLIER
