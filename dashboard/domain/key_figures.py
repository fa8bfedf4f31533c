"""The key figures of an area, as its cards say them: value, verdict, people missing, target."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain import figure_words, numbers
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.area_profiles import ROUTINE, AreaProfile
from dashboard.domain.measured_bands import band
from dashboard.domain.own_goals import own_goal
from dashboard.domain.readings import Reading
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.sentences import doubted_goal
from dashboard.domain.shortfall_words import missing_words
from dashboard.domain.verdicts import Judgement

KEYS = (
    "stunting_prevalence_routine",
    "measurement_coverage",
    "pregnant_iron_tablet_90",
    "exclusive_breastfeeding",
    "krs_accompanied",
    "household_sanitation",
)
"""The figures shown large and through time: outcome, its credibility, and one service of each kind
of sasaran: ibu hamil, bayi, keluarga berisiko, rumah tangga."""


@dataclass(frozen=True)
class KeyFigure:
    """value: `61,4`, with unit ` %`. judgement: None where no target is set. notes: small lines."""

    name: str
    value: str
    unit: str
    judgement: Judgement | None
    notes: Sequence[str]


def key_figures(profile: AreaProfile) -> list[KeyFigure]:
    """Return those of the key indicators that the area has a figure of, in their order."""
    own = {one.indicator.id: one for one in profile.own}
    return [key_figure(own[key], profile.place.code, profile.routine) for key in KEYS if key in own]


def key_figure(one: AreaFigures, code: str, month: RoutineMonth | None) -> KeyFigure:
    """Return one. code: of the area. month: its routine stunting."""
    reading = one.reading(code)
    spread = figure_words.interval(one, reading)
    goal = one.goal(code)
    target = own_goal(goal, one.target) or (f"target {doubted_goal(goal)}" if goal else "")
    notes = [
        _people(one, reading),
        reading.judgement.reason if goal else "",
        f"{reading.counted} {one.indicator.people}" if reading.reported else reading.silence,
        " · ".join(part for part in (target, f"rentang {spread}" if spread else "") if part),
        _measured(one, month),
        one.when,
    ]
    return KeyFigure(
        one.indicator.short_name,
        numbers.decimal(reading.percent) if reading.reported else numbers.MISSING,
        " %" if reading.percent is not None else "",
        reading.judgement if goal else None,
        [note for note in notes if note],
    )


def _people(one: AreaFigures, reading: Reading) -> str:
    if reading.target is None or reading.judgement.reason or not reading.missing:
        return ""
    word = "kurang" if one.indicator.up else "lebih"
    return f"{word} {missing_words(reading, one.indicator)}"


def _measured(one: AreaFigures, month: RoutineMonth | None) -> str:
    """Say beside a routine prevalence how many were measured (R5)."""
    if one.indicator.id != ROUTINE or month is None:
        return ""
    if month.measured is None or not month.sasaran:
        return "sasaran belum dilaporkan: belum kredibel sebagai prevalensi"
    share = numbers.percent_of(month.measured, month.sasaran)
    return f"{share} sasaran diukur: {band(month.measured, month.sasaran)}"
