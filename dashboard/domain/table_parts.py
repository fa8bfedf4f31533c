"""A table in parts that a page has room for: columns beside the first, rows by their height."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from dashboard.domain.briefings import Cell, Table

Row = tuple[Cell, ...]


def column_parts(table: Table, most: int) -> list[Table]:
    """Return tables of at most so many columns, about as many in each; all begin with the first."""
    rest = len(table.heads) - 1
    count = max(1, ceil(rest / max(most - 1, 1)))
    size = max(1, ceil(rest / count))
    spans = [(at, min(at + size, rest + 1)) for at in range(1, rest + 1, size)] or [(1, 1)]
    return [
        replace(
            table,
            heads=(table.heads[0], *table.heads[start:end]),
            rows=tuple((row[0], *row[start:end]) for row in table.rows),
        )
        for start, end in spans
    ]


def lines_of(texts: Sequence[str], shares: Sequence[float], letters: float) -> int:
    """Return how many lines a row takes. shares: of the width, one per text. letters: that fit in
    the whole width."""
    whole = sum(shares)
    return max(
        (_wrapped(text, max(1, int(letters * share / whole)))
         for text, share in zip(texts, shares, strict=True)),
        default=1,
    )  # fmt: skip


def _wrapped(text: str, room: int) -> int:
    """Return the lines of a text that is broken between words, and within too long ones."""
    lines, left = 1, room
    for word in text.split(" "):
        needed = len(word) + (left < room)
        if needed > left:
            lines += max(1, ceil(len(word) / room)) if left < room else ceil(len(word) / room) - 1
            left = room - (len(word) - 1) % room - 1
        else:
            left -= needed
    return lines


def row_parts(rows: Sequence[Row], heights: Sequence[float], room: float) -> list[tuple[Row, ...]]:
    """Return the rows of each page, in order; a row higher than the room has a page of its own."""
    parts: list[list[Row]] = [[]]
    used = 0.0
    for row, height in zip(rows, heights, strict=True):
        if parts[-1] and used + height > room:
            parts.append([])
            used = 0.0
        parts[-1].append(row)
        used += height
    return [tuple(part) for part in parts]
