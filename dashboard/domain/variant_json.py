"""The choices inside the show as small JSON: texts and lengths; polygons are sent once."""

from collections.abc import Mapping
from typing import Any

from dashboard.domain.briefings import AreaMap, Chart, Item, Table
from dashboard.domain.tones import PLAIN

Pair = tuple[Item, Item]


def small(variants: Mapping[tuple[str, str, str], Pair]) -> dict[str, Any]:
    """Return `peta` and `kesenjangan` of each choice, by `kec|indicator|period`.

    Fields as in the item's own JSON, the empty ones left out; a cell is its text, or text and tone.
    The fill of a map is the codes of each tone; a desa on none of them is plain.
    """
    return {
        "|".join(key): {"peta": _item(desa_map), "kesenjangan": _item(gap)}
        for key, (desa_map, gap) in variants.items()
    }


def _item(item: Item) -> dict[str, Any]:
    told: dict[str, Any] = {
        "key": item.key,
        "title": item.title,
        "sentence": item.sentence,
        "deciding": item.deciding,
        "points": item.points,
        "source": item.source,
        "trace": item.trace,
        "empty": item.empty,
        "chart": _chart(item.chart) if item.chart else None,
        "map": _map(item.map) if item.map else None,
        "table": _table(item.table) if item.table else None,
    }
    return {name: value for name, value in told.items() if value}


def _chart(chart: Chart) -> dict[str, Any]:
    return {
        "form": chart.form,
        "categories": chart.categories,
        "series": [
            {"name": one.name, "values": one.values, "texts": one.texts, "tones": one.tones}
            for one in chart.series
        ],
        "unit": chart.unit,
    }


def _map(area_map: AreaMap) -> dict[str, Any]:
    told = {
        "kab": area_map.kab,
        "classes": [
            {"tone": one.tone, "words": one.words, "count": one.count} for one in area_map.classes
        ],
        "fill": _by_tone(area_map.fill),
        "lokus": area_map.lokus,
        "few": area_map.few,
        "circles": dict(area_map.circles),
        "names": dict(area_map.names),
    }
    return {name: value for name, value in told.items() if value}


def _by_tone(fill: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the codes of each tone, without those of the plain ground."""
    found: dict[str, list[str]] = {}
    for code, tone in fill.items():
        if tone != PLAIN:
            found.setdefault(tone, []).append(code)
    return found


def _table(table: Table) -> dict[str, Any]:
    return {
        "heads": [[one.word, one.kind, one.width] for one in table.heads],
        "rows": [
            [[cell.text, cell.tone] if cell.tone else cell.text for cell in row]
            for row in table.rows
        ],
        "last_is_sum": table.last_is_sum,
    }
