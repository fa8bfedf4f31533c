"""Rows of tuples as typed frames: few at once, or many, packed while they come in."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pandas as pd

PIECE = 50_000  # a row as a tuple takes several times the memory of a row in a frame


def frame(rows: Sequence[tuple[object, ...]], columns: dict[str, str]) -> pd.DataFrame:
    """Return rows as a frame with these columns and types, in this order."""
    taken = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    return pd.DataFrame(
        {
            name: pd.array(list(values), dtype=kind)
            for (name, kind), values in zip(columns.items(), taken, strict=True)
        }
    )


class Rows:
    """Rows of one shape in the order they were added; packed into frames piece by piece."""

    def __init__(self, columns: dict[str, str], rows: Iterable[tuple[object, ...]] = ()):
        self.columns = columns
        self._packed: list[pd.DataFrame] = []
        self._loose: list[tuple[object, ...]] = []
        for row in rows:
            self.append(row)

    def append(self, row: tuple[object, ...]) -> None:
        self._loose.append(row)
        if len(self._loose) >= PIECE:
            self._packed.append(frame(self._loose, self.columns))
            self._loose = []

    def __len__(self) -> int:
        return sum(map(len, self._packed)) + len(self._loose)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        for piece in self._packed:
            yield from piece.itertuples(index=False, name=None)
        yield from self._loose

    def frame(self) -> pd.DataFrame:
        """Return all rows as one frame."""
        loose = frame(self._loose, self.columns)
        return pd.concat([*self._packed, loose], ignore_index=True) if self._packed else loose
