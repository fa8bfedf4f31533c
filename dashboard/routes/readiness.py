"""/readyz: can this server do its work? A sentence for each thing that it cannot."""

from collections.abc import Callable
from contextlib import suppress
from uuid import uuid4

import duckdb
from flask import Flask, Response, jsonify
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from dashboard.data import versions
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_failures import LedgerFailedError
from dashboard.data.ledger_tables import schema_version
from dashboard.data.warehouse import Warehouse

NO_LEDGER = "Buku besar tidak terbaca; jalankan `lokus check`, atau pulihkan dari cadangan."
NO_WAREHOUSE = (
    "Gudang data tidak terbuka dan sedang dibangun ulang; bila tetap begini, hentikan Lokus lalu "
    "jalankan `lokus serve` lagi."
)
STOPPING = "Server ini sedang berhenti; yang sudah dimulai diselesaikan dulu."
STOPS = "LOKUS_STOPS"
"""Key of the server's own configuration: True from the moment it is told to stop."""
NO_ROOM = "Folder data tidak dapat ditulis; periksa ruang disk dan izin folder LOKUS_HOME."


def register(server: Flask, home: Home, warehouse: Warehouse, ledger: Callable[[], Ledger]) -> None:
    @server.get("/readyz")
    def readyz() -> tuple[Response, int]:
        faults = [
            sentence
            for sentence, sound in (
                (STOPPING, not server.config.get(STOPS)),
                (NO_LEDGER, _reads(ledger)),
                (NO_WAREHOUSE, _opens(home, warehouse)),
                (NO_ROOM, _writes(home)),
            )
            if not sound
        ]
        return jsonify(siap=not faults, sebab=faults), 503 if faults else 200


def _reads(ledger: Callable[[], Ledger]) -> bool:
    try:
        with ledger().reading() as connection:
            return connection.execute(select(schema_version.c.version)).first() is not None
    except (SQLAlchemyError, LedgerFailedError, OSError):
        return False


def _opens(home: Home, warehouse: Warehouse) -> bool:
    """Tell whether figures can be read; before the first file there are none to read."""
    if versions.current(home) is None:
        return True
    try:
        warehouse.snapshot()
    except (duckdb.Error, OSError, ValueError, LookupError):
        return False
    return True


def _writes(home: Home) -> bool:
    probe = home.root / f".siap-{uuid4().hex}"
    try:
        probe.write_bytes(b"lokus")
        return True
    except OSError:
        return False
    finally:
        with suppress(OSError):
            probe.unlink(missing_ok=True)
