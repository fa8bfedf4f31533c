"""The list on screen: names are sent once, figures each time."""

from typing import Any

from dashboard.components import lists
from dashboard.domain.standings import Standing


def to_send(
    rows: dict[str, Any], standing: Standing, named: str | None, *, every: bool
) -> tuple[dict[str, Any], str]:
    """Return the columns to send, and of which areas the browser then holds every name.

    named: what it holds by now, as told here before. every: nothing is left out of this list.
    """
    areas = f"{standing.view.kab} {standing.level}"
    if named != areas:
        return rows, areas if every else ""
    return {name: column for name, column in rows.items() if name not in lists.NAMES}, areas
