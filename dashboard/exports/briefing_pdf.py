"""A paparan as PDF, A4 or 16:9, set by typst from one JSON: selectable text, embedded fonts."""

import json
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.briefing_legends import LOKUS, legend
from dashboard.domain.briefings import Briefing, Cell, CellKind, Head, Item, Table
from dashboard.domain.identities import PLAIN
from dashboard.domain.table_parts import column_parts
from dashboard.domain.tones import FEW, NO_DATA, fill, ink
from dashboard.exports.briefing_cover import after_cover, cover
from dashboard.exports.briefing_facts import SAMPLE, footing
from dashboard.figures.static_charts import chart_svg
from dashboard.figures.static_maps import Land, svg

TEMPLATE = Path(__file__).with_name("briefing.typ")
FONTS = Path(__file__).parents[1] / "assets" / "vendor"
FAMILY, LOGO = "Inter Lokus", "logo.png"
NUMBERS = frozenset({CellKind.COUNT, CellKind.PERCENT, CellKind.POINTS, CellKind.RUPIAH})


class PageFormat(StrEnum):
    A4 = "a4"
    WALL = "layar"


SIZES = {PageFormat.A4: (1000, 760, 19.0), PageFormat.WALL: (1240, 470, 22.0)}
"""Width, height and font of a picture in px."""
BESIDE = (820, 480, 19.0)
"""The same with words beside it on a wide page."""
MOST = {PageFormat.A4: 10, PageFormat.WALL: 12}
"""Columns that fit; a table of more goes on below, its first column again."""
MARKS = {NO_DATA: "hatch", FEW: "dots"}


def briefing_pdf(briefing: Briefing, land: Land | None, page: PageFormat) -> bytes:
    """Return the file. land: polygons of the kabupaten; without them maps are left out."""
    import typst

    with TemporaryDirectory(prefix="lokus-") as folder:
        place = Path(folder)
        items = [
            _item(item, number, place, land, page)
            for number, item in enumerate(after_cover(briefing))
        ]
        data = _whole(briefing, page) | {"items": items}
        (place / "data.json").write_text(
            json.dumps(data, ensure_ascii=False), encoding="utf-8", newline="\n"
        )
        (place / LOGO).write_bytes(briefing.identity.png)
        template = place / "paparan.typ"
        template.write_text(TEMPLATE.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
        made: bytes = typst.compile(
            template, root=place, font_paths=[FONTS], ignore_system_fonts=True
        )
        return made


def _whole(briefing: Briefing, page: PageFormat) -> dict[str, Any]:
    made, told = date.fromisoformat(briefing.made), cover(briefing)
    identity = briefing.identity
    return {
        "format": page.value,
        "font": FAMILY,
        "title": told.title,
        "place": told.place,
        "points": told.points,
        "sample": SAMPLE if briefing.sample else "",
        "footing": footing(briefing),
        "facts": told.facts,
        "day": {"year": made.year, "month": made.month, "day": made.day},
        "colours": tokens.page() | {"accent": identity.colour(tokens.page()["accent"])},
        "office": identity.office,
        "logo": LOGO if identity.logo else "",
        "given": identity != PLAIN,
    }


def _item(
    item: Item, number: int, place: Path, land: Land | None, page: PageFormat
) -> Mapping[str, Any]:
    table = item.table
    return {
        "title": item.title,
        "sentence": item.sentence,
        "empty": item.empty,
        "points": item.points,
        "source": item.source,
        "picture": _picture(item, number, place, land, page),
        "legend": _legend(item),
        "tables": [_table(one) for one in column_parts(table, MOST[page])] if table else [],
    }


def _table(table: Table) -> dict[str, Any]:
    return {
        "heads": [_head(one) for one in table.heads],
        "widths": [one.width for one in table.heads],
        "rows": [
            [_cell(one, head) for one, head in zip(row, table.heads, strict=True)]
            for row in table.rows
        ],
    }


def _head(head: Head) -> dict[str, Any]:
    return {"word": head.word, "number": head.kind in NUMBERS}


def _cell(cell: Cell, head: Head) -> dict[str, Any]:
    return {
        "text": cell.text,
        "number": head.kind in NUMBERS,
        "fill": fill(cell.tone) if cell.tone else "",
        "on": ink(cell.tone) if cell.tone else "",
    }


def _picture(item: Item, number: int, place: Path, land: Land | None, page: PageFormat) -> str:
    beside = page is PageFormat.WALL and (item.points or item.map is not None)
    width, height, font = BESIDE if beside else SIZES[page]
    if item.map is not None and land is not None:
        drawn = svg(item.map, land, (width, height), scale=font / 14)
    elif item.chart is not None:
        drawn = chart_svg(item.chart, (width, height), font)
    else:
        return ""
    name = f"gambar-{number}.svg"
    (place / name).write_text(drawn, encoding="utf-8", newline="\n")
    return name


def _legend(item: Item) -> list[dict[str, str]]:
    return [
        {
            "fill": "" if one.tone == LOKUS else fill(one.tone),
            "mark": MARKS.get(one.tone, ""),
            "words": one.words,
        }
        for one in legend(item)
    ]
