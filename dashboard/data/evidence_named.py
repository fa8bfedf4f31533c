"""Whose bytes lie below `evidence/`: every hash that the ledger names, with what it is."""

from sqlalchemy import select

from dashboard.data.evidence_tables import evidence
from dashboard.data.identity_tables import kab_identity
from dashboard.data.ledger import Ledger


def named_bytes(ledger: Ledger) -> list[tuple[str, str]]:
    """Return (what, SHA-256) of each piece of evidence and each logo there ever was."""
    proofs = select(evidence.c.id, evidence.c.sha256).order_by(evidence.c.id)
    worn = select(kab_identity.c.kab_code, kab_identity.c.logo).where(kab_identity.c.logo != "")
    logos = worn.distinct().order_by(kab_identity.c.kab_code, kab_identity.c.logo)
    with ledger.reading() as connection:
        return [
            *((f"Bukti {row.id}", row.sha256) for row in connection.execute(proofs)),
            *((f"Logo {row.kab_code}", row.logo) for row in connection.execute(logos)),
        ]
