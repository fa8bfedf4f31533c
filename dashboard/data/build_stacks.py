"""The rows of every batch, one table upon the other, with the batch each came from."""

from collections.abc import Sequence

import duckdb

from dashboard.data.batch_store import table_path
from dashboard.data.home import Home
from dashboard.data.queries import load_queries
from dashboard.domain.batches import (
    FACT_COLUMNS,
    LOKUS_COLUMNS,
    QUARANTINE_COLUMNS,
    SERVED_COLUMNS,
    Batch,
)

SQL_TYPES = {"str": "VARCHAR", "Int64": "BIGINT", "Float64": "DOUBLE"}
STACKS = {
    "batch_fact": ("facts", FACT_COLUMNS),
    "batch_lokus": ("lokus", LOKUS_COLUMNS),
    "batch_quarantine": ("quarantine", QUARANTINE_COLUMNS),
    "batch_served": ("served", SERVED_COLUMNS),
}
"""Table of the build: table of a batch and its columns."""


def stack(connection: duckdb.DuckDBPyConnection, home: Home, batches: Sequence[Batch]) -> None:
    """Add the stacks; what programme records come to stands in `record_incoming` and joins them."""
    for name, (table, columns) in STACKS.items():
        select = _stacked(home, batches, table, columns)
        if name == "batch_fact":
            select = f"{select} UNION ALL ({load_queries()['build_record_fact'].sql})"
        connection.execute(f"CREATE TABLE {name} AS {select}")


def _stacked(home: Home, batches: Sequence[Batch], table: str, columns: dict[str, str]) -> str:
    names = ", ".join("row AS sheet_row" if name == "row" else name for name in columns)
    parts = [
        f"SELECT {names}, '{batch.number}' AS batch_number, {int(batch.number[2:])} AS batch_id, "  # noqa: S608
        f"'{batch.kab_code}' AS kab_code FROM read_parquet('{path.as_posix()}')"
        for batch in batches
        if (path := table_path(home, batch.number, table)).exists()
    ]
    if parts:
        return " UNION ALL ".join(parts)
    empty = ", ".join(
        f"CAST(NULL AS {SQL_TYPES[kind]}) AS {'sheet_row' if name == 'row' else name}"
        for name, kind in columns.items()
    )
    return (
        f"SELECT {empty}, CAST(NULL AS VARCHAR) AS batch_number, "
        "CAST(NULL AS BIGINT) AS batch_id, CAST(NULL AS VARCHAR) AS kab_code WHERE false"
    )
