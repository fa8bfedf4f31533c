"""What closed sessions showed, kept in the ledger word for word and read back unchanged."""

import json
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Connection, select

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_document_tables import rakor_document
from dashboard.domain.plain_values import rebuilt, written
from dashboard.domain.rakor_openings import Opening


class SpoiledDocumentError(ValueError):
    """A document is not, byte for byte, what was kept, or cannot be read by this Lokus."""


def keep_document(connection: Connection, session_id: int, opening: Opening) -> None:
    """Keep what a session showed when it was closed, in the transaction that closes it."""
    body = written(opening)
    connection.execute(
        rakor_document.insert().values(
            session_id=session_id,
            body=body,
            sha256=sha256(body.encode()).hexdigest(),
            made_at=datetime.now(UTC),
        )
    )


def read_document(ledger: Ledger, session_id: int) -> tuple[Opening, str] | None:
    """Return what a session showed, and the hash of it; None where nothing was kept.

    Raises SpoiledDocumentError.
    """
    asked = select(rakor_document).where(rakor_document.c.session_id == session_id)
    with ledger.reading() as connection:
        row = connection.execute(asked).one_or_none()
    if row is None:
        return None
    if sha256(row.body.encode()).hexdigest() != row.sha256:
        raise SpoiledDocumentError(
            f"Catatan angka Rakor {session_id} di ledger tidak sama lagi dengan yang disimpan saat "
            "ditutup; kembalikan ledger dari cadangan."
        )
    try:
        opening: Opening = rebuilt(Opening, json.loads(row.body))
    except (KeyError, TypeError, ValueError) as wrong:
        raise SpoiledDocumentError(
            f"Catatan angka Rakor {session_id} ditulis oleh Lokus yang lebih baru; perbarui Lokus."
        ) from wrong
    return opening, row.sha256
