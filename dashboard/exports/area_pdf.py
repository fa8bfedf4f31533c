"""The profile of an area as PDF: one A4 page, set by typst from one JSON, its fonts in the file."""

import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.area_papers import AreaPaper, PaperGroup
from dashboard.domain.briefings import Cell, CellKind, Head
from dashboard.domain.token_kinds import Sign
from dashboard.domain.tones import fill
from dashboard.exports.area_words import KIND, MAP_KEY, below, until
from dashboard.exports.briefing_facts import SAMPLE, footing
from dashboard.exports.briefing_pdf import FAMILY, FONTS, LOGO, MARKS, NUMBERS
from dashboard.figures.static_maps import Land, svg
from dashboard.figures.static_spines import strip

TEMPLATE = Path(__file__).with_name("area.typ")
MAP_SIZE = (620, 430)
SPINE_AFTER, SPINE_HEAD, SPINE_WIDTH = 2, "← buruk · baik →", 1.35
"""The picture of a row stands after its period."""


def area_pdf(paper: AreaPaper, land: Land | None) -> bytes:
    """Return the file. land: polygons of the kabupaten; without them there is no map."""
    import typst

    with TemporaryDirectory(prefix="lokus-") as folder:
        place = Path(folder)
        data = _whole(paper) | _drawn(paper, land, place) | _table(paper, place)
        _write(place / "data.json", json.dumps(data, ensure_ascii=False))
        (place / LOGO).write_bytes(paper.identity.png)
        for sign in tokens.verdicts().values():
            _write(place / f"{sign.class_name}.svg", _icon(sign))
        template = place / "profil.typ"
        _write(template, TEMPLATE.read_text(encoding="utf-8"))
        made: bytes = typst.compile(
            template, root=place, font_paths=[FONTS], ignore_system_fonts=True
        )
        return made


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="\n")


def _whole(paper: AreaPaper) -> dict[str, Any]:
    made = date.fromisoformat(paper.made)
    return {
        "font": FAMILY,
        "title": f"Profil {paper.area}",
        "kind": paper.identity.office or KIND,
        "area": paper.area,
        "above": " · ".join(part for part in (paper.above, until(paper)) if part),
        "sentence": paper.sentence,
        "note": paper.note,
        "keys": [
            {
                "name": one.name,
                "value": one.value,
                "unit": one.unit,
                "notes": list(one.notes),
                "chip": _chip(tokens.verdict(one.judgement.verdict)) if one.judgement else None,
            }
            for one in paper.keys
        ],
        "below": below(paper, spines=any(one.spines[0] for one in paper.groups)),
        "sample": SAMPLE if paper.sample else "",
        "footing": footing(paper),
        "logo": LOGO if paper.identity.logo else "",
        "day": {"year": made.year, "month": made.month, "day": made.day},
        "colours": tokens.page() | {"accent": paper.identity.colour(tokens.page()["accent"])},
    }


def _drawn(paper: AreaPaper, land: Land | None, place: Path) -> dict[str, Any]:
    """Return the map and its legend; writes the picture."""
    if paper.area_map is None or land is None:
        return {"picture": "", "map-title": "", "legend": []}
    chosen = paper.code if paper.code != paper.kab else ""
    _write(place / "peta.svg", svg(paper.area_map, land, MAP_SIZE, scale=1.7, chosen=chosen))
    legend = [
        {"fill": fill(one.tone), "mark": MARKS.get(one.tone, ""), "words": one.words}
        for one in paper.area_map.classes
    ]
    return {"picture": "peta.svg", "map-title": paper.map_words[0] + MAP_KEY, "legend": legend}


def _table(paper: AreaPaper, place: Path) -> dict[str, Any]:
    if not paper.groups:
        return {"heads": [], "widths": [], "groups": []}
    heads = list(paper.groups[0].table.heads)
    shown = [(head.word, head.width, head.kind in NUMBERS) for head in heads]
    if paper.groups[0].spines[0] is not None:
        shown.insert(SPINE_AFTER, (SPINE_HEAD, SPINE_WIDTH, False))
    return {
        "heads": [{"word": word, "number": number} for word, _, number in shown],
        "widths": [width for _, width, _ in shown],
        "groups": [
            {"word": group.word, "rows": _rows(group, heads, number, place)}
            for number, group in enumerate(paper.groups)
        ],
    }


def _rows(group: PaperGroup, heads: list[Head], number: int, place: Path) -> list[Any]:
    rows = []
    for at, (cells, spine) in enumerate(zip(group.table.rows, group.spines, strict=True)):
        row = [
            _cell(cell, head, column)
            for column, (cell, head) in enumerate(zip(cells, heads, strict=True))
        ]
        if spine is not None:
            drawn, name = strip(spine), f"baris-{number}-{at}.svg"
            if drawn:
                _write(place / name, drawn)
            row.insert(
                SPINE_AFTER,
                {"kind": "spine", "picture": name if drawn else "", "number": False},
            )
        rows.append(row)
    return rows


def _cell(cell: Cell, head: Head, column: int) -> dict[str, Any]:
    if head.kind is CellKind.VERDICT and cell.tone:
        return _chip(tokens.verdicts()[cell.tone.replace("-", "_")]) | {"kind": "chip"}
    kind = {0: "main", 1: "period"}.get(column, "")
    return {"kind": kind, "text": cell.text, "number": head.kind in NUMBERS}


def _chip(sign: Sign) -> dict[str, Any]:
    return {
        "word": sign.word,
        "sign": f"{sign.class_name}.svg",
        "fill": sign.fill,
        "on": sign.on,
        "border": sign.border,
        "number": False,
    }


def _icon(sign: Sign) -> str:
    drawn = sign.path.replace("currentColor", sign.on)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{drawn}</svg>'
