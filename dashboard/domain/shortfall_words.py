"""People missing in words: `312 ibu hamil (neto 290)`, the net only where it is another number."""

from dashboard.domain import numbers
from dashboard.domain.indicators import Indicator
from dashboard.domain.readings import Reading


def missing_words(reading: Reading, indicator: Indicator) -> str:
    """Say the people missing in the desa that are short, and the net with those past the target."""
    said = f"{numbers.count(reading.missing)} {indicator.people}"
    net = net_words(reading, up=indicator.up)
    return f"{said} ({net})" if net else said


def net_words(reading: Reading, *, up: bool) -> str:
    """Say the net where it differs: `neto 290`, `neto 5 di atas target`; else empty."""
    people = reading.people
    if people is None or people == reading.missing or not reading.missing:
        return ""
    if people >= 0:
        return f"neto {numbers.count(people)}"
    return f"neto {numbers.count(-people)} {'di atas target' if up else 'di bawah batas'}"
