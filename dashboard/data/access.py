"""Which rows of a query an actor may see."""

from typing import Any

import pandas as pd

from dashboard.data.queries import Query
from dashboard.domain.actors import Actor

PLACES = ("area_code", "desa_code", "kec_code")
"""The columns that say which area a row speaks of, the first that a query has decides."""


def visible(rows: pd.DataFrame, query: Query, actor: Actor) -> pd.DataFrame:
    """Keep the rows within the actor's areas; an actor without areas sees the whole kabupaten."""
    column = place_of(query, actor)
    if not column:
        return rows
    inside = rows[column].map(lambda code: str(code).startswith(actor.areas))
    return rows[inside].reset_index(drop=True)


def visible_records(rows: list[dict[str, Any]], query: Query, actor: Actor) -> list[dict[str, Any]]:
    column = place_of(query, actor)
    if not column:
        return rows
    return [row for row in rows if str(row[column]).startswith(actor.areas)]


def place_of(query: Query, actor: Actor) -> str:
    """Return the column an actor's rows are kept by; empty where all of them are."""
    return next((name for name in PLACES if name in query.columns), "") if actor.areas else ""
