"""Work that outlasts a click: in a process of its own, one after another, told line by line."""

import threading
from collections import deque
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from dashboard.data.orphans import end_with_parent
from dashboard.data.told_progress import BEAT_SECONDS, BROKEN, Progress, ToldProgress
from dashboard.domain.disk_failures import sentence

Say = Callable[[str], None]


class Background:
    """Does one piece of work at a time; what is asked meanwhile waits its turn.

    told: where other processes of the server see how it stands, and wait for each other.
    """

    def __init__(self, told: ToldProgress | None = None) -> None:
        self._told = told
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
        """Return how it stands: here, or where another process of the server works."""
        with self._state:
            here = self._progress
        return here if here.running or self._told is None else self._told.read()

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
            try:
                with self._told.turn() if self._told else nullcontext():
                    finished = self._finished() + 1
                    line, failed = self._done(task)
                    self._now(Progress(True, line, failed, finished))
                    if self._told:
                        self._told.tell(Progress(False, line, failed, finished))
            except (OSError, RuntimeError) as wrong:
                self._now(Progress(True, sentence(wrong), True, self._finished()))

    def _finished(self) -> int:
        return (self._told.read() if self._told else self._progress).finished

    def _now(self, progress: Progress) -> None:
        with self._state:
            self._progress = progress
        if self._told:
            self._told.tell(progress)

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
                self._now(self._progress)
                if not hearing.poll(BEAT_SECONDS):
                    continue
                kind, line = hearing.recv()
                if kind != "kata":
                    end = (line, kind == "gagal")
                self._now(replace(self._progress, line=line))
        except EOFError:
            process.join()
            return end


def _run(telling: Connection, work: Callable[..., str], *args: Any) -> None:
    end_with_parent()
    with suppress(KeyboardInterrupt, BrokenPipeError):  # the server is gone: nobody hears
        try:
            telling.send(("selesai", work(lambda line: telling.send(("kata", line)), *args)))
        except (ValueError, LookupError, OSError, RuntimeError) as wrong:
            telling.send(("gagal", sentence(wrong)))
