"""The figures of a warehouse file, made twice by the same queries: of every batch that counts, and
in a schema of their own of those that are data tetap alone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import duckdb

from dashboard.data.build_lokus import add_lokus
from dashboard.data.build_shortfalls import shortfalls_table
from dashboard.data.build_stacks import STACKS
from dashboard.data.queries import load_queries
from dashboard.domain.lokus_decrees import Values

FINAL = "tetap"
"""The schema of data tetap: the same tables, of final batches, by the same names."""
BEFORE = ("every_fact", "fact", "running_period")
AFTER = ("quarantine", "puskesmas_desa", "arrival", "achievement")


def add_figures(
    connection: duckdb.DuckDBPyConnection, decrees: Mapping[str, Sequence[Values]]
) -> None:
    """Make the tables of figures in the schema that is first, of the batches and stacks in it.

    decrees: records of the SK of desa lokus, by kabupaten.
    """
    selects = load_queries()
    for name in BEFORE:
        connection.execute(f"CREATE TABLE {name} AS {selects[f'build_{name}'].sql}")
    add_lokus(connection, decrees)
    for name in AFTER:
        connection.execute(f"CREATE TABLE {name} AS {selects[f'build_{name}'].sql}")
    counts = connection.execute(selects["build_shortfall_counts"].sql).df()
    connection.register("incoming", shortfalls_table(counts))
    connection.execute("CREATE TABLE shortfall AS SELECT * FROM incoming")
    connection.unregister("incoming")
    connection.execute("DROP TABLE arrival")


@contextmanager
def of_final(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Put the schema of data tetap first: its batches, and the stacks of theirs alone.

    Afterwards the stacks of both are gone.
    """
    connection.execute(f"CREATE SCHEMA {FINAL}")
    connection.execute(f"SET search_path = '{FINAL},main'")
    connection.execute(f"CREATE TABLE batch AS {load_queries()['build_final_batch'].sql}")
    for name in STACKS:
        connection.execute(
            f"CREATE TABLE {name} AS SELECT every_row.* FROM main.{name} AS every_row "  # noqa: S608
            "JOIN batch ON batch.batch_number = every_row.batch_number"
        )
    connection.execute(f"CREATE TABLE period AS {load_queries()['build_final_period'].sql}")
    yield
    for name in STACKS:
        connection.execute(f"DROP TABLE {FINAL}.{name}")
        connection.execute(f"DROP TABLE main.{name}")
    connection.execute("SET search_path = 'main'")
