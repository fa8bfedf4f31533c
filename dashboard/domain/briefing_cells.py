"""Cells of the tables of a paparan: each text once, with the value and tone it stands for."""

from datetime import date
from fractions import Fraction

from dashboard.domain import audiences, numbers, tokens
from dashboard.domain.area_classes import BARE, class_of
from dashboard.domain.briefings import Cell
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import short_day_words
from dashboard.domain.readings import Reading
from dashboard.domain.sentences import goal
from dashboard.domain.short_reasons import why
from dashboard.domain.targets import Target
from dashboard.domain.tones import ramp_tone
from dashboard.domain.verdicts import Verdict

NOTHING = Cell(numbers.MISSING)
NO_TARGET = Cell("belum ada target")
NO_GOAL = "tidak ada target"
"""Why a verdict is refused where the column of targets says it."""


def count_cell(count: int | None) -> Cell:
    return Cell(numbers.count(count), count)


def counts(reading: Reading) -> tuple[Cell, Cell]:
    """Return numerator and denominator; where there are none, why in the first."""
    if not reading.heard or reading.withheld:
        return Cell(reading.silence), Cell(reading.silence)
    return count_cell(reading.numerator), count_cell(reading.denominator)


def share_cell(reading: Reading, *, tone: str = "", places: int = 1) -> Cell:
    """Return the share in percent; in words why there is none: not reported, withheld, doubted, or
    nobody to serve."""
    if reading.withheld:
        return Cell(audiences.WITHHELD)
    if reading.numerator is None:
        return Cell("belum lapor")
    if reading.verdict is Verdict.PERIKSA_DATA:
        return Cell(verdict_cell(reading).text, tone=verdict_tone(reading))
    if reading.percent is None:
        return Cell("tidak ada sasaran")
    text = numbers.percent_of(reading.numerator, reading.denominator, places)
    return Cell(text, reading.percent, tone)


def verdict_cell(reading: Reading) -> Cell:
    """Return the verdict with why it was refused, unless the cells beside it say so already:
    `tidak dinilai (sasaran < 30)`."""
    verdict, reason = reading.verdict, why(reading)
    said = f"{verdict} ({reason})" if reason and reason != NO_GOAL else str(verdict)
    return Cell(said, verdict.key, verdict_tone(reading))


def verdict_tone(reading: Reading) -> str:
    return tokens.verdict(reading.verdict).class_name


def goal_cell(target: Target | None) -> Cell:
    return NO_TARGET if target is None else Cell(goal(target), target.value)


def points_cell(points: Fraction | float | None, *, places: int = 1) -> Cell:
    """Return points to a target, minus for worse."""
    if points is None:
        return NOTHING
    return Cell(numbers.decimal(points, places, signed=True), float(points))


def rupiah_cell(amount: int | None, word: str = numbers.MISSING) -> Cell:
    """Return rupiah in full; a word where nobody told."""
    if amount is None:
        return Cell(word)
    return Cell(f"Rp{numbers.SPACE}{numbers.count(amount)}", amount)


def class_tone(reading: Reading, indicator: Indicator) -> str:
    """Return the tone of the class a share is drawn in; empty for what has none."""
    if not indicator.breaks:
        return ""
    place = class_of(reading, indicator.breaks)
    return "" if place == BARE else ramp_tone(place, up=indicator.up)


def classed(reading: Reading, indicator: Indicator) -> Cell:
    """Return the share on the ground of its class, as the map draws it."""
    return share_cell(reading, tone=class_tone(reading, indicator))


def day_cell(day: date | None) -> Cell:
    return Cell(short_day_words(day), day.isoformat()) if day else NOTHING
