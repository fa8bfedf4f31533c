"""The map of counts: circles at the desa over plain ground; a count never fills an area."""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go
from dash import Patch

from dashboard.domain import circles, tokens
from dashboard.domain.readings import Reading
from dashboard.figures import maps
from dashboard.figures.map_classes import BARE, PLAIN
from dashboard.figures.map_labels import Window
from dashboard.figures.map_traces import Grounds

CIRCLE, SQUARE, DIAMOND = 0, 1, 2  # plotly's numbers of them: shorter than their names


def ground_classes(readings: Mapping[str, Reading], chosen: Sequence[str]) -> list[int]:
    """Return the ground of every area: hatched where a chosen one did not report, else plain."""
    kept = set(chosen)
    return [
        BARE if code in kept and not reading.heard else PLAIN for code, reading in readings.items()
    ]


def circle_map(
    indicator: str,
    readings: Mapping[str, Reading],
    chosen: Sequence[str],
    lokus: Sequence[str],
    grounds: Grounds,
    window: Window,
) -> go.Figure:
    """Draw plain areas and a circle for each chosen one; readings, window: as `maps.desa_map`."""
    classes = ground_classes(readings, chosen)
    figure = maps.desa_map(readings, classes, lokus, grounds, window, up=True)
    figure.data[maps.MARKS].update(_marks(indicator, readings, chosen, grounds))
    return figure


def circle_numbers(
    indicator: str,
    readings: Mapping[str, Reading],
    chosen: Sequence[str],
    lokus: Sequence[str],
    grounds: Grounds,
    window: Window,
) -> Patch:
    """Send only what a filter changes: circles, hatch, lokus, the window; no polygon."""
    classes = ground_classes(readings, chosen)
    figure = maps.desa_numbers(readings, classes, lokus, grounds, window, up=True)
    for name, value in _marks(indicator, readings, chosen, grounds).items():
        figure["data"][maps.MARKS][name] = value
    return figure


def _marks(
    indicator: str, readings: Mapping[str, Reading], chosen: Sequence[str], grounds: Grounds
) -> dict[str, Any]:
    """Return the circles, largest first, so that a small one lies on a large one. None reported is
    a ring, a few cases a square, a withheld count an empty diamond."""
    heard = [code for code in chosen if code in grounds.points and readings[code].heard]
    heard.sort(key=lambda code: -(readings[code].numerator or 0))
    counts = [readings[code].numerator for code in heard]
    look = circles.LOOK
    return {
        "lon": [round(grounds.points[code][0], 4) for code in heard],
        "lat": [round(grounds.points[code][1], 4) for code in heard],
        "mode": "markers",
        "text": None,
        "marker": {
            "symbol": [_symbol(readings[code]) for code in heard],
            "size": [
                circles.diameter(indicator, count) if count else circles.EMPTY for count in counts
            ],
            "color": [look["fill"] if count else tokens.PLAIN_DESA for count in counts],
            "opacity": look["opacity"],
            "line": {
                "color": [look["line"] if count else look["fill"] for count in counts],
                "width": look["line_width"],
            },
        },
    }


def _symbol(reading: Reading) -> int:
    if reading.withheld:
        return DIAMOND
    return SQUARE if reading.few_cases else CIRCLE
