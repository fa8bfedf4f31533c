"""`python -m tests.bench.servers HOME`: the servers that could serve Lokus, side by side.

50 clients change Peta without pause, in rounds; then nine send a body that never ends, and a tenth
asks whether the server lives. gunicorn and granian are no part of the lock: pip fetches them once
below var/bench/servers. Four minutes on two cores; a table of Markdown.
"""

import argparse
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from tests.bench.crowds import Crowd
from tests.bench.figures import percentile
from tests.bench.homes import FOLDER
from tests.bench.http_client import HttpClient
from tests.bench.served_process import memory_of, processes_of
from tests.serving import ROOT, environment

ROUNDS, SECONDS, WARM_SECONDS, START_SECONDS = 2, 8.0, 2.0, 120.0
UNFINISHED, PATIENCE = 9, 5.0
FETCHED = FOLDER / "servers"
OURS = ("-m", "dashboard", "serve", "--port", "{port}")
GUNICORN = ("-m", "gunicorn", "app:server", "-b", "127.0.0.1:{port}", "-k", "gthread")
GRANIAN = ("-m", "granian", "--interface", "wsgi", "--port", "{port}", "app:server")
SERVERS = {
    "waitress, 1 × 8 threads": OURS,
    "waitress, 2 × 8": (*OURS, "--workers", "2"),
    "gunicorn gthread, 1 × 8": (*GUNICORN, "-w", "1", "--threads", "8"),
    "gunicorn gthread, 2 × 4": (*GUNICORN, "-w", "2", "--threads", "4"),
    "granian, 2 × 4": (*GRANIAN, "--workers", "2", "--blocking-threads", "4"),
}
HEAD = """
| server | changes/s | p95 | memory | nine unfinished bodies |
|---|---|---|---|---|
"""


def fetch() -> None:
    """Install what is not in the lock beside the environment, once."""
    if not (FETCHED / "gunicorn").is_dir() or not (FETCHED / "granian").is_dir():
        asked = [sys.executable, "-m", "pip", "install", "-qq", "--target", str(FETCHED)]
        subprocess.run([*asked, "gunicorn", "granian"], check=True)


def started(words: tuple[str, ...], home: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Start a server on a free port; return it and its address once it answers."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    own = environment(home, PYTHONPATH=os.pathsep.join([str(ROOT), str(FETCHED)]))
    process = subprocess.Popen(
        [sys.executable, *(one.format(port=port) for one in words)],
        cwd=ROOT, env=own, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        try:
            if HttpClient(f"http://127.0.0.1:{port}").get("/healthz").status_code == 200:
                return process, f"http://127.0.0.1:{port}"
        except OSError:
            time.sleep(0.2)
    process.kill()
    raise ValueError(f"did not start, exit code {process.wait()}")


def ended(process: subprocess.Popen[bytes]) -> None:
    """End a server and what it started; at once where it does not listen."""
    all_of_it = processes_of(process.pid)
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        for one in all_of_it:
            with suppress(ProcessLookupError):
                os.kill(one, signal.SIGKILL)
        process.wait()


def stands_still(address: str) -> str:
    """Send bodies that never end; tell whether another one is answered meanwhile."""
    host, port = address.removeprefix("http://").split(":")
    head = f"POST /api/v1/berkas HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n\r\nkab"
    took: list[float] = []

    def ask() -> None:
        began = time.monotonic()
        if HttpClient(address).get("/healthz").status_code == 200:
            took.append(time.monotonic() - began)

    with ExitStack() as stack:
        for _ in range(UNFINISHED):
            line = stack.enter_context(socket.create_connection((host, int(port))))
            line.sendall(head.encode())
        time.sleep(1)
        for _ in range(3):  # more than one: each of several processes has its turn
            asking = threading.Thread(target=ask, daemon=True)
            asking.start()
            asking.join(PATIENCE)
    return f"answers in {max(took):.1f} s" if len(took) == 3 else f"stands still, {len(took)} of 3"


def measured(words: tuple[str, ...], home: Path, kab: str, seconds: float) -> list[str]:
    """Return the cells of one server."""
    process, address = started(words, home)
    try:
        crowd = Crowd(address, kab)
        crowd.ask(WARM_SECONDS)
        rounds: list[Any] = [crowd.ask(seconds) for _ in range(ROUNDS)]
        memory = sum(memory_of(process.pid))
        return [
            ", ".join(f"{len(took) / seconds:.0f}" for took in rounds),
            ", ".join(f"{percentile(took, 95) / 1000:.1f} s" for took in rounds),
            f"{memory:.0f} MB",
            stands_still(address),
        ]
    finally:
        ended(process)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.servers")
    parser.add_argument("home", type=Path, metavar="HOME")
    parser.add_argument("--kab", default="62.03")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--only", default="", metavar="NAME", help="of SERVERS")
    args = parser.parse_args(words)
    fetch()
    began, rows = time.monotonic(), []
    for name, server in SERVERS.items():
        if args.only not in name:
            continue
        sys.stderr.write(f"{name}\n")
        try:
            cells = measured(server, args.home.resolve(), args.kab, args.seconds)
        except (ValueError, AssertionError) as wrong:  # the others are measured all the same
            cells = [str(wrong)[:80], "", "", ""]
        rows.append(f"| {' | '.join([name, *cells])} |")
    took = time.monotonic() - began
    sys.stdout.write(f"{HEAD}{chr(10).join(rows)}\n\n{took:.0f} s, load {os.getloadavg()[0]:.1f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
