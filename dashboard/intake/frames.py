"""Rows of tuples as a typed frame."""

from collections.abc import Sequence

import pandas as pd


def frame(rows: Sequence[tuple[object, ...]], columns: dict[str, str]) -> pd.DataFrame:
    """Return rows as a frame with these columns and types, in this order."""
    taken = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    return pd.DataFrame(
        {
            name: pd.array(list(values), dtype=kind)
            for (name, kind), values in zip(columns.items(), taken, strict=True)
        }
    )
