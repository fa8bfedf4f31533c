"""A table of hundreds of desa in few bytes: js/packed_rows.js writes table, bars and sets of it.

Rows stand by code, so that the names of areas are sent once; what follows from counts is left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from dashboard.components import derived_cells
from dashboard.components.derived_cells import DENOMINATOR, MISSING, NUMERATOR, counted
from dashboard.domain import numbers

BY_ROW = ("codes", "names", "notes", "cells", "verdicts", "reasons", "paces")
DIGITS = "0123456789"
Areas = Mapping[str, tuple[str, str]]
"""Name of an area, and of the kecamatan above it where that is said, by code."""
Counts = tuple[list[int], list[int], list[int]]
"""Numerators, denominators, people missing, in the order of the table."""


def packed(
    table: Mapping[str, Any], areas: Areas, goal: int | None, months: int, *, held: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what a table says of its whole, and its rows.

    table: as components/gap_tables.py gives it, most people missing first. areas: all that a table
    of this scope can list. goal: as derived_cells.hundredths. months: left to reach it. held: the
    browser knows the areas.
    """
    whole = {name: one for name, one in table.items() if name not in BY_ROW}
    codes = sorted(areas)
    place = {code: at for at, code in enumerate(table["codes"])}
    turn = [place[code] for code in codes if code in place]
    counts = _counts(table["cells"])
    paces = [[pace[part] for pace in table["paces"]] for part in range(4)]
    rest = [
        note.removeprefix(areas[code][1]).removeprefix(", ")
        for note, code in zip(table["notes"], table["codes"], strict=True)
    ]
    return whole, {
        "areas": None if held else named(areas),
        "listed": "".join(str(int(code in place)) for code in codes),
        "order": _order(table["names"], turn, counts, goal),
        "goal": goal,
        "months": months,
        "cells": _cells(table["cells"], turn, counts, goal),
        "notes": _few(rest, turn),
        "verdicts": _few(table["verdicts"], turn),
        "reasons": _few(table["reasons"], turn),
        "judged": _few(paces[0], turn),
        "needed": _needed(paces[1], turn, counts, goal, months),
        "kept": [_hundredths(paces[2][at]) for at in turn],
        "why": _few(paces[3], turn),
    }


def _counts(cells: Sequence[list[str]]) -> Counts | None:
    """Return the counts behind a table; None where a cell is no number."""
    found = [counted(cells[at]) for at in (NUMERATOR, DENOMINATOR, MISSING)] if cells else []
    parts, wholes, missing = found or ([], [], [])
    if parts is None or wholes is None or missing is None or not all(wholes):
        return None
    return parts, wholes, missing


def named(areas: Areas) -> list[Any]:
    """Return for each area above its code, its name, the runs of codes and the names below."""
    groups = groupby(sorted(areas), key=lambda code: code.rpartition(".")[0])
    found = [(code, list(below)) for code, below in groups]
    return [
        [code, areas[below[0]][1], _runs(below), [areas[one][0] for one in below]]
        for code, below in found
    ]


def _runs(codes: Iterable[str]) -> list[Any]:
    """Return the first end of each run of codes that follow one another, and how many they are."""
    runs: list[list[Any]] = []
    for end in (code.rpartition(".")[2] for code in codes):
        if runs and int(end) == int(runs[-1][0]) + runs[-1][1]:
            runs[-1][1] += 1
        else:
            runs.append([end, 1])
    return [part for run in runs for part in run]


def _order(
    names: Sequence[str], turn: Sequence[int], counts: Counts | None, goal: int | None
) -> list[int] | None:
    """Return the places by code in the order of the table; None where the script finds it."""
    asked = sorted(range(len(turn)), key=lambda at: turn[at])
    if counts is None or goal is None:
        return asked

    def rank(at: int) -> tuple[Any, ...]:
        part, whole, missing = (column[turn[at]] for column in counts)
        return -missing, derived_cells.points(part, whole, goal), names[turn[at]]

    return None if sorted(range(len(turn)), key=rank) == asked else asked


def _cells(
    cells: Sequence[list[str]], turn: Sequence[int], counts: Counts | None, goal: int | None
) -> list[Any]:
    """Return the columns by code: counts as numbers, those missing as what is above the floor."""
    thin = derived_cells.thinned(cells, goal)
    found: list[Any] = [None if one is None else [one[at] for at in turn] for one in thin]
    if counts is None or not found:
        return found
    parts, wholes, missing = ([column[at] for at in turn] for column in counts)
    found[NUMERATOR], found[DENOMINATOR], found[MISSING] = parts, wholes, missing
    if goal is not None:
        rows = zip(missing, parts, wholes, strict=True)
        above = [derived_cells.above_floor(*row, goal) for row in rows]
        if set(above) <= set(range(len(DIGITS))):
            found[MISSING] = "".join(map(str, above))
    return found


def _needed(
    texts: Sequence[str],
    turn: Sequence[int],
    counts: Counts | None,
    goal: int | None,
    months: int,
) -> Any:
    """Return what the script would write otherwise, blank for what it writes itself; all where it
    can write none."""
    if counts is None or goal is None or not months:
        return [texts[at] for at in turn]
    made = [derived_cells.needed(*pair, goal, months) for pair in zip(*counts[:2], strict=True)]
    other = ["" if one == text else text for one, text in zip(made, texts, strict=True)]
    return _few(other, turn)


def _few(column: Sequence[Any], turn: Sequence[int]) -> Any:
    """Return the values that occur and the place of each; the column where they are many."""
    by_code = [column[at] for at in turn]
    found = list(dict.fromkeys(by_code))
    if len(found) > len(DIGITS):
        return by_code
    return [found, "".join(str(found.index(one)) for one in by_code) if len(found) > 1 else ""]


def _hundredths(text: str) -> int | str:
    """Return a signed text of two decimals in hundredths, another as it is."""
    plain = text.replace(numbers.MINUS, "-").replace(".", "").replace(",", "")
    value = int(plain) if plain.lstrip("+-").isdecimal() else 0
    return value if numbers.decimal(value / 100, 2, signed=True) == text else text
