"""The one JSON that /layar and the offline file draw from: a paparan, its pictures, its choices."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.briefing_json import to_json
from dashboard.domain.briefing_variants import NONE, Variants
from dashboard.domain.briefings import Briefing, Item
from dashboard.exports.briefing_facts import footing
from dashboard.exports.show_pictures import drawings, looks, paths
from dashboard.figures.static_maps import Land

UNUSED = ("notes",)
"""For the speaker alone: it is not sent to the wall."""
SAMPLE = "DATA CONTOH"


def show_data(briefing: Briefing, land: Land | None, variants: Variants = NONE) -> dict[str, Any]:
    """Return plain values. land: polygons of the kabupaten; without them maps are left out."""
    every = [*briefing.items, *(item for items in variants.items.values() for item in items)]
    whole = to_json(briefing)
    items = whole.pop("items")
    return {
        "head": whole | {
            "footing": footing(briefing).removeprefix(f"{SAMPLE} · "),
            "sample": SAMPLE if briefing.sample else "",
        },
        "items": [_item(one, plain) for one, plain in zip(briefing.items, items, strict=True)],
        "land": paths(land) if land and any(one.map for one in every) else None,
        "tones": looks({tone for one in every for tone in _tones(one)}),
        "look": tokens.MAP,
        "choices": {
            "kec": variants.kecamatan, "ind": variants.indicators, "per": variants.periods,
        },
        "variants": {
            "|".join(key): {one.key: _item(one, asdict(one)) for one in found}
            for key, found in variants.items.items()
        },
    }  # fmt: skip


def _item(item: Item, plain: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in plain.items() if name not in UNUSED}
    if item.chart:
        kept["chart"] |= {"drawings": drawings(item.chart)}
    return kept


def _tones(item: Item) -> Iterable[str]:
    if item.map:
        yield from item.map.fill.values()
        yield from (one.tone for one in item.map.classes)
    if item.chart:
        yield from (tone for one in item.chart.series for tone in one.tones)
    if item.table:
        yield from (cell.tone for row in item.table.rows for cell in row if cell.tone)
