"""The ledger: what people did. SQLite in WAL mode, through SQLAlchemy Core."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, func, select, text

from dashboard.data.home import FILE_MODE, Home
from dashboard.data.ledger_failures import LedgerFailedError, in_words
from dashboard.data.ledger_tables import MIGRATIONS, schema_version

BUSY_SECONDS = 30  # a writer waits this long for another before it gives up


class Ledger:
    """One engine per process; open it with `Ledger.open(home)`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    @classmethod
    def open(cls, home: Home) -> "Ledger":
        """Open the ledger of a home, made or brought to the newest version.

        Raises LedgerFailedError, here and in every use, for what the disk does; OSError.
        """
        if home.restoring:
            raise LedgerFailedError(
                f"Pemulihan ke {home.root.absolute()} terhenti atau sedang berjalan; bila "
                "terhenti, kosongkan folder itu, lalu ulangi `lokus restore`."
            )
        home.make()
        # It holds what passwords and sessions are known by: nobody else on the machine reads it,
        # whoever made the folder. SQLite gives its journals the same rights and tells of the disk.
        with suppress(OSError):
            if not home.ledger.exists():
                home.ledger.touch(mode=FILE_MODE)
        engine = create_engine(
            f"sqlite:///{home.ledger.as_posix()}", connect_args={"timeout": BUSY_SECONDS}
        )
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
        event.listen(engine, "handle_error", in_words)
        ledger = cls(engine)
        ledger._migrate()
        return ledger

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield a connection that holds the write lock; all or nothing is kept."""
        connecting = self.engine.connect().execution_options(writing=True)
        with connecting as connection, connection.begin():
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self.engine.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        self.engine.dispose()

    def _migrate(self) -> None:
        with self.writing() as connection:
            schema_version.create(connection, checkfirst=True)
            done = connection.scalar(select(func.max(schema_version.c.version))) or 0
            if done > len(MIGRATIONS):
                raise LedgerFailedError(
                    "Ledger (ledger.sqlite) ditulis oleh Lokus yang lebih baru; perbarui Lokus di "
                    "komputer ini, lalu ulangi."
                )
            for version, migration in enumerate(MIGRATIONS[done:], start=done + 1):
                migration(connection)
                connection.execute(
                    schema_version.insert().values(version=version, applied_at=datetime.now(UTC))
                )


def _prepare(connection: Any, _record: Any) -> None:
    # The driver must not begin transactions by itself: `_begin` does.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def _begin(connection: Connection) -> None:
    # IMMEDIATE takes the write lock before the first read: two writers never deadlock.
    writing = connection.get_execution_options().get("writing", False)
    connection.execute(text("BEGIN IMMEDIATE" if writing else "BEGIN"))
