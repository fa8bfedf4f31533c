"""What a version shows the audience umum: data tetap in a schema of its own, with small counts
taken out. A query reads it by the same names, so none can forget to."""

from collections.abc import Mapping

import duckdb

from dashboard.data.build_shortfalls import public_shortfalls_table
from dashboard.data.build_withheld import withheld_table
from dashboard.data.queries import load_queries
from dashboard.domain.indicators import Indicator

TABLES = ("achievement", "shortfall", "every_fact", "fact")
"""Every table with counts: that of the schema umum leaves out those withheld."""


def add_public(
    connection: duckdb.DuckDBPyConnection, indicators: Mapping[str, Indicator], threshold: int
) -> None:
    """Find what is withheld of data tetap and add the schema umum; data tetap is first, and made.

    Whoever sees all finds nothing withheld: `withheld` is empty in the main schema.
    """
    selects = load_queries()
    rows = connection.execute(selects["build_sensitive_counts"].sql).fetchall()
    out = withheld_table(rows, indicators, threshold)
    counts = connection.execute(selects["build_shortfall_counts"].sql).df()
    sensitive = [name for name, one in indicators.items() if one.sensitive]
    of_sensitive = counts[counts["indicator"].isin(sensitive)]
    codes = set(out.itertuples(index=False, name=None))
    connection.execute("CREATE SCHEMA umum")
    connection.register("incoming", out)
    connection.execute("CREATE TABLE umum.withheld AS SELECT * FROM incoming")
    connection.execute("CREATE TABLE main.withheld AS SELECT * FROM incoming LIMIT 0")
    connection.register("incoming", public_shortfalls_table(of_sensitive, codes))
    connection.execute("CREATE TABLE umum.sensitive_shortfall AS SELECT * FROM incoming")
    connection.unregister("incoming")
    for name in TABLES:
        connection.execute(f"CREATE TABLE umum.{name} AS {selects[f'build_public_{name}'].sql}")
