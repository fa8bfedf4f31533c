"""Several processes on one socket: one may die, all may be renewed, nobody is sent away."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from dashboard.cli import workers
from dashboard.cli.serving import listen
from dashboard.cli.workers import NOT_STARTED, Crew, Member, serve_with
from dashboard.settings import Settings
from tests.serving import ROOT, address_of, environment, kill

LISTING = Path("/proc/self/task")
WAIT = 240  # only how long a busy machine may take
SERVER = """
import sys
from pathlib import Path
from dashboard.cli.serving import address_of, listen
from dashboard.cli.workers import serve_with
from dashboard.settings import Settings
heard = listen("127.0.0.1", 0)
ready = lambda: print("Lokus siap: " + address_of("127.0.0.1", heard), flush=True)
serve_with(Settings(home=Path(sys.argv[1])), heard, 1, ready)
"""
"""What `lokus serve --workers` does, without all other commands: each process loads them anew."""
UPLOAD = b"POST /api/v1/berkas HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 20\r\n\r\n"


def fall_over(*_):
    raise SystemExit(3)


def members_of(process) -> set[int]:
    """Return the serving processes that a process started."""
    below = LISTING.parents[1] / f"{process.pid}/task/{process.pid}/children"
    found = set()
    for one in below.read_text("utf-8").split():
        words = Path(f"/proc/{one}/cmdline").read_bytes()
        if b"spawn_main" in words:
            found.add(int(one))
    return found


def until(true) -> None:
    """Wait until something is so."""
    late = time.monotonic() + WAIT
    while not true():
        assert time.monotonic() < late
        time.sleep(0.05)


class Visitors:
    """Two who ask without pause on connections of their own, as browsers do; counts what fails."""

    def __init__(self, port: int) -> None:
        self.answered, self.failed, self._over = 0, [], threading.Event()
        self._threads = [
            threading.Thread(target=self._ask, args=(port,), daemon=True) for _ in range(2)
        ]
        for thread in self._threads:
            thread.start()

    def _ask(self, port):
        line = http.client.HTTPConnection("127.0.0.1", port, timeout=WAIT)
        while not self._over.wait(0.02):
            try:
                line.request("GET", "/healthz")
                answer = line.getresponse()
                answer.read()
                self.answered += 1
                if answer.status != 200:
                    self.failed.append(answer.status)
            except (OSError, http.client.HTTPException) as wrong:
                self.failed.append(repr(wrong))
                line.close()
        line.close()

    def leave(self):
        self._over.set()
        for thread in self._threads:
            thread.join(WAIT)


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="SIGHUP tidak ada di sistem ini")
@pytest.mark.skipif(not LISTING.is_dir(), reason="sistem ini tidak menyebut anak sebuah proses")
def test_processes_die_are_renewed_and_stop_without_a_failed_request(home):
    process = subprocess.Popen(
        [sys.executable, "-c", SERVER, str(home.root)],
        cwd=ROOT,
        env=environment(home.root),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        port = int(address_of(process).rpartition(":")[2])
        (first,) = members_of(process)
        os.kill(first, signal.SIGKILL)
        until(lambda: members_of(process) - {first})

        visitors = Visitors(port)
        second = members_of(process)
        process.send_signal(signal.SIGHUP)  # two serve on one socket until the old one leaves
        until(lambda: members_of(process) and not members_of(process) & second)
        until(lambda before=visitors.answered: visitors.answered > before + 10)
        visitors.leave()
        assert visitors.failed == []

        with socket.create_connection(("127.0.0.1", port), timeout=WAIT) as begun:
            begun.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            assert begun.recv(1) == b"H"  # the connection is with one of them
            begun.sendall(UPLOAD + b"k")
            process.send_signal(signal.SIGTERM)
            until(lambda: _is_shut(port))
            begun.sendall(b"k" * 19)
            said = begun.makefile("rb").read()
        assert said.count(b"HTTP/1.1 200 ") == 1  # of the first the beginning was read above
        assert b"Connection: close\r\n" in said
        assert process.wait(WAIT) == 0
    finally:
        kill(process)


def _is_shut(port) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return True
    return False


def test_processes_that_do_not_start_are_told_and_nothing_is_tried_for_ever(home, monkeypatch):
    monkeypatch.setattr(workers, "work", fall_over)
    monkeypatch.setattr(workers.signal, "signal", lambda *_: None)
    listening, said = listen("127.0.0.1", 0), []
    with pytest.raises(ValueError, match=NOT_STARTED):
        serve_with(Settings(home=home.root), listening, 2, lambda: said.append("siap"))
    listening.close()
    assert said == []


def test_a_process_ends_when_the_line_to_it_is_cut(home):
    listening = listen("127.0.0.1", 0)
    crew = Crew(Settings(home=home.root), listening, 1)
    assert crew.arrive()
    (member,) = crew.members
    assert isinstance(member, Member)
    member.line.close()  # as the system does when the first process is killed
    member.process.join(WAIT)
    assert member.process.exitcode == 0
    listening.close()
