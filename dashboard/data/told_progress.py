"""How work stands, told through the home: every process of the server answers the same."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from dashboard.data.boundaries.store import replace
from dashboard.data.builder_lock import alone

BROKEN = "Pekerjaan terhenti di tengah jalan; angka yang tampil tetap yang lama. Ulangi."
BEAT_SECONDS, SILENT_SECONDS = 5.0, 30.0
"""How often work that says nothing is told of; after how long without a word it is broken off."""
TURN_SECONDS = 3600.0
BUSY = "Pekerjaan lain masih berjalan; ulangi sebentar lagi."


@dataclass(frozen=True)
class Progress:
    """running: something is at work or waits. line: what was said last. failed: by the last one.
    finished: how many were done in this home."""

    running: bool = False
    line: str = ""
    failed: bool = False
    finished: int = 0


class ToldProgress:
    """The small file that holds it, and the turn of who writes it."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "pekerjaan.json"
        self._turn = folder / "pekerjaan.sqlite"

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait until no other process works. Raises BuilderBusyError after an hour."""
        with alone(self._turn, TURN_SECONDS, BUSY):
            yield

    def tell(self, progress: Progress) -> None:
        new = self._file.with_suffix(".baru")
        new.write_text(
            json.dumps(asdict(progress), ensure_ascii=False), encoding="utf-8", newline="\n"
        )
        replace(new, self._file)

    def read(self) -> Progress:
        """Return how it stands; work whose process fell silent counts as broken off."""
        try:
            told = Progress(**json.loads(self._file.read_text(encoding="utf-8")))
            silent = time.time() - self._file.stat().st_mtime > SILENT_SECONDS
        except FileNotFoundError:
            return Progress()
        if told.running and silent:
            return Progress(line=BROKEN, failed=True, finished=told.finished)
        return told
