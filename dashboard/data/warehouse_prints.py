"""What a warehouse file holds, relation by relation, as prints that two files can be told by."""

import duckdb

from dashboard.data.queries import load_queries

Print = tuple[object, ...]


def prints_of(connection: duckdb.DuckDBPyConnection) -> dict[str, Print]:
    """Return the kind, columns and print of the rows of each table and view of every schema."""
    selects = load_queries()
    relations = connection.execute(selects["check_relations"].sql).fetchall()
    rows = selects["check_rows"].sql
    return {
        name: (kind, shape, connection.execute(rows, {"relation": name}).fetchone())
        for name, kind, shape in relations
    }


def differing(one: dict[str, Print], other: dict[str, Print]) -> list[str]:
    """Return the names of relations that only one file has, or whose columns or rows part."""
    apart = (name for name in sorted({*one, *other}) if one.get(name) != other.get(name))
    return [name.removeprefix("main.") for name in apart]
