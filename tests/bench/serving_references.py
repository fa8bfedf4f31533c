"""The server of the floor and plain pages, started and ended beside ours."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from dashboard.data.home import Home
from tests.serving import ROOT, address_of, environment, kill


@contextmanager
def serving_references(home: Home, kab: str) -> Iterator[str]:
    """Serve the reference pages of a home on a free port; yield the address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.reference_pages", str(home.root), kab],
        cwd=ROOT,
        env=environment(home.root),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    try:
        yield address_of(process)
    finally:
        kill(process)
