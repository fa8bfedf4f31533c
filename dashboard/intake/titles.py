"""What the lines above a table say beside the period: sample or real, the office."""

import re
from collections.abc import Iterable

from dashboard.intake.grids import Grid
from dashboard.intake.label_words import words

SAMPLE = re.compile(r"\bcontoh\b", re.IGNORECASE)
LOOKED_AT = 20  # rows


def says_sample(grids: list[Grid], file_name: str) -> bool:
    """Tell whether a file calls itself CONTOH: in its name, a sheet's name or its first rows."""
    texts = [file_name.replace("_", " ")]
    for grid in grids:
        texts.append(grid.sheet)
        texts += [c for row in grid.rows[:LOOKED_AT] for c in row if isinstance(c, str)]
    return any(SAMPLE.search(text) for text in texts)


def office_in(titles: tuple[str, ...], offices: Iterable[str]) -> str:
    """Return the office the titles name, blank if none; of several the longest name."""
    said = " ".join(f" {words(title)} " for title in titles)
    named = [office for office in offices if f" {words(office)} " in said]
    return max(named, key=len, default="")
