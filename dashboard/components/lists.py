"""The ranked list beside the map, as columns of short texts; js/ranked.js draws it."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.domain import numbers
from dashboard.domain.other_figures import OtherFigure
from dashboard.domain.readings import Reading
from dashboard.domain.short_reasons import why
from dashboard.domain.standing_parts import Place
from dashboard.domain.verdicts import Verdict

VERDICTS = tuple(Verdict)
NAMES = ("names", "kec")
"""The columns that an area has for ever: js/ranked.js remembers them."""


def columns(
    places: Mapping[str, Place],
    readings: Mapping[str, Reading],
    lokus: frozenset[str],
    own: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Return the list as arrays of equal length, one entry per reading, in their order.

    own: by code, the target of an area that is not held to the kabupaten's, in words.
    The kecamatan is left blank where all rows share one: it would only take room.
    """
    read = list(readings.values())
    above = [places[code].above for code in readings]
    return {
        "codes": list(readings),
        "names": [places[code].name for code in readings],
        "kec": above if len(set(above)) > 1 else [""] * len(above),
        "value_text": [_value(one) for one in read],
        "interval_text": [_interval(one) for one in read],
        "verdict": [VERDICTS.index(one.verdict) for one in read],
        # Why a verdict is refused or doubted, or what it stands on: below the verdict.
        "reason": [
            "; ".join(filter(None, (why(one), (own or {}).get(code))))
            for code, one in readings.items()
        ],
        "people_text": [_people(one) for one in read],
        "few": [int(one.few) for one in read],
        "lokus": [int(code in lokus) for code in readings],
    }


def others(
    readings: Mapping[str, Reading], others: Mapping[str, Sequence[OtherFigure]]
) -> list[str]:
    """Return what other sources say of each area, in the order of the list; an empty list where
    none says anything."""
    said = [" · ".join(one.words for one in others.get(code, ())) for code in readings]
    return said if any(said) else []


def _value(reading: Reading) -> str:
    if not reading.reported:
        return reading.silence
    if reading.alone:
        return numbers.count(reading.numerator)
    return numbers.percent_of(reading.numerator, reading.denominator)


def _interval(reading: Reading) -> str:
    if reading.interval is None:
        return ""
    low, high = reading.interval
    return f"{numbers.decimal(low, 0)}–{numbers.decimal(high, 0)}"


def _people(reading: Reading) -> str:
    """Return the people missing; nothing where the target is reached, which is no shortfall."""
    return numbers.count(reading.missing) if reading.missing else ""
