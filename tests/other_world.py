"""The same warehouse with other small counts: nothing that is shown to the public has moved.

In every kecamatan where a person can pass from one withheld desa to another, one does. Whoever can
tell the two warehouses apart has learnt something of a withheld figure.
"""

from itertools import permutations

import duckdb

from dashboard.data.build_figures import FINAL
from dashboard.data.build_public import add_public
from dashboard.data.build_shortfalls import shortfalls_table
from dashboard.data.queries import load_queries
from dashboard.data.warehouse import CONFIG
from dashboard.domain.small_counts import Figure
from dashboard.reference import load_reference

CHANGED = ("achievement", "fact", "every_fact")
TWIN = ("stunting_prevalence_routine", "stunting_case_count_routine")
Cell = tuple[str, str, str]


def move_people(file, kab: str, threshold: int = 5) -> dict[Cell, int]:
    """Change a warehouse file in place; return by how many each count of a desa moved."""
    indicators = load_reference().indicators
    with duckdb.connect(file, config=CONFIG | {"access_mode": "READ_WRITE"}) as connection:
        connection.execute(f"SET search_path = '{FINAL},main'")
        before = _withheld(connection)
        moved = _moves(connection, kab, threshold)
        _apply(connection, moved, 1)
        _build_again(connection, indicators, threshold)
        # Where a move changed what is withheld, the public would see another warehouse.
        while changed := {_group(cell) for cell in before ^ _withheld(connection)}:
            back = {cell: by for cell, by in moved.items() if _group(cell) in changed} or moved
            _apply(connection, back, -1)
            moved = {cell: by for cell, by in moved.items() if cell not in back}
            _build_again(connection, indicators, threshold)
    return moved


def _group(cell: Cell) -> Cell:
    """Return what is moved back together: a kecamatan, of twins both."""
    name, period, area = cell
    return TWIN[0] if name in TWIN else name, period, area[:8]


def _withheld(connection) -> set[Cell]:
    return set(connection.execute("SELECT * FROM umum.withheld").fetchall())


def _moves(connection, kab: str, threshold: int) -> dict[Cell, int]:
    rows = connection.execute(
        "SELECT own.indicator, own.period, own.kec_code, own.area_code, own.numerator, "
        "own.denominator FROM tetap.achievement AS own JOIN umum.withheld AS found "
        "ON found.indicator = own.indicator AND found.period = own.period "
        "AND found.area_code = own.area_code "
        "WHERE own.kab_code = $kab AND own.level = 'desa' ORDER BY ALL",
        {"kab": kab},
    ).fetchall()
    groups: dict[tuple[str, str, str], list[tuple[str, int, int | None]]] = {}
    for indicator, period, kec, area, part, whole in rows:
        groups.setdefault((indicator, period, kec), []).append((area, part, whole))
    moved: dict[Cell, int] = {}
    for (indicator, period, _), desa in groups.items():
        if indicator == TWIN[1]:
            continue
        for (giver, part, own), (taker, other, whole) in permutations(desa, 2):
            kept = [
                Figure("", count, of).small(threshold)
                == Figure("", count + by, of).small(threshold)
                for count, of, by in ((part, own, -1), (other, whole, 1))
            ]
            if all(kept) and part > 1 and other and (whole is None or other < whole):
                for name in TWIN if indicator == TWIN[0] else (indicator,):
                    moved[name, period, giver], moved[name, period, taker] = -1, 1
                break
    return moved


def _apply(connection, moved: dict[Cell, int], sign: int) -> None:
    named = [f"{schema}.{name}" for schema in ("main", FINAL) for name in CHANGED]
    for table in named:
        connection.executemany(
            f"UPDATE {table} SET numerator = numerator + $4 "
            "WHERE indicator = $1 AND period = $2 AND area_code = $3 AND level = 'desa'",
            [(*cell, sign * by) for cell, by in moved.items()] or [("", "", "", 0)],
        )


def _build_again(connection, indicators, threshold: int) -> None:
    connection.execute("DROP SCHEMA umum CASCADE")
    connection.execute("DROP TABLE main.withheld")
    counts = connection.execute(load_queries()["build_shortfall_counts"].sql).df()
    connection.register("people", shortfalls_table(counts))
    connection.execute(f"CREATE OR REPLACE TABLE {FINAL}.shortfall AS SELECT * FROM people")
    connection.unregister("people")
    add_public(connection, indicators, threshold)
