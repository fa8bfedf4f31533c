"""The clock of a BPK recommendation: whose turn it is, until when, and how many days are left.

The OPD answers within 60 days of receiving the LHP and BPK reviews within 30 days of the answer
(Peraturan BPK 2/2017; UU 15/2004 ps. 20). That these are calendar days is to be checked.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dashboard.domain.bpk_recommendations import Recommendation

ANSWER_DAYS, REVIEW_DAYS = 60, 30
MEANING = (
    f"{ANSWER_DAYS} hari kalender sejak LHP diterima, telaah BPK {REVIEW_DAYS} hari sejak jawaban "
    "(Peraturan BPK 2/2017; hari kalender: perlu dicek)"
)


class Turn(StrEnum):
    RESPOND = "menanggapi konsep"
    REPORT = "menunggu LHP"
    ANSWER = "menjawab"
    REVIEW = "ditelaah BPK"
    COMPLETE = "melengkapi"
    SETTLED = "tuntas"


TIMED = frozenset({Turn.RESPOND, Turn.ANSWER, Turn.REVIEW})
"""Those that a day ends; who completes what BPK found short has no official one."""


@dataclass(frozen=True)
class Clock:
    """due: the last day; None where no rule sets one or the day it counts from is missing."""

    turn: Turn
    due: date | None
    today: date

    @property
    def days_left(self) -> int | None:
        """Return the days until the last one: 0 on it, below zero past it."""
        return None if self.due is None else (self.due - self.today).days

    @property
    def days_late(self) -> int:
        return max(0, -(self.days_left or 0))

    @property
    def late(self) -> bool:
        return self.days_late > 0

    @property
    def undated(self) -> bool:
        """Tell that a clock ought to run and the day it counts from was never recorded."""
        return self.due is None and self.turn in TIMED


def answer_due(received: date) -> date:
    return received + timedelta(days=ANSWER_DAYS)


def review_due(answered: date) -> date:
    return answered + timedelta(days=REVIEW_DAYS)


def clock(one: Recommendation, today: date) -> Clock:
    """Return the clock of a recommendation on a day."""
    turn, due = _turn(one)
    return Clock(turn, due, today)


def _turn(one: Recommendation) -> tuple[Turn, date | None]:
    if one.settled:
        return Turn.SETTLED, None
    if one.draft:
        given = one.response_given is not None
        return (Turn.REPORT, None) if given else (Turn.RESPOND, one.response_due)
    if one.answered is None:
        return Turn.ANSWER, answer_due(one.received) if one.received else None
    judged = one.official_day is not None and one.official_day >= one.answered
    return (Turn.COMPLETE, None) if judged else (Turn.REVIEW, review_due(one.answered))


def answered_late(one: Recommendation) -> int:
    """Return by how many days an answer came after its last day; 0 in time or without answer."""
    if one.received is None or one.answered is None:
        return 0
    return max(0, (one.answered - answer_due(one.received)).days)
