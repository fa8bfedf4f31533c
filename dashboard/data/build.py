"""The build: batches that count, programme records and reference facts in, one new file out."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

import duckdb

from dashboard.data import versions
from dashboard.data.areas import Areas
from dashboard.data.batch_seals import file_hash
from dashboard.data.build_inputs import inputs_of
from dashboard.data.build_tables import fill
from dashboard.data.builder_lock import building
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_soundness import refuse_clock_back
from dashboard.data.published_versions import note_version, published_hashes
from dashboard.data.rakor_sessions import kept_versions
from dashboard.data.settings_trail import note_settings
from dashboard.reference import Reference


class NotBuiltError(ValueError):
    """The disk or a damaged batch stopped a build; what was served stays served."""


@dataclass(frozen=True)
class Built:
    version: str
    batches: int
    fresh: bool
    """False where the served version already holds exactly this."""


def build(
    home: Home,
    ledger: Ledger,
    areas: Areas,
    reference: Reference,
    *,
    today: date,
    say: Callable[[str], None] = lambda _: None,
    wait_seconds: float = 600,
) -> Built:
    """Build a new version from what counts today and serve it; a no-op if nothing changed.

    Raises BuilderBusyError if another build runs longer than `wait_seconds`, ValueError if the
    new file fails its checks: the old version then stays served.
    """
    with building(home, wait_seconds=wait_seconds):
        versions.sweep(home, kept_versions(ledger))
        note_settings(home, ledger)
        refuse_clock_back(ledger)
        inputs = inputs_of(home, ledger, areas, reference, today)
        batches, content = inputs.batches, inputs.content
        serving = versions.current(home)
        if serving is not None and serving.endswith(content) and _whole(home, ledger, serving, say):
            return Built(serving, len(batches), fresh=False)
        version = f"v{versions.next_number(home):06d}-{content}"
        making = home.warehouse / f"{version}.building"
        try:
            with duckdb.connect(making, config={"threads": 2, "memory_limit": "1GB"}) as made:
                # Its bar would be written between the lines of a log.
                made.execute("SET enable_progress_bar = false")
                made.execute("SET autoinstall_known_extensions = false")
                made.execute("SET autoload_known_extensions = false")
                fill(made, home, areas, inputs, version, say)
        except duckdb.Error as wrong:
            versions.sweep(home, kept_versions(ledger))
            raise NotBuiltError(
                f"Gudang data tidak dapat dibangun ({str(wrong).splitlines()[0]}); angka lama "
                "tetap tampil. Periksa ruang disk, lalu jalankan `lokus check`."
            ) from wrong
        os.replace(making, versions.file_of(home, version))
        note_version(home, ledger, version, len(batches))
        versions.publish(home, version)
        return Built(version, len(batches), fresh=True)


def _whole(home: Home, ledger: Ledger, version: str, say: Callable[[str], None]) -> bool:
    """Tell whether the file of a version is the one that was built; say so where it is not."""
    file = versions.file_of(home, version)
    if file.is_file() and file_hash(file) == published_hashes(ledger).get(version, file_hash(file)):
        return True
    say(f"Gudang data {version} rusak atau hilang; dibangun ulang dari batch.")
    return False
