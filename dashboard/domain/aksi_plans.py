"""When an aksi has to be done: its windows in the calendar and the day it is due."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain.aksi_forms import SEMESTERS, YEARLY
from dashboard.domain.frameworks import Action, Framework
from dashboard.domain.periods import Period, Rhythm

Window = tuple[date, date]
"""First and last day."""


@dataclass(frozen=True)
class AksiPlan:
    """An aksi that a year, or one of its semesters, asks for."""

    action: Action
    year: int
    part: str
    """`setahun` or a semester."""
    windows: tuple[Window, ...]
    due: date

    @property
    def words(self) -> str:
        """Say it: `Aksi 7`, `Utama 2 semester I`."""
        return self.action.word if self.part == YEARLY else f"{self.action.word} {self.part}"


def plans(framework: Framework, year: int) -> list[AksiPlan]:
    """Return what a version asks for in a year, aksi by aksi, each part in its order."""
    return [plan for action in framework.actions for plan in _plans_of(action, framework, year)]


def _plans_of(action: Action, framework: Framework, year: int) -> list[AksiPlan]:
    if framework.rhythm is Rhythm.YEAR:
        whole = Period(year, Rhythm.YEAR)
        windows = month_windows(action.months, year) or ((whole.first_day, whole.last_day),)
        return [AksiPlan(action, year, YEARLY, windows, windows[-1][1])]
    found = []
    for number, part in enumerate(SEMESTERS, start=1):
        semester = Period(year, Rhythm.SEMESTER, number)
        due = semester.last_day
        if framework.due_months:
            due = Period(year, Rhythm.MONTH, framework.due_months[number - 1]).last_day
        found.append(AksiPlan(action, year, part, ((semester.first_day, semester.last_day),), due))
    return found


def month_windows(months: Sequence[int], year: int) -> tuple[Window, ...]:
    """Return months as stretches without a gap: (12, 1, 2) is one, into the next year."""
    windows: list[Window] = []
    place = year * 12
    for month in months:
        following = place - place % 12 + month - 1
        place = following if following > place or not windows else following + 12
        span = Period(place // 12, Rhythm.MONTH, place % 12 + 1)
        if windows and (span.first_day - windows[-1][1]).days == 1:
            windows[-1] = (windows[-1][0], span.last_day)
        else:
            windows.append((span.first_day, span.last_day))
    return tuple(windows)
