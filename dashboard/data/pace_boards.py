"""Reading the paces of an area and of those below it from one snapshot."""

from collections.abc import Iterable
from datetime import date
from weakref import WeakKeyDictionary

from dashboard.data.histories import Asked, read_histories
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.histories import History, Point, Rules, month_of
from dashboard.domain.method_breaks import MethodBreak, breaks_of
from dashboard.domain.pace_boards import PaceBoard
from dashboard.domain.pace_verdicts import Pace
from dashboard.domain.paces import paces
from dashboard.domain.periods import Period
from dashboard.domain.required_pace import Goal, goal_of
from dashboard.domain.standings import Standing

Judged = tuple[dict[str, list[Point]], dict[str, Pace]]
MOST = 64  # answers kept of one version: a kabupaten's indicators, a few pages back

# A version never changes, so what was judged of one holds as long as it is served.
_known: WeakKeyDictionary[Snapshot, dict[object, Judged]] = WeakKeyDictionary()


def read_pace_board(
    snapshot: Snapshot,
    standing: Standing,
    breaks: Iterable[MethodBreak],
    actor: Actor,
    *,
    level: Level,
    today: date,
) -> PaceBoard:
    """Judge the pace of what is chosen and of the areas below it, each among all of its level.

    level: of the areas below. The newest period is seen from today, an older one as on its last
    day.
    """
    view, indicator = standing.view, standing.indicator
    until = Period.parse(view.period).last_day
    newest = snapshot.catalogue(actor).newest_period(view.kab, view.indicator) == view.period
    seen = today if newest else until
    target = standing.target
    goal = goal_of(target, up=indicator.up, today=seen) if target else None
    found = breaks_of(breaks, indicator.id, view.kab)
    rules = Rules.of(indicator, [one.month for one in found])
    above = Level.KECAMATAN if view.kec else Level.KABUPATEN
    own = _own_goals(standing, goal, seen)
    points: dict[str, list[Point]] = {}
    judged: dict[str, Pace] = {}
    for one in dict.fromkeys((above, level)):
        asked = Asked("" if one is Level.KABUPATEN else view.kab, indicator.id, until)
        held = _judged(snapshot, asked, one, actor, goal, rules, made=standing.sample)
        points |= held[0]
        judged |= held[1]
        for other in set(own.values()):
            _, again = _judged(snapshot, asked, one, actor, other, rules, made=standing.sample)
            judged |= {code: pace for code, pace in again.items() if own.get(code) == other}
    return PaceBoard(month_of(until), goal, rules, found, points, judged, own)


def _own_goals(standing: Standing, goal: Goal | None, seen: date) -> dict[str, Goal]:
    """Return the goals of the areas that are held to another target than what is chosen."""
    if not standing.own_targets:
        return {}
    held = {
        code: goal_of(target, up=standing.indicator.up, today=seen)
        for code in standing.readings
        if (target := standing.goal(code)) is not None
    }
    return {code: one for code, one in held.items() if one != goal}


def _judged(
    snapshot: Snapshot,
    asked: Asked,
    level: Level,
    actor: Actor,
    goal: Goal | None,
    rules: Rules,
    *,
    made: bool,
) -> Judged:
    known = _known.setdefault(snapshot, {})
    key = (asked, level, actor.seen, snapshot.scope(actor), goal, rules, made)
    if key not in known:
        held = read_histories(snapshot, asked, level, actor)
        if not asked.kab:
            # What is made and what is real are never held against each other.
            sample = snapshot.catalogue(actor).sample
            held = {code: one for code, one in held.items() if (code in sample) == made}
        every = [History(code, code, one) for code, one in held.items()]
        while len(known) >= MOST:
            known.pop(next(iter(known)), None)
        known[key] = held, paces(every, goal, rules)
    return known[key]
