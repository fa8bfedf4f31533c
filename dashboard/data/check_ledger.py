"""The ledger itself: its pages, its references, its audit chain, the documents of closed Rakor."""

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import select, text

from dashboard.data.audit_reading import check_chain
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_document_tables import rakor_document
from dashboard.domain.audit_sentences import chain_sentence

RESTORE = "hentikan Lokus, lalu pulihkan dari cadangan terakhir dengan `lokus restore`."


def check_pages(ledger: Ledger) -> Iterator[str]:
    """Yield a sentence where the file of the ledger is damaged or rows point nowhere."""
    with ledger.reading() as connection:
        said = list(connection.scalars(text("PRAGMA integrity_check")))
        if said != ["ok"]:
            yield f"ledger.sqlite rusak ({said[0]}); {RESTORE}"
        for row in connection.execute(text("PRAGMA foreign_key_check")):
            yield f"ledger.sqlite: baris {row[1]} tabel {row[0]} menunjuk yang tidak ada; {RESTORE}"


def check_documents(ledger: Ledger) -> Iterator[str]:
    with ledger.reading() as connection:
        rows = connection.execute(select(rakor_document)).all()
    for row in rows:
        if sha256(row.body.encode()).hexdigest() != row.sha256:
            yield f"Catatan angka Rakor {row.session_id} di ledger berubah; {RESTORE}"


def check_audit(ledger: Ledger) -> Iterator[str]:
    chain = check_chain(ledger)
    if not chain.whole:
        yield chain_sentence(chain.events, chain.broken, cut=chain.cut, guarded=not chain.open)
