"""Which rows of a query an actor may see, and which of them say only that a figure is withheld."""

from collections.abc import Collection, Mapping
from typing import Any

import pandas as pd

from dashboard.data.queries import Query
from dashboard.domain.actors import Actor

PLACES = ("area_code", "desa_code", "kec_code")
"""The columns that say which area a row speaks of, the first that a query has decides."""
WITHHELD = "withheld"
"""The column a row gets besides those of its query where the actor does not see all."""
Cells = Mapping[tuple[str, str], Collection[str]]
"""Codes of areas by indicator and period."""


def visible(rows: pd.DataFrame, query: Query, actor: Actor) -> pd.DataFrame:
    """Keep the rows within the actor's areas; an actor without areas sees the whole kabupaten."""
    column = place_of(query, actor)
    if not column:
        return rows
    inside = [str(code).startswith(actor.seen) for code in rows[column]]
    return rows.loc[inside].reset_index(drop=True)


def visible_records(rows: list[dict[str, Any]], query: Query, actor: Actor) -> list[dict[str, Any]]:
    column = place_of(query, actor)
    if not column:
        return rows
    return [row for row in rows if str(row[column]).startswith(actor.seen)]


def place_of(query: Query, actor: Actor) -> str:
    """Return the column an actor's rows are kept by; empty where all of them are."""
    if not actor.seen:
        return ""
    return next((name for name in PLACES if name in query.columns), "")


def mark(
    rows: list[dict[str, Any]], query: Query, params: Mapping[str, Any], cells: Cells
) -> list[bool]:
    """Tell of each row whether its counts are withheld, which are None then.

    cells: those withheld from whoever asks. A row that names no indicator, period or area, in
    itself or by what was asked, is not told from one that was not reported.
    """
    place = next((name for name in PLACES if name in query.columns), "")
    asked = params.get("area") or params.get("kab") or ""

    def withheld(row: dict[str, Any]) -> bool:
        indicator = row.get("indicator") or params.get("indicator") or ""
        period = row.get("period") or params.get("period") or ""
        area = row[place] if place else asked
        return area in cells.get((indicator, period), ())

    return [withheld(row) for row in rows]
