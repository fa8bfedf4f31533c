"""What was promised in a Rakor of the sample, and how it stands at each of the next ones."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from dashboard.domain.rakor_actions import ActionStatus, Funds, Origin

DAYS = (date(2025, 9, 1), date(2025, 9, 8), date(2025, 9, 15))
"""Three Mondays, the last one the day of the sample: its figures were all there by then."""
REPORTED = timedelta(days=3)  # before the next Rakor: when what is done was done


class Promise(NamedTuple):
    """One action. made: number of its Rakor. days: from there to its due day.

    course: `done`, `slow`, `moved`, `stuck`, `silent` or `new`; why: of what moved or is stuck.
    """

    made: int
    course: str
    days: int
    owner: str
    action: str
    issue: str
    cause: str
    place: str = ""
    indicator: str = ""
    supporting: str = ""
    volume: str = ""
    budget: int | None = None
    funds: Funds = Funds.NONE
    origin: Origin = Origin.RAKOR
    why: str = ""
    support: str = ""


class Decided(NamedTuple):
    """One decision. number: of its Rakor. days: to its due day. waits: not yet decided."""

    number: int
    text: str
    owner: str
    days: int
    waits: bool = False


def row_at(one: Promise, number: int) -> Mapping[str, Any]:
    """Return the values of an action as the file of a Rakor has them. number: at least `made`."""
    first = DAYS[one.made - 1]
    due = first + timedelta(days=one.days)
    values: dict[str, Any] = {
        "issue": one.issue, "root_cause": one.cause, "action": one.action,
        "indicator": one.indicator, "place": one.place, "owner": one.owner,
        "supporting": one.supporting, "volume": one.volume, "budget": one.budget,
        "funds": str(one.funds), "start": first, "due": due, "origin": str(one.origin),
        "status": str(ActionStatus.NOT_STARTED),
    }  # fmt: skip
    if number > one.made:
        values |= _news(one, DAYS[one.made] - REPORTED, due)
    return values


def _news(one: Promise, day: date, due: date) -> Mapping[str, Any]:
    if one.course == "done":
        return {"status": str(ActionStatus.DONE), "done": day}
    if one.course == "moved":
        return {
            "status": str(ActionStatus.UNDER_WAY), "first_due": due,
            "due": due + timedelta(days=14), "reason": one.why,
        }  # fmt: skip
    if one.course == "stuck":
        return {
            "status": str(ActionStatus.BLOCKED), "obstacle": one.why, "support": one.support,
        }  # fmt: skip
    return {"status": str(ActionStatus.UNDER_WAY)} if one.course == "slow" else {}
