"""One figure of an area in words: its value, its interval, the people missing to its target."""

from dashboard.domain import numbers
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.readings import Reading
from dashboard.domain.short_reasons import short_reason


def value(figures: AreaFigures, reading: Reading) -> str:
    """Write a figure: `61,4 %`, `1.284 keluarga`, `belum lapor`."""
    if reading.silence:
        return reading.silence
    if not figures.indicator.percent:
        return f"{numbers.count(reading.numerator)}{numbers.SPACE}{figures.indicator.unit}"
    return numbers.percent_of(reading.numerator, reading.denominator)


def interval(figures: AreaFigures, reading: Reading) -> str:
    """Write the 95 % interval in whole percent: `82–91 %`; empty where there is none.

    Rupiah are no draws: an interval of theirs would say nothing.
    """
    if reading.interval is None or figures.indicator.people == "rupiah":
        return ""
    low, high = reading.interval
    return f"{numbers.decimal(low, 0)}–{numbers.percent(high, 0)}"


def missing(figures: AreaFigures, reading: Reading) -> str:
    """Write how many people are missing, `kurang 312 ibu hamil`, or why that is not said."""
    said = short_reason(reading.judgement.reason)
    if said or reading.target is None or not reading.missing:
        return said
    word = "kurang" if figures.indicator.up else "lebih"
    return f"{word} {numbers.count(reading.missing)} {figures.indicator.people}"
