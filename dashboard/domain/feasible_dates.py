"""When a target is reached at a pace that is kept."""

from math import ceil

from dashboard.domain.indicators import Accumulation
from dashboard.domain.required_pace import Goal

FAR = 120  # months: further ahead no pace can be believed
NEARLY = 1e-9  # points: shares are floats


def reached_in(
    share: float, reported: int, goal: Goal, per_month: float, accumulation: Accumulation
) -> int | None:
    """Return the month at whose end a target is reached; None where it is not in sight.

    share: percent, of the month `reported`. per_month: points, signed as the share moves. What
    grows from January on is reached within its own year or not at all: it then starts anew.
    """
    since = max(goal.last_whole, reported)
    missing, gain = goal.gain(goal.value - share), goal.gain(per_month)
    if missing <= NEARLY:
        return reported
    if gain <= NEARLY or missing > FAR * gain:
        return None
    month = since + ceil(missing / gain - NEARLY)
    beyond = accumulation.grows and month // 12 > goal.deadline // 12
    return None if beyond else month
