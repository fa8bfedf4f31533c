"""To what, until when: the pace that would still reach a target in time."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.domain.histories import month_of, month_words
from dashboard.domain.targets import Target

DECEMBER = 11


@dataclass(frozen=True)
class Goal:
    """A target to be reached by the end of a month, as seen from a day.

    value: percent. deadline: month as in `Point`; reached on its last day.
    """

    value: float
    up: bool
    deadline: int
    today: date

    @property
    def last_whole(self) -> int:
        """The last month that is over today."""
        return month_of(self.today + timedelta(days=1)) - 1

    @property
    def deadline_words(self) -> str:
        """Say the last day: `31 Desember 2025`."""
        last = monthrange(self.deadline // 12, self.deadline % 12 + 1)[1]
        return f"{last} {month_words(self.deadline)}"

    def months_left(self, reported: int) -> int:
        """Return the months still to be reported, from today on.

        reported: month of the last figure; what was missed before today cannot be caught up with.
        """
        return max(0, self.deadline - max(self.last_whole, reported))

    def gain(self, points: float) -> float:
        """Return a change signed so that plus is always towards the target."""
        return points if self.up else -points

    def required(self, share: float, reported: int) -> float | None:
        """Return points per month, signed as the share must move; None when time is up."""
        left = self.months_left(reported)
        return (self.value - share) / left if left else None


def goal_of(target: Target, *, up: bool, today: date) -> Goal:
    """Return the goal of a target: the end of its year, of this one for what is older.

    A target that grew old without a successor still holds; it is asked of the running year.
    """
    return Goal(target.value, up, max(target.year, today.year) * 12 + DECEMBER, today)
