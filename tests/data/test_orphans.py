"""A server that is killed takes the work beside it along, and that work lets go in order."""

import subprocess
import sys
import threading
import time

from dashboard.data.builder_lock import building
from dashboard.data.home import Home
from tests.serving import ROOT

SERVER = """
import sys
from pathlib import Path
from dashboard.data.background import Background
from tests.data.test_orphans import {work}
background = Background()
background.ask({work}, Path(sys.argv[1]))
background.rest(120)
"""
LONG = "SELECT COUNT(*) FROM range(9_000_000) a, range(9_000_000) b WHERE hash(a, b) = 1"


def hold(say, root):
    """Hold the builder's lock and wait for ever, as a build on a stuck disk."""
    with building(Home(root)):
        (root / "mulai").touch()
        try:
            time.sleep(600)
        finally:
            (root / "selesai").touch()
    return ""


def count(say, root):
    """Ask DuckDB what takes hours, as a build over very many batches."""
    import duckdb

    (root / "mulai").touch()
    try:
        duckdb.connect(config={"threads": 1}).execute(LONG).fetchall()
    finally:
        (root / "selesai").touch()
    return ""


def killed_during(work, root) -> bool:
    """Kill a server while work runs beside it; tell whether the work ended by itself soon."""
    process = subprocess.Popen(
        [sys.executable, "-c", SERVER.format(work=work.__name__), str(root)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    until = time.monotonic() + 60
    while not (root / "mulai").exists():
        assert process.poll() is None, process.stdout.read()
        assert time.monotonic() < until
        time.sleep(0.02)
    process.kill()
    process.wait(timeout=30)
    said = []
    # The work writes to the same pipe: it ends when the last of both has.
    reading = threading.Thread(target=lambda: said.append(process.stdout.read()), daemon=True)
    reading.start()
    reading.join(30)
    if not reading.is_alive():
        process.stdout.close()
    assert said == [b""], said
    return (root / "selesai").exists()


def test_work_that_waits_ends_with_its_server_and_lets_go_of_the_lock(home):
    assert killed_during(hold, home.root)
    with building(home):
        pass


def test_a_long_query_ends_with_its_server(home):
    assert killed_during(count, home.root)
