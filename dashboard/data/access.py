"""Which rows of a query an actor may see."""

import pandas as pd

from dashboard.data.queries import Query
from dashboard.domain.actors import Actor


def visible(rows: pd.DataFrame, query: Query, actor: Actor) -> pd.DataFrame:
    """Keep the rows within the actor's areas; an actor without areas sees the whole kabupaten."""
    if not actor.areas:
        return rows
    for column in ("area_code", "desa_code", "kec_code"):
        if column in query.columns:
            inside = rows[column].map(lambda code: str(code).startswith(actor.areas))
            return rows[inside].reset_index(drop=True)
    return rows
