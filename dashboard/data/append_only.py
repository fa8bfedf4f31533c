"""Tables that are history: rows come, none is changed or deleted."""

from sqlalchemy import Connection, Table


def only_grows(connection: Connection, table: Table, refusal: str) -> None:
    """Let the database refuse every UPDATE and DELETE of a table. refusal: without quotes."""
    if connection.dialect.name != "sqlite":
        return
    for act in ("UPDATE", "DELETE"):
        connection.exec_driver_sql(
            f"CREATE TRIGGER {table.name}_never_{act.lower()} BEFORE {act} ON {table.name} "
            f"BEGIN SELECT RAISE(ABORT, '{refusal}'); END"
        )
