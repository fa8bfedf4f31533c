"""An item as plain values for the wall: what is drawn of it, without what only other files need."""

from typing import Any

from dashboard.domain.briefing_legends import legend
from dashboard.domain.briefings import AreaMap, Cell, Chart, Item, Table
from dashboard.exports.show_pictures import drawings


def plain(item: Item) -> dict[str, Any]:
    """Return the item; notes are the speaker's alone and stay away."""
    return {
        "key": item.key,
        "title": item.title,
        "sentence": item.sentence,
        "deciding": item.deciding,
        "chart": _chart(item.chart) if item.chart else None,
        "map": _map(item.map) if item.map else None,
        "table": _table(item.table) if item.table else None,
        "points": item.points,
        "legend": [{"tone": one.tone, "words": one.words} for one in legend(item)],
        "source": item.source,
        "trace": item.trace,
        "empty": item.empty,
    }


def _chart(chart: Chart) -> dict[str, Any]:
    return {"drawings": drawings(chart)}


def _map(area_map: AreaMap) -> dict[str, Any]:
    return {
        "fill": dict(area_map.fill),
        "lokus": area_map.lokus,
        "few": area_map.few,
        "circles": dict(area_map.circles),
        "names": dict(area_map.names),
    }


def _table(table: Table) -> dict[str, Any]:
    heads = [{"word": one.word, "kind": one.kind, "width": one.width} for one in table.heads]
    rows = [[_cell(one) for one in row] for row in table.rows]
    return {"heads": heads, "rows": rows, "last_is_sum": table.last_is_sum}


def _cell(cell: Cell) -> dict[str, str]:
    return {"text": cell.text, "tone": cell.tone} if cell.tone else {"text": cell.text}
