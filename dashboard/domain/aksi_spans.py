"""Where days lie on the strip of a year's calendar, in percent of its width."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.domain.aksi_states import AksiState
from dashboard.domain.periods import SHORT_MONTHS, Period, Rhythm

LONGEST = 18  # months; what lies beyond stands at the edge


@dataclass(frozen=True)
class Strip:
    """The months of a calendar, from January of the year to the last day that matters."""

    first: date
    months: int

    @property
    def last(self) -> date:
        return self._month(self.months - 1).last_day

    @property
    def words(self) -> list[str]:
        """Return the short name of each month; the year stands beside a second January."""
        return [
            f"{SHORT_MONTHS[one.number - 1]} {one.year}" if one.number == 1 and place else
            SHORT_MONTHS[one.number - 1]
            for place, one in enumerate(map(self._month, range(self.months)))
        ]  # fmt: skip

    def at(self, day: date) -> float:
        """Return the place of the morning of a day, 0 to 100."""
        whole = (self.last - self.first).days + 1
        return max(0.0, min(100.0, 100 * (day - self.first).days / whole))

    def span(self, first: date, last: date) -> tuple[float, float]:
        """Return left and width of a stretch of days, both included."""
        left = self.at(first)
        return left, max(0.0, self.at(last + timedelta(days=1)) - left)

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def _month(self, place: int) -> Period:
        return Period(self.first.year + place // 12, Rhythm.MONTH, place % 12 + 1)


def strip(year: int, every: Sequence[AksiState]) -> Strip:
    """Return the calendar of a year: twelve months, more where work reaches into the next."""
    days = [date(year, 12, 31)]
    for one in every:
        days += [one.due, one.plan.windows[-1][1], *([one.done_on] if one.done_on else [])]
    last = max(days)
    months = (last.year - year) * 12 + last.month
    return Strip(date(year, 1, 1), min(months, LONGEST))
