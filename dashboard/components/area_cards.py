"""The key figures of one area as cards: value, verdict, interval, target, people missing."""

from collections.abc import Sequence

from dash import html

from dashboard.components import area_tables, chips, kpis
from dashboard.domain import numbers
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.area_profiles import ROUTINE
from dashboard.domain.measured_bands import band
from dashboard.domain.own_goals import own_goal
from dashboard.domain.readings import Reading
from dashboard.domain.routine_months import RoutineMonth
from dashboard.domain.sentences import doubted_goal
from dashboard.domain.shortfall_words import missing_words


def cards(
    figures: Sequence[AreaFigures], code: str, month: RoutineMonth | None
) -> list[html.Section]:
    """Return a card per indicator. code: of the area. month: its routine stunting."""
    return [_card(one, code, month) for one in figures]


def _card(one: AreaFigures, code: str, month: RoutineMonth | None) -> html.Section:
    reading = one.reading(code)
    spread = area_tables.interval(one, reading)
    counted = reading.counted
    goal = one.goal(code)
    target = own_goal(goal, one.target) or (f"target {doubted_goal(goal)}" if goal else "")
    notes = [
        _people(one, reading),
        reading.judgement.reason if goal else "",
        f"{counted} {one.indicator.people}" if reading.reported else reading.silence,
        " · ".join(part for part in (target, f"rentang {spread}" if spread else "") if part),
        _measured(one, month),
        one.when,
    ]
    return kpis.card(
        one.indicator.short_name,
        numbers.decimal(reading.percent) if reading.reported else numbers.MISSING,
        *notes,
        unit=" %" if reading.percent is not None else "",
        chip=chips.verdict(reading.judgement) if goal else None,
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
