"""The legend of a picture of a paparan: the same entries on the wall, in slides and on paper."""

from dataclasses import dataclass

from dashboard.domain import numbers, tokens
from dashboard.domain.briefings import AreaMap, Chart, ChartForm, Item

LOKUS = "lokus"
"""Tone of what is outlined, not filled."""


@dataclass(frozen=True)
class LegendEntry:
    """tone: as of a class of a map, or `LOKUS`."""

    tone: str
    words: str


def legend(item: Item) -> tuple[LegendEntry, ...]:
    """Return the entries of a map or of bars laid end to end; none where words stand beside."""
    if item.map is not None:
        return of_map(item.map)
    return of_chart(item.chart) if item.chart is not None else ()


def of_map(area_map: AreaMap) -> tuple[LegendEntry, ...]:
    """Return each class with how many areas are in it, then the desa lokus where any is drawn."""
    said = [(one.tone, one.words, one.count) for one in area_map.classes]
    if area_map.lokus:
        said.append((LOKUS, tokens.MAP["lokus"]["legend"], len(area_map.lokus)))
    return tuple(
        LegendEntry(tone, f"{words} · {numbers.count(count)}") for tone, words, count in said
    )


def of_chart(chart: Chart) -> tuple[LegendEntry, ...]:
    if chart.form is not ChartForm.STACK:
        return ()
    return tuple(LegendEntry(one.tones[0], one.name) for one in chart.series if one.tones)
