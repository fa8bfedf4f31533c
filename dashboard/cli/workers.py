"""Several serving processes on one socket: a dead one is replaced, all are renewed on SIGHUP."""

import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from signal import Signals
from typing import Any

from dashboard.cli.serving import ENDING, GRACE_SECONDS, PARTING_SECONDS, serve
from dashboard.settings import Settings

READY_SECONDS, PAUSE_SECONDS = 120.0, 1.0
"""How long new processes may take to start; the pause before a dead one is replaced."""
NOT_STARTED = "Proses server tidak dapat dimulai; sebabnya di baris log sebelum ini."


@dataclass(frozen=True)
class Member:
    """A serving process, and the line to it: it says once that it serves, and leaves when the line
    is cut, by us or because this process is gone."""

    process: Any
    line: Connection

    @classmethod
    def start(cls, settings: Settings, listening: socket.socket) -> "Member":
        # Spawned on every system; not daemonic: it has processes of its own, which build.
        spawn = get_context("spawn")
        line, end = spawn.Pipe()
        process = spawn.Process(target=work, args=(settings, listening, end))
        process.start()
        end.close()
        return cls(process, line)

    def serves(self) -> bool:
        """Wait a moment for its word; False without one, or where it is dead."""
        with suppress(EOFError, OSError):
            return self.line.poll(0.2) and bool(self.line.recv())
        return False


def work(settings: Settings, listening: socket.socket, line: Connection) -> None:
    """Serve in a process of its own until the line is cut."""

    def cut() -> bool:
        try:
            return line.poll()
        except OSError:  # as Windows says it
            return True

    serve(settings, listening, lambda: line.send(True), cut)


class Crew:
    """The processes of one start."""

    def __init__(self, settings: Settings, listening: socket.socket, size: int) -> None:
        self._work = (settings, listening)
        self.members = [Member.start(*self._work) for _ in range(size)]

    def arrive(self, told: Callable[[], bool] = lambda: False) -> bool:
        """Wait until all serve; tell whether they do. told: whether to stop waiting."""
        until = time.monotonic() + READY_SECONDS
        coming = list(self.members)
        while coming and not told() and time.monotonic() < until:
            if not all(one.process.is_alive() for one in coming):
                return False
            coming = [one for one in coming if not one.serves()]
        return not coming

    def mend(self) -> None:
        """Put a new process in the place of one that died."""
        for at, member in enumerate(self.members):
            if not member.process.is_alive():
                member.line.close()
                time.sleep(PAUSE_SECONDS)
                self.members[at] = Member.start(*self._work)

    def stop(self) -> None:
        """Let all finish what they began; end those that do not."""
        for member in self.members:
            member.line.close()
        until = time.monotonic() + GRACE_SECONDS + PARTING_SECONDS + 5
        for member in self.members:
            member.process.join(max(0.0, until - time.monotonic()))
            if member.process.is_alive():
                member.process.kill()


def serve_with(
    settings: Settings, listening: socket.socket, size: int, ready: Callable[[], None]
) -> None:
    """Serve with several processes until a signal ends it; SIGHUP renews them one crew for one.

    Raises ValueError where they do not start.
    """
    told: list[str] = []
    for name in (*ENDING, "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(
                getattr(signal, name), lambda number, _: told.append(Signals(number).name)
            )

    def ending() -> bool:
        return bool(set(told) & set(ENDING))

    crew = Crew(settings, listening, size)
    if crew.arrive(ending):
        ready()
    elif not ending():
        crew.stop()
        raise ValueError(NOT_STARTED)
    while not ending():
        if "SIGHUP" in told:
            told.remove("SIGHUP")
            new = Crew(settings, listening, size)
            # A version that does not start leaves the old one at work.
            crew, old = (new, crew) if new.arrive(ending) else (crew, new)
            old.stop()
        wait([one.process.sentinel for one in crew.members], timeout=1.0)
        if not told:
            crew.mend()
    listening.close()
    crew.stop()
