"""The pace of every area of one level, each held against areas of its own size."""

from collections.abc import Sequence

from dashboard.domain.comparable_areas import best
from dashboard.domain.feasible_dates import reached_in
from dashboard.domain.histories import History, Point, Rules, month_words
from dashboard.domain.indicators import Accumulation
from dashboard.domain.monthly_changes import LEAST, SWING, changes, kept, pace, swings, window
from dashboard.domain.pace_verdicts import Pace, PaceVerdict, verdict_of
from dashboard.domain.required_pace import DECEMBER, Goal

SWUNG = f"naik dan turun {SWING} poin atau lebih dalam setahun"
LATE = 2  # months by which a figure may be late before nothing is said from it


def paces(histories: Sequence[History], goal: Goal | None, rules: Rules) -> dict[str, Pace]:
    """Judge every area by its pace; all of one level, so that they can be compared.

    Points after the month of today are left out: what is not over has no pace.
    """
    if goal is None:
        refused = Pace(PaceVerdict.TIDAK_DINILAI, "belum ada target")
        return {one.code: refused for one in histories}
    known = [one.until(goal.today.year * 12 + goal.today.month - 1) for one in histories]
    sound = {one.code: one.sound for one in known}
    moved = {code: changes(points, rules) for code, points in sound.items()}
    gains = {
        code: max(goal.gain(one.per_month) for one in every)
        for code, found in moved.items()
        if (every := kept(found, rules.step))
    }
    wholes = {code: points[-1].whole for code, points in sound.items() if points}
    tops = best(gains, wholes)
    judged = {}
    for one in known:
        reason = _refusal(one, sound[one.code], goal, rules)
        points, found = sound[one.code], moved[one.code]
        if not reason:
            recent = window(found, rules.step, points[-1].month)
            swung = swings(found, rules, points[-1].month)
            top = None if swung else tops.get(one.code)
            judged[one.code] = _judged(points, recent, goal, rules, top, swung=swung)
        else:
            judged[one.code] = Pace(PaceVerdict.TIDAK_DINILAI, reason)
    return judged


def _refusal(history: History, sound: Sequence[Point], goal: Goal, rules: Rules) -> str:
    """Return why nothing can be said of an area's pace, empty where something can."""
    last = history.points[-1] if history.points else None
    if last is None:
        return "belum lapor"
    if not sound:
        return last.flaw
    anchor = sound[-1]
    of_this_year = anchor.month // 12 == goal.deadline // 12
    late = goal.last_whole - anchor.month > rules.step + LATE
    if late or (rules.accumulation.grows and not of_this_year):
        said = f"angka terakhir {month_words(anchor.month)}"
        return f"{last.flaw}; {said}" if last.flaw else said
    if not goal.months_left(anchor.month):
        return f"tenggat {goal.deadline_words} sudah tiba"
    return ""


def _judged(
    points: Sequence[Point],
    recent: Sequence[float],
    goal: Goal,
    rules: Rules,
    top: float | None,
    *,
    swung: bool,
) -> Pace:
    anchor = points[-1]
    share, month = anchor.share, anchor.month
    required = goal.required(share, month)
    actual = pace(recent)
    start = start_of(points, goal, rules)
    if required is None or actual is None or top is None:
        few = f"baru {len(recent)} perubahan berurutan, perlu {LEAST}"
        reason = SWUNG if swung else few
        return Pace(PaceVerdict.TIDAK_DINILAI, reason, anchor, start, required)
    top = max(top, goal.gain(actual))
    towards = goal.gain(top)  # as the share moves: the sign flips both ways
    return Pace(
        verdict=verdict_of(goal.gain(required), goal.gain(actual), top),
        anchor=anchor,
        start=start,
        required=required,
        actual=actual,
        best=towards,
        recent=tuple(recent),
        arrives=reached_in(share, month, goal, actual, rules.accumulation),
        earliest=reached_in(share, month, goal, towards, rules.accumulation),
    )


def start_of(points: Sequence[Point], goal: Goal, rules: Rules) -> Point:
    """Return the figure with which the way to the target began: the end of the year before.

    A share of the year's sasaran began with nobody on the first of January. What was not known at
    the end of the year before, or was counted in another way, began with the first figure known.
    """
    same_way = rules.same_method_since(points[-1].month)
    points = [point for point in points if point.month >= same_way]
    before = goal.deadline - DECEMBER - 1
    if rules.accumulation is Accumulation.TOWARDS_YEAR:
        return Point(before, 0, points[-1].whole)
    if rules.accumulation is Accumulation.CUMULATIVE:
        return next(point for point in points if point.month > before)
    return next((p for p in reversed(points) if p.month <= before), points[0])
