"""The levels of a header: group names spread over the columns they stand above."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.intake.grids import Cell, Grid, text_of


@dataclass(frozen=True)
class Column:
    """A column and its header texts from top to bottom; leaf names repeat under other groups."""

    position: int
    path: tuple[str, ...]

    @property
    def group(self) -> str:
        return " ".join(self.path[:-1])

    @property
    def leaf(self) -> str:
        return self.path[-1]


def filled(grid: Grid, number: int) -> dict[int, Cell]:
    """Return the cells of a row that hold something, by position."""
    if not 0 < number <= len(grid.rows):
        return {}
    return {p: cell for p, cell in enumerate(grid.rows[number - 1]) if cell is not None}


def columns_of(grid: Grid, first: int, last: int) -> tuple[Column, ...]:
    """Return the columns of a header band, from its first to its last row."""
    levels = [_level(grid, number, last) for number in range(first, last + 1)]
    width = max(len(row) for row in grid.rows[first - 1 : last])
    columns = []
    for position in range(width):
        path = _path(level.get(position, "") for level in levels)
        if path:
            columns.append(Column(position, path))
    return tuple(columns)


def _path(texts: Iterable[str]) -> tuple[str, ...]:
    path: list[str] = []
    for text in texts:
        clean = " ".join(text.split())
        if clean and (not path or path[-1] != clean):
            path.append(clean)
    return tuple(path)


def _level(grid: Grid, number: int, last: int) -> dict[int, str]:
    """Return the texts of one header row, spread over the columns they stand above."""
    texts = {position: text_of(cell) for position, cell in filled(grid, number).items()}
    wide = [m for m in grid.merged or () if m.top <= number <= m.bottom and m.right > m.left]
    if wide:
        for merge in wide:
            text = text_of(grid.at(merge.top, merge.left))
            texts |= dict.fromkeys(range(merge.left, merge.right + 1), text)
        return texts
    # Nothing is merged here: a group reaches to the next text, as far as names stand below it.
    below = {p for row in range(number + 1, last + 1) for p in filled(grid, row)}
    current = ""
    for position in range(max(below, default=-1) + 1):
        if position in texts:
            current = texts[position] if position in below else ""
        elif position in below and current:
            texts[position] = current
        else:
            current = ""
    return texts
