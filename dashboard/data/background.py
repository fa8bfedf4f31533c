"""Work that outlasts a click: in a process of its own, one after another, told line by line."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from dashboard.domain.disk_failures import sentence

Say = Callable[[str], None]
BROKEN = "Pekerjaan terhenti di tengah jalan; angka yang tampil tetap yang lama. Ulangi."


@dataclass(frozen=True)
class Progress:
    """running: something is at work or waits. line: what was said last. failed: by the last one.
    finished: how many were done since this server started."""

    running: bool = False
    line: str = ""
    failed: bool = False
    finished: int = 0


class Background:
    """Does one piece of work at a time; what is asked meanwhile waits its turn."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Any, ...]] = deque()
        self._state = threading.Condition()
        self._progress = Progress()

    def ask(self, work: Callable[..., str], *args: Any) -> None:
        """Let a function run: work(say, *args) returns the sentence that says what came of it.

        It runs in a fresh process: function and arguments can be pickled. The same work that
        still waits is not asked for twice.
        """
        with self._state:
            if (work, *args) not in self._waiting:
                self._waiting.append((work, *args))
            if not self._progress.running:
                finished = self._progress.finished
                self._progress = Progress(running=True, finished=finished)
                threading.Thread(target=self._work, daemon=True).start()

    def progress(self) -> Progress:
        with self._state:
            return self._progress

    def rest(self, seconds: float) -> Progress:
        """Wait until nothing is at work, at most some seconds; return how it stands then."""
        with self._state:
            self._state.wait_for(lambda: not self._progress.running, seconds)
            return self._progress

    def _work(self) -> None:
        while True:
            with self._state:
                if not self._waiting:
                    self._progress = replace(self._progress, running=False)
                    self._state.notify_all()
                    return
                task = self._waiting.popleft()
            line, failed = self._done(task)
            with self._state:
                finished = self._progress.finished + 1
                self._progress = Progress(True, line, failed, finished)

    def _done(self, task: tuple[Any, ...]) -> tuple[str, bool]:
        # Spawned on every system: neither connections nor locks of the server come along.
        spawn = get_context("spawn")
        hearing, telling = spawn.Pipe(duplex=False)
        process = spawn.Process(target=_run, args=(telling, *task), daemon=True)
        process.start()
        telling.close()
        end = (BROKEN, True)
        try:
            while True:
                kind, line = hearing.recv()
                if kind != "kata":
                    end = (line, kind == "gagal")
                with self._state:
                    self._progress = replace(self._progress, line=line)
        except EOFError:
            process.join()
            return end


def _run(telling: Connection, work: Callable[..., str], *args: Any) -> None:
    try:
        telling.send(("selesai", work(lambda line: telling.send(("kata", line)), *args)))
    except (ValueError, LookupError, OSError, RuntimeError) as wrong:
        telling.send(("gagal", sentence(wrong)))
