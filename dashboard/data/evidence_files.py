"""The bytes of evidence on disk: below their hash, the same bytes once, never changed."""

import os
import uuid
from hashlib import sha256
from pathlib import Path

from dashboard.data.home import Home


class DamagedEvidenceError(LookupError):
    """The bytes of a file are gone or are not those that were brought."""


def path_of(home: Home, digest: str) -> Path:
    """Return where the bytes of a SHA-256 lie: `evidence/ab/ab…`."""
    return home.evidence / digest[:2] / digest


def keep_bytes(home: Home, content: bytes) -> str:
    """Keep bytes and return their SHA-256; they are there whole or not at all."""
    digest = sha256(content).hexdigest()
    place = path_of(home, digest)
    if place.is_file() and sha256(place.read_bytes()).hexdigest() == digest:
        return digest
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = place.with_name(f".baru-{uuid.uuid4().hex}")
    try:
        with fresh.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(fresh, place)
    finally:
        fresh.unlink(missing_ok=True)
    return digest


def read_bytes(home: Home, digest: str) -> bytes:
    """Return the bytes of a SHA-256; DamagedEvidenceError where they are not those any more."""
    try:
        content = path_of(home, digest).read_bytes()
    except OSError:
        content = b""
    if sha256(content).hexdigest() != digest:
        raise DamagedEvidenceError(
            "Berkas bukti ini rusak atau hilang di server; pulihkan folder evidence dari cadangan."
        )
    return content
