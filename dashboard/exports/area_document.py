"""The profile of an area as DOCX: the same words and figures as its page, to be edited."""

from datetime import datetime
from io import BytesIO
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.area_papers import AreaPaper, PaperGroup
from dashboard.domain.briefing_legends import of_map
from dashboard.domain.briefings import Cell, CellKind, Head
from dashboard.domain.key_figures import KeyFigure
from dashboard.domain.token_kinds import Sign
from dashboard.exports import word_parts as parts
from dashboard.exports import word_styles as styles
from dashboard.exports.area_words import KIND, MAP_KEY, below, until
from dashboard.exports.briefing_facts import SAMPLE, footing
from dashboard.exports.briefing_pdf import NUMBERS
from dashboard.exports.plain_text import plain
from dashboard.exports.svg_png import png_of
from dashboard.figures.static_legends import drawn_legend
from dashboard.figures.static_maps import Land, svg
from dashboard.figures.svg_parts import drawing

WIDTH = 170.0
"""Of the text of a page in mm."""
MAP_SIZE, MAP_HIGH, LETTERS = (1100, 620), 62.0, 21.0
"""Of the map in px, its height on paper in mm, its letters in px."""
KEY_HEADS = ("Angka kunci", "Nilai", "Putusan", "Keterangan")
KEY_WIDTHS = (36.0, 20.0, 32.0, 82.0)


def area_document(paper: AreaPaper, land: Land | None) -> bytes:
    """Return the file; the same profile is the same bytes."""
    made = datetime.fromisoformat(paper.made)
    document = styles.new_document(f"Profil {paper.area}", made, paper.identity)
    parts.footer(document.sections[0], footing(paper), WIDTH)
    document.add_paragraph(KIND, style=styles.LETTERHEAD)
    document.add_paragraph(plain(paper.area), style=styles.TITLE)
    told = " · ".join(part for part in (paper.above, until(paper)) if part)
    document.add_paragraph(plain(told), style=styles.SUBTITLE)
    if paper.sample:
        parts.banner(document, SAMPLE)
    document.add_paragraph(plain(paper.sentence), style=styles.LEAD)
    if paper.note:
        document.add_paragraph(plain(paper.note))
    if paper.keys:
        rows = [_key(one) for one in paper.keys]
        parts.table(document, KEY_HEADS, rows, KEY_WIDTHS, numbers=[1])
    _map(document, paper, land)
    for group in paper.groups:
        _group(document, group)
    for line in below(paper, spines=False):
        document.add_paragraph(plain(line), style=styles.SMALL_CELL)
    return styles.saved(document)


def _key(one: KeyFigure) -> tuple[str, str, str, str]:
    sign = tokens.verdict(one.judgement.verdict) if one.judgement else None
    return one.name, one.value + one.unit, _signed(sign) if sign else "", "; ".join(one.notes)


def _map(document: Any, paper: AreaPaper, land: Land | None) -> None:
    from docx.shared import Mm

    if paper.area_map is None or land is None:
        return
    document.add_heading(plain(paper.map_words[0] + MAP_KEY), level=2)
    chosen = paper.code if paper.code != paper.kab else ""
    drawn = svg(paper.area_map, land, MAP_SIZE, scale=LETTERS / 14, chosen=chosen)
    width, height = MAP_SIZE
    entries, high = drawn_legend(of_map(paper.area_map), width, LETTERS)
    size = width, round(height + high)
    placed = f'<g transform="translate(0 {height})">{"".join(entries)}</g>'
    picture = BytesIO(png_of(drawing(*size, [drawn, placed]), size))
    document.add_picture(picture, height=Mm(MAP_HIGH * size[1] / height))


def _group(document: Any, group: PaperGroup) -> None:
    heads = group.table.heads
    share = sum(head.width for head in heads)
    document.add_heading(plain(group.word), level=2)
    parts.table(
        document,
        [head.word for head in heads],
        [
            [_text(cell, head) for cell, head in zip(row, heads, strict=True)]
            for row in group.table.rows
        ],
        [WIDTH * head.width / share for head in heads],
        numbers=[at for at, head in enumerate(heads) if head.kind in NUMBERS],
        small=True,
    )


def _text(cell: Cell, head: Head) -> str:
    if head.kind is CellKind.VERDICT and cell.tone:
        return _signed(tokens.verdicts()[cell.tone.replace("-", "_")])
    return cell.text


def _signed(sign: Sign) -> str:
    """Return a verdict as symbol and word: no colour carries it alone."""
    return f"{sign.symbol} {sign.word}"
