"""A Word document of this house as PDF: the very paragraphs and cells of the file that is kept."""

import json
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dashboard.domain import tokens
from dashboard.exports.briefing_pdf import FAMILY, FONTS
from dashboard.exports.word_reading import read_word

TEMPLATE = Path(__file__).with_name("word.typ")
LETTER_MM = {False: 1.75, True: 1.3}
"""About how wide a letter is in a cell, by whether its table is small."""
HYPHEN, PIECE, PADDING_MM = "\u00ad", 4, 2.2


def word_pdf(content: bytes) -> bytes:
    """Return the PDF. content: a DOCX that `word_styles.saved` made."""
    import typst

    title, accent, sections = read_word(content)
    with TemporaryDirectory(prefix="lokus-") as folder:
        place = Path(folder)
        blocks = [block for section in sections for block in section["blocks"]]
        for number, block in enumerate(blocks):
            if block["kind"] == "picture":
                block["file"] = f"gambar-{number}.png"
                (place / block["file"]).write_bytes(block.pop("content"))
            elif block["kind"] == "table":
                _fit(block)
        colours = tokens.page() | {"accent": accent}
        data = {"title": title, "font": FAMILY, "colours": colours, "sections": sections}
        (place / "data.json").write_text(
            json.dumps(data, ensure_ascii=False), encoding="utf-8", newline="\n"
        )
        template = place / "naskah.typ"
        template.write_text(TEMPLATE.read_text(encoding="utf-8"), encoding="utf-8", newline="\n")
        made: bytes = typst.compile(
            template, root=place, font_paths=[FONTS], ignore_system_fonts=True
        )
        return made


def _fit(table: dict[str, Any]) -> None:
    """Let words that are wider than their column break."""
    for row in table["rows"]:
        for cell, width in zip(row, table["widths"], strict=True):
            room = int((width - PADDING_MM) / LETTER_MM[table["small"]])
            cell["text"] = breakable(cell["text"], max(PIECE, room))


def breakable(text: str, room: int) -> str:
    """Return a text whose words of more letters than fit may be broken at a hyphen."""
    return re.sub(
        rf"\S{{{room + 1},}}",
        lambda found: HYPHEN.join(re.findall(rf".{{1,{PIECE}}}", found.group())),
        text,
    )
