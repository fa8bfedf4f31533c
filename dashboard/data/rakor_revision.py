"""One number for all records of Rakor: it grows with every change, so a screen asks only for it."""

from sqlalchemy import Connection, select

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_tables import rakor_revision


def step(connection: Connection) -> int:
    """Return the number of the change that a writing transaction is about to make."""
    connection.execute(rakor_revision.update().values(value=rakor_revision.c.value + 1))
    return read(connection)


def read(connection: Connection) -> int:
    return connection.scalar(select(rakor_revision.c.value)) or 0


def last_revision(ledger: Ledger) -> int:
    """Return the number of the last change kept; it tells nothing of what was changed."""
    with ledger.reading() as connection:
        return read(connection)
