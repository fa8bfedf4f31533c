"""The attributes of a file as text, with the parts of composite cells as columns of their own."""

import re
from collections.abc import Sequence
from typing import Any

from dashboard.domain.written_codes import code_inside

Cells = dict[str, list[str]]
"""Column name -> one text per feature; empty where nothing is written."""

EDGE = " \t\n,;:/|()[]-–."
BETWEEN = re.compile(r"\s*[,;/|()\[\]\n_]\s*|\s+[-–]\s+")
# A village may be called Kota Baru: only after a separator is kota or desa a label.
LABEL = re.compile(
    r"(?:^|(?<=[,;/|(\n-]))\s*(?P<a>desa|ds|kelurahan|kel|kota)\b"
    r"|\b(?P<b>kecamatan|kec|kabupaten|kab|provinsi|prov)\b",
    re.IGNORECASE,
)
LEVEL = {
    **dict.fromkeys(("desa", "ds", "kelurahan", "kel"), "desa"),
    **dict.fromkeys(("kecamatan", "kec"), "kecamatan"),
    **dict.fromkeys(("kabupaten", "kab", "kota"), "kabupaten"),
    **dict.fromkeys(("provinsi", "prov"), "provinsi"),
}
NOTHING = ("nan", "nat", "none", "null", "<na>", "-")
USUAL = 0.5  # of the filled cells: a composite column is composite as a rule


def text_of(value: Any) -> str:
    """Return a cell as text; nothing for None, NaN and what is no single value."""
    if isinstance(value, (list, dict, set, tuple)):
        return ""
    text = str(value).strip()
    return "" if text.lower() in NOTHING else text


def with_parts(cells: Cells) -> Cells:
    """Add to each composite column its parts: by label (`… kecamatan`), by place, and its code."""
    split = dict(cells)
    for column, values in cells.items():
        for part, texts in _parts(values).items():
            split[f"{column} › {part}"] = texts
    return split


def _parts(values: Sequence[str]) -> Cells:
    filled = sum(bool(value) for value in values)
    parts: Cells = {}
    labelled = [_labelled(value) for value in values]
    if filled and sum("kecamatan" in found for found in labelled) > USUAL * filled:
        for level in ("desa", "kecamatan", "kabupaten"):
            parts[level] = [found.get(level, "") for found in labelled]
    pieces = [[piece.strip(EDGE) for piece in BETWEEN.split(value)] for value in values]
    if filled and sum(len(piece) > 1 for piece in pieces) > USUAL * filled:
        for at in range(min(4, max(map(len, pieces)))):
            parts[f"bagian {at + 1}"] = [row[at] if at < len(row) else "" for row in pieces]
    codes = [code_inside(value) or "" for value in values]
    if sum(map(bool, codes)) > USUAL * filled and any(
        code and any(map(str.isalpha, value)) for code, value in zip(codes, values, strict=True)
    ):
        parts["kode"] = codes
        parts["tanpa kode"] = [re.sub(r"[\d.]{10,}", "", value).strip(EDGE) for value in values]
    return parts


def _labelled(text: str) -> dict[str, str]:
    marks = list(LABEL.finditer(text))
    if not marks:
        return {}
    found: dict[str, str] = {}
    if text[: marks[0].start()].strip(EDGE):
        found["desa"] = text[: marks[0].start()].strip(EDGE)
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=True):
        level = LEVEL[(mark["a"] or mark["b"]).lower()]
        said = text[mark.end() : end].strip(EDGE)
        if said:  # "Desa/Kelurahan: Raja" labels once
            found.setdefault(level, said)
    return found
