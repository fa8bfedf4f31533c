"""A table of a paparan as CSV and JSON: the very texts on the screen, a value beside them."""

import csv
import io
import json
import re
from typing import Any

from dashboard.domain.briefings import Briefing, Item, Table
from dashboard.exports.briefing_facts import facts
from dashboard.exports.sheet_rows import FORMULA

SIGNED = re.compile("[+-][0-9][0-9.,]*[ \u00a0]?%?")
"""A number with its sign, which no spreadsheet reckons with."""


def table_csv(table: Table) -> bytes:
    """Return the texts, one line per row; UTF-8 with a mark, which Excel needs to see it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow([harmless(head.word) for head in table.heads])
    writer.writerows([harmless(cell.text) for cell in row] for row in table.rows)
    return out.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; a signed number stays as it is."""
    return f"'{text}" if text[:1] in FORMULA and not SIGNED.fullmatch(text) else text


def table_json(briefing: Briefing, item: Item) -> bytes:
    """Return the item with every text and value, and what the paparan says of itself."""
    table = item.table or Table((), ())
    told = {
        "tentang": dict(facts(briefing)),
        "judul": item.title,
        "kalimat": item.sentence or item.empty,
        "sumber": list(item.source),
        "lacak": item.trace,
        "kolom": [{"kata": head.word, "jenis": head.kind.value} for head in table.heads],
        "baris": [[_cell(cell.text, cell.value) for cell in row] for row in table.rows],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _cell(text: str, value: Any) -> dict[str, Any]:
    return {"teks": text, "nilai": value}
