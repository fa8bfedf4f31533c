"""What the figures are held against, and the table that shows both."""

from collections.abc import Sequence
from typing import Any

TO_FLOOR, TO_FLOOR_AT_MOST = 1.5, 2.0
TO_PLAIN = {"Kapuas": 0.35, "made province": 0.15}
CHANGE_BYTES, COLD_BYTES = 5_000, 1_100_000
PER_SECOND, PAUSED_TO_ALONE, QUERY_MS = 140, 5, 10

Told = dict[str, Any]
KEYS = {"kec": "kecamatan", "ind": "indicator", "per": "period", "lokus": "only lokus"}


def markdown(told: Told) -> str:
    """Return the tables of a run in Markdown; a figure that misses its goal is bold."""
    parts = [_head(told)]
    parts += [_changes(place, rows) for place, rows in told["changes"].items()]
    lines = [*_views(told.get("views", [])), *_load(told.get("load")), *_queries(told)]
    if lines:
        parts.append("\n".join(["| measure | reached | goal |", "|---|---|---|", *lines]))
    return "\n\n".join(parts) + "\n"


def _head(told: Told) -> str:
    return (
        f"{told['day']}, {told['cores']} cores, load {told['load_before']:.1f} at the start, "
        f"{told['polygons']} polygons. Change → painted: from the choice to the first frame that "
        "shows picture and list, median; ratios are medians of pairs. Server ms: the same asked "
        "again."
    )


def _changes(place: str, rows: Sequence[Told]) -> str:
    lines = [
        f"| {place} | server ms | bytes | map/chart ms | list ms | change → painted ms | floor ms "
        "| plain Dash ms | × floor | × plain |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for one in rows:
        ms = one["ms"]
        cells = [
            f"{one['page'].title()}, {KEYS.get(one['filter'], one['filter'])}",
            f"{one['server_ms']:.0f}",
            _held(one["bytes"]["ours"], one["bytes"]["ours"] <= CHANGE_BYTES, ",.0f"),
            f"{one['picture_ms']['ours']:.0f}",
            f"{one['list_ms']['ours']:.0f}",
            f"{ms['ours']:.0f}",
            f"{ms['floor']:.0f}",
            f"{ms['plain']:.0f}" if "plain" in ms else "left out",
            _held(one["to_floor"], one["to_floor"] <= TO_FLOOR, ".2f"),
            _held(one["to_plain"], one["to_plain"] <= TO_PLAIN[place], ".2f")
            if one["to_plain"] is not None
            else "",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    goal = f"≤ {TO_FLOOR} (at most {TO_FLOOR_AT_MOST:.0f}) | ≤ {TO_PLAIN[place]}"
    lines.append(f"| goal | | ≤ {CHANGE_BYTES:,} | | | | | | {goal} |")
    return "\n".join(lines)


def _views(views: Sequence[Told]) -> list[str]:
    lines = []
    for one in views:
        name, cold, warm = one["page"].title(), one["cold_bytes"]["ours"], one["warm_to_floor"]
        lines += [
            _line(f"{name}, cold first load, kB", cold / 1000, ",.0f", cold <= COLD_BYTES,
                  f"≤ {COLD_BYTES / 1000:,.0f}"),
            f"| {name}, cold first view, ms (floor) | {one['cold_ms']['ours']:.0f} "
            f"({one['cold_ms']['floor']:.0f}) | |",
            f"| {name}, warm first view, ms (floor) | {one['warm_ms']['ours']:.0f} "
            f"({one['warm_ms']['floor']:.0f}) | |",
            _line(f"{name}, warm first view, × floor", warm, ".2f", warm <= TO_FLOOR,
                  f"≤ {TO_FLOOR}"),
        ]  # fmt: skip
    return lines


def _load(load: Told | None) -> list[str]:
    if load is None:
        return []
    rate, calm = load["per_second"], load["paused_to_alone"]
    return [
        _line(f"{load['users']} users without pause, requests/s", rate, ".0f", rate >= PER_SECOND,
              f"≥ {PER_SECOND}"),
        f"| the same, p95 ms | {load['busy_p95_ms']:.0f} | |",
        f"| one user alone, p95 ms | {load['alone_p95_ms']:.0f} | |",
        _line(f"{load['users']} users with 5 s pauses, p95 × one user", calm, ".1f",
              calm <= PAUSED_TO_ALONE, f"≤ {PAUSED_TO_ALONE}"),
    ]  # fmt: skip


def _queries(told: Told) -> list[str]:
    if "queries" not in told:
        return []
    took = told["queries"]["median_ms"]
    name = "queries of a view, 231 desa × 30 indicators × 60 months, median ms"
    return [_line(name, took, ".1f", took <= QUERY_MS, f"≤ {QUERY_MS}")]


def _line(name: str, value: float, form: str, reached: bool, goal: str) -> str:
    return f"| {name} | {_held(value, reached, form)} | {goal} |"


def _held(value: float, reached: bool, form: str) -> str:
    said = format(value, form)
    return said if reached else f"**{said}**"
