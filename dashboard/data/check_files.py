"""Evidence and kept versions against the ledger, and files that nothing names."""

import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select

from dashboard.data import versions
from dashboard.data.batch_lists import every_batch
from dashboard.data.batch_seals import file_hash
from dashboard.data.evidence_files import path_of
from dashboard.data.evidence_tables import evidence
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.published_versions import published_hashes
from dashboard.data.rakor_sessions import kept_versions

RESTORE = "pulihkan berkas itu dari cadangan."
AGE_SECONDS = 3600  # nothing takes so long to write


def check_evidence(home: Home, ledger: Ledger) -> Iterator[str]:
    """Yield a sentence for every piece of evidence whose bytes are gone or others."""
    with ledger.reading() as connection:
        rows = connection.execute(select(evidence.c.id, evidence.c.sha256)).all()
    for row in rows:
        file = path_of(home, row.sha256)
        place = f"Bukti {row.id} ({file.relative_to(home.root).as_posix()})"
        if not file.is_file():
            yield f"{place}: berkasnya hilang; {RESTORE}"
        elif file_hash(file) != row.sha256:
            yield f"{place}: isinya berubah; {RESTORE}"


def check_versions(home: Home, ledger: Ledger) -> Iterator[str]:
    """Yield a sentence for every warehouse file that is needed and gone, or altered."""
    hashes, kept = published_hashes(ledger), kept_versions(ledger)
    for version in sorted({*kept, versions.current(home) or ""} - {""}):
        file = versions.file_of(home, version)
        what = "angka Rakor yang ditutup" if version in kept else "angka yang tampil"
        place = f"warehouse/{file.name} ({what})"
        todo = RESTORE if version in kept else "jalankan `lokus serve`; angkanya dibangun ulang."
        if not file.is_file():
            yield f"{place} hilang; {todo}"
        elif version in hashes and file_hash(file) != hashes[version]:
            yield f"{place} berubah sejak dibangun; {todo}"


def check_orphans(home: Home, ledger: Ledger) -> Iterator[str]:
    """Yield a sentence for every file or folder that the ledger does not name."""
    known = {batch.number for batch in every_batch(ledger)}
    with ledger.reading() as connection:
        proofs = {path_of(home, digest) for digest in connection.scalars(select(evidence.c.sha256))}
    strangers = [
        *(one for one in home.batches.glob("*") if one.name not in known),
        *(one for one in home.evidence.glob("*/*") if one not in proofs),
        *home.warehouse.glob("*.building*"),
        *home.warehouse.glob("current-*.json"),
    ]
    for one in sorted(strangers):
        if time.time() - one.stat().st_mtime > AGE_SECONDS:
            place = one.relative_to(home.root).as_posix()
            yield f"{place}: tidak dikenal ledger (sisa pekerjaan yang terhenti); {_remove(one)}"


def _remove(place: Path) -> str:
    return f"pindahkan {'folder' if place.is_dir() else 'berkas'} itu keluar dari rumah Lokus."
