"""Which files a backup holds, so that they agree though others write meanwhile."""

from collections.abc import Iterator
from pathlib import Path

from dashboard.data import versions
from dashboard.data.batch_lists import every_batch
from dashboard.data.boundaries.store import POINTER, in_force
from dashboard.data.evidence_files import path_of
from dashboard.data.evidence_named import named_bytes
from dashboard.data.home import Home
from dashboard.data.inbox import CONTENT, SAID
from dashboard.data.ledger import Ledger
from dashboard.data.own_targets import OWN_TARGETS
from dashboard.data.rakor_sessions import kept_versions
from dashboard.data.report_calendar import OWN_LIST


def files_named(home: Home, ledger: Ledger) -> Iterator[Path]:
    """Yield every file that a copied ledger names, and the lists of the office beside it.

    A file stands before the row that names it, and stays: what the copy names is there. Of a
    batch that is gone the folder itself is yielded.
    """
    for batch in every_batch(ledger):
        folder = home.batches / batch.number
        yield from sorted(folder.glob("*")) if folder.is_dir() else [folder]
    for digest in sorted({digest for _, digest in named_bytes(ledger)}):
        yield path_of(home, digest)
    for version in sorted(kept_versions(ledger)):
        yield versions.file_of(home, version)
    yield from sorted(home.areas.glob("*.csv"))
    yield from (file for name in (OWN_TARGETS, OWN_LIST) if (file := home.root / name).is_file())


def passing_files(home: Home) -> Iterator[Path]:
    """Yield the files that wait for answers: they come and go, one that is gone is not missed."""
    for folder in sorted(home.inbox.glob("[0-9a-f]*")):
        yield from (folder / name for name in (CONTENT, SAID))


def boundary_files(home: Home) -> Iterator[tuple[Path, list[Path], str]]:
    """Yield the pointer of each kabupaten's boundaries, the files and the name it leads to.

    The name is the one read here: a pointer turned meanwhile would lead to what is not saved.
    """
    for shelf in sorted(home.boundaries.glob("*")):
        folder = in_force(home, shelf.name)
        if folder is not None:
            yield shelf / POINTER, sorted(folder.glob("*")) or [folder], folder.name
