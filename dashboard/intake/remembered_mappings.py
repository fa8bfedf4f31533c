"""Find the mapping that was made for files like this one: by its header, or by its shape."""

import re
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePath

from dashboard.intake.answers import Answers
from dashboard.intake.column_mappings import fingerprint
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Cell, Grid, text_of
from dashboard.intake.label_words import words
from dashboard.intake.period_words import MONTH
from dashboard.intake.tables import Table

NUMBER = re.compile(r"-?[\d.,]+ ?%?|-")
LOOKED_AT = 200  # rows that tell the shape


def with_remembered(
    plain: Mapping[str, list[Table]],
    grids: list[Grid],
    file_name: str,
    answers: Answers,
    findings: Findings,
) -> Answers:
    """Return the answers with a mapping made before, if none is given now; it is noted.

    plain: the tables of each sheet, without any mapping.
    """
    if answers.mapping is not None or answers.columns:
        return answers
    tables = [table for of_sheet in plain.values() for table in of_sheet]
    prints = [fingerprint(table.header) for table in tables]
    found = next((answers.mappings[key] for key in prints if key in answers.mappings), None)
    if found is not None:
        reason = "isi kolomnya dibaca menurut pemetaan yang pernah dibuat untuk judul ini"
        findings.note("pemetaan-diingat", tables[0].sheet, "", "", reason)
    elif not tables and grids and (found := answers.mappings.get(_shape(grids[0], file_name))):
        names = ", ".join(name for name in found.names if name)
        reason = f"tanpa baris judul; kolomnya dibaca seperti berkas sebelumnya: {names}"
        findings.note("kolom-diingat", grids[0].sheet, "", "", reason)
    return answers if found is None else replace(answers, mapping=replace(found, period=None))


def print_of(
    plain: Mapping[str, list[Table]], grids: list[Grid], file_name: str, tables: list[Table]
) -> str:
    """Return what a mapping for this file is remembered by; tables: those that are read."""
    own = [table for of_sheet in plain.values() for table in of_sheet]
    sheet = tables[0].sheet if tables else ""
    first = next((table for table in own if table.sheet == sheet), own[0] if own else None)
    if first is not None:
        return fingerprint(first.header)
    return _shape(grids[0], file_name) if grids else ""


def _shape(grid: Grid, file_name: str) -> str:
    """Return what files of one sender without a header share: name, width, kinds of columns."""
    rows = grid.rows[:LOOKED_AT]
    width = max(map(len, rows), default=0)
    kinds = "".join(_kind([row[place] for row in rows if place < len(row)])
                    for place in range(width))  # fmt: skip
    name = MONTH.sub(" ", words(re.sub(r"\d+", " ", PurePath(file_name).stem)))
    said = f"{' '.join(name.split())}|{kinds}"
    return sha256(said.encode("utf-8")).hexdigest()[:16]


def _kind(cells: list[Cell]) -> str:
    """Return n for a column of numbers, t for one of texts, - for a blank one."""
    held = [text_of(cell) for cell in cells if cell is not None]
    if not held:
        return "-"
    return "n" if 2 * sum(map(bool, map(NUMBER.fullmatch, held))) > len(held) else "t"
