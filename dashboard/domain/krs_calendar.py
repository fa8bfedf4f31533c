"""Whether the verification of families at risk keeps up with its calendar."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.krs_progress import Progress
from dashboard.domain.periods import Period, Rhythm, short_day_words
from dashboard.domain.yearly_events import YearlyEvent

EVENT = "Verifikasi dan validasi KRS"
"""As the yearly calendar of the reference names it."""


@dataclass(frozen=True)
class Window:
    """The days in which desa verify: 1 September to 31 October (domain.md section 5)."""

    first: date
    last: date

    def passed(self, today: date) -> Fraction:
        """Return which part of the days is over, today among them: 0 to 1."""
        days = (self.last - self.first).days + 1
        return Fraction(min(days, max(0, (today - self.first).days + 1)), days)


def window_of(calendar: Iterable[YearlyEvent], period: str) -> Window | None:
    """Return the days in which a semester is verified; None where the calendar has none for it:
    only the second semester is."""
    event = next((one for one in calendar if one.name == EVENT), None)
    asked = Period.parse(period)
    if event is None or (asked.rhythm, asked.number) != (Rhythm.SEMESTER, 2):
        return None
    first, last = (
        Period(asked.year, Rhythm.MONTH, month) for month in (event.first_month, event.last_month)
    )
    return Window(first.first_day, last.last_day)


@dataclass(frozen=True)
class Behind:
    """families: that should have been checked by now, over those that were.

    late: the window is over and not every desa has data tetap.
    """

    families: int
    late: bool
    words: str


def behind(found: Progress, window: Window, today: date) -> Behind | None:
    """Return by how much the verification is behind; None where it keeps up or cannot be told.

    Straight pace over the window: our own measure, not a rule of BKKBN. Data tetap is asked for
    only after the last day.
    """
    if not found.listed or today < window.first:
        return None
    done = found.final + found.checked
    if today > window.last:
        open_ones = found.listed - found.final
        if not open_ones:
            return None
        said = (
            f"Verval KRS ditutup {short_day_words(window.last)}, tetapi "
            f"{numbers.count(open_ones)} keluarga belum data tetap."
        )
        return Behind(open_ones, True, said)
    due = int(found.listed * window.passed(today))
    if done >= due:
        return None
    said = (
        f"Verval KRS tertinggal {numbers.count(due - done)} keluarga: "
        f"{numbers.percent_of(done, found.listed, 0)} dari daftar, menurut kalender "
        f"{numbers.percent(100 * window.passed(today), 0)}."
    )
    return Behind(due - done, False, said)
