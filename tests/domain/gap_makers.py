"""Readings made short, for tests of gaps in words and pictures."""

from dataclasses import replace
from decimal import Decimal

from dashboard.domain.gaps import Measure, gaps
from dashboard.domain.indicators import Evidence
from dashboard.domain.readings import NOTHING, Reading
from dashboard.domain.shortfalls import shortfall, whole_people
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import judge
from dashboard.reference import load_reference

IRON = load_reference().indicators["pregnant_iron_tablet_90"]
LESS_IS_BETTER = replace(IRON, up=False, short_name="Stunting", people="balita")


def target(value=80.0):
    return Target("pregnant_iron_tablet_90", "", 2024, value, "Perpres", Evidence.SOURCED)


def reading(numerator, denominator, goal=80.0, *, up=True):
    if numerator is None:
        return NOTHING
    people = None
    if goal is not None:
        people = whole_people(shortfall(numerator, denominator, Decimal(str(goal)), up=up))
    return Reading(numerator, denominator, people, judge(numerator, denominator, goal, up=up))


def ranked(counts, goal=80.0, *, up=True, by=Measure.ORANG, reporting=None):
    """Return the gaps of {name: (numerator, denominator)}; the name is the code too."""
    readings = {name: reading(*pair, goal, up=up) for name, pair in counts.items()}
    names = {name: name for name in counts}
    goal_of = None if goal is None else target(goal)
    return gaps(names, readings, goal_of, up=up, by=by, reporting=reporting)
