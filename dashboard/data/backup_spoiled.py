"""What a backup has just read, held against what the ledger says it must be."""

import json
from collections.abc import Iterator, Mapping

from dashboard.data import versions
from dashboard.data.batch_seals import LIST
from dashboard.data.check_batches import sealed_batches
from dashboard.data.evidence_files import path_of
from dashboard.data.evidence_named import named_bytes
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.published_versions import published_hashes


def spoiled_in(home: Home, ledger: Ledger, hashes: Mapping[str, str]) -> Iterator[str]:
    """Yield the place of every file whose bytes are not those that were kept.

    hashes: place below the home → SHA-256, as saved; a file that is not there is told elsewhere.
    """
    expected = {
        path_of(home, digest).relative_to(home.root).as_posix(): digest
        for _, digest in named_bytes(ledger)
    }
    for version, digest in published_hashes(ledger).items():
        expected[versions.file_of(home, version).relative_to(home.root).as_posix()] = digest
    for number, seal in sealed_batches(ledger).items():
        expected[f"batches/{number}/{LIST}"] = seal
        if hashes.get(f"batches/{number}/{LIST}") == seal:
            listed = (home.batches / number / LIST).read_text(encoding="utf-8")
            told: dict[str, str] = json.loads(listed)
            expected |= {f"batches/{number}/{name}": digest for name, digest in told.items()}
    for place, digest in sorted(expected.items()):
        if hashes.get(place, digest) != digest:
            yield place
