"""How many areas, or puskesmas, a figure holds."""

from collections.abc import Sequence


def reporting_words(below: Sequence[bool], noun: str, puskesmas: Sequence[bool] = ()) -> str:
    """Say how many reported: `9 dari 13 kec. lapor`, `37 dari 37 puskesmas lapor`.

    below: of each area below, whether it reported; noun: what they are. puskesmas: of each that
    makes them; the areas are then named only where some have a figure and some have none.
    """
    areas = f"{sum(below)} dari {len(below)} {noun} lapor"
    if not puskesmas:
        return areas
    told = f"{sum(puskesmas)} dari {len(puskesmas)} puskesmas"
    return f"{told}, {areas}" if any(below) and not all(below) else f"{told} lapor"
