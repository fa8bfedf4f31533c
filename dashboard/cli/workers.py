"""Several serving processes on one socket: a dead one is replaced, all are renewed on SIGHUP."""

import signal
import socket
import time
from collections.abc import Callable
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from signal import Signals
from typing import Any

from dashboard.cli.serving import ENDING, GRACE_SECONDS, serve
from dashboard.settings import Settings

READY_SECONDS, PAUSE_SECONDS = 120.0, 1.0
"""How long new processes may take to start; the pause before a dead one is replaced."""


class Crew:
    """The processes of one start; told to stop by an event that every system has."""

    def __init__(self, settings: Settings, listening: socket.socket, size: int) -> None:
        self._spawn = get_context("spawn")
        self._work = (settings, listening)
        self.leave = self._spawn.Event()
        self._here = self._spawn.Semaphore(0)
        self.members = [self._start() for _ in range(size)]

    def _start(self) -> Any:
        # Not daemonic: a serving process has processes of its own, which build.
        member = self._spawn.Process(target=work, args=(*self._work, self.leave, self._here))
        member.start()
        return member

    def arrive(self) -> bool:
        """Wait until all serve; tell whether they do."""
        return all(self._here.acquire(timeout=READY_SECONDS) for _ in self.members)

    def mend(self) -> None:
        """Put a new process in the place of one that died."""
        for at, member in enumerate(self.members):
            if not member.is_alive():
                time.sleep(PAUSE_SECONDS)
                self.members[at] = self._start()

    def stop(self) -> None:
        """Let all finish what they began; end those that do not."""
        self.leave.set()
        for member in self.members:
            member.join(GRACE_SECONDS + 5)
            if member.is_alive():
                member.kill()


def work(settings: Settings, listening: socket.socket, leave: Any, here: Any) -> None:
    """Serve in a process of its own until told to leave, or alone in the world."""
    parent = parent_process()

    def stopped() -> bool:
        return leave.is_set() or (parent is not None and not parent.is_alive())

    serve(settings, listening, here.release, stopped)


def serve_with(
    settings: Settings, listening: socket.socket, size: int, ready: Callable[[], None]
) -> None:
    """Serve with several processes until a signal ends it; SIGHUP renews them one crew for one."""
    told: list[str] = []
    for name in (*ENDING, "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(
                getattr(signal, name), lambda number, _: told.append(Signals(number).name)
            )
    crew = Crew(settings, listening, size)
    if crew.arrive():
        ready()
    while not set(told) & set(ENDING):
        if "SIGHUP" in told:
            told.clear()
            new = Crew(settings, listening, size)
            # A version that does not start leaves the old one at work.
            crew, old = (new, crew) if new.arrive() else (crew, new)
            old.stop()
        wait([one.sentinel for one in crew.members], timeout=1.0)
        if not told:
            crew.mend()
    listening.close()
    crew.stop()
