"""Evidence and kept versions against the ledger, and files that nothing names."""

import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from dashboard.data import versions
from dashboard.data.batch_lists import every_batch
from dashboard.data.batch_seals import file_hash
from dashboard.data.evidence_files import path_of
from dashboard.data.evidence_named import named_bytes
from dashboard.data.home import RESTORING, Home
from dashboard.data.inbox import waiting_files
from dashboard.data.ledger import Ledger
from dashboard.data.published_versions import published_hashes
from dashboard.data.rakor_sessions import kept_versions

RESTORE = "pulihkan berkas itu dari cadangan."
AGE_SECONDS = 3600  # nothing takes so long to write


def check_evidence(home: Home, ledger: Ledger) -> Iterator[str]:
    """Yield a sentence for every piece of evidence and logo whose bytes are gone or others."""
    for what, digest in named_bytes(ledger):
        file = path_of(home, digest)
        place = f"{what} ({file.relative_to(home.root).as_posix()})"
        if not file.is_file():
            yield f"{place}: berkasnya hilang; {RESTORE}"
        elif file_hash(file) != digest:
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
            if version in {*kept, versions.current(home)}:  # else replaced while it was looked at
                yield f"{place} hilang; {todo}"
        elif version in hashes and file_hash(file) != hashes[version]:
            yield f"{place} berubah sejak dibangun; {todo}"


def check_orphans(home: Home, ledger: Ledger) -> Iterator[str]:
    """Yield a sentence for every file or folder that the ledger does not name."""
    known = {batch.number for batch in every_batch(ledger)}
    proofs = {path_of(home, digest) for _, digest in named_bytes(ledger)}
    built = {versions.file_of(home, one) for one in published_hashes(ledger)}
    waiting = {one.number for one in waiting_files(home)}
    strangers = [
        *(one for one in home.batches.glob("*") if one.name not in known),
        *(one for one in home.evidence.glob("*/*") if one not in proofs),
        *(one for one in home.warehouse.glob("*") if one not in built | {versions.pointer(home)}),
        *(one for one in home.inbox.glob("*") if one.name not in waiting),
        *home.root.glob(f"{RESTORING}*"),
    ]
    for one in sorted(strangers):
        with suppress(FileNotFoundError):  # its own process has just moved it
            if time.time() - one.stat().st_mtime > AGE_SECONDS:
                place = one.relative_to(home.root).as_posix()
                yield f"{place}: tidak dikenal ledger (sisa pekerjaan yang terhenti); {_out(one)}"


def _out(place: Path) -> str:
    return f"pindahkan {'folder' if place.is_dir() else 'berkas'} itu keluar dari rumah Lokus."
