"""A server as an office runs it: `lokus serve` in a process of its own."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).parents[1]
READY_SECONDS = 240  # only how long a busy machine may take
ALONE = {"LOKUS_SIGN_IN": "off"}
"""Real files on this machine without accounts, as an office of one person sets it."""


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment with this home and none of the developer's own settings."""
    ours = ("HOST", "PORT", "LOKUS_HOME", "LOKUS_KABUPATEN", "LOKUS_PROXY")
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return kept | {"LOKUS_HOME": str(home), "PYTHONIOENCODING": "utf-8", **ALONE} | more


def start(home: Path, *words: str, **more: str) -> subprocess.Popen[str]:
    """Start `lokus` with the words given; its output is one pipe."""
    return subprocess.Popen(
        [sys.executable, "-m", "dashboard", *words],
        cwd=ROOT,
        env=environment(home, **more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


def kill(process: subprocess.Popen[str]) -> None:
    """End a process at once, as `kill -9` does."""
    process.kill()
    process.wait(timeout=30)
    if process.stdout:
        process.stdout.close()


def address_of(process: subprocess.Popen[str]) -> str:
    """Wait for the line that says where it serves; the address without a slash at the end."""
    said = []
    late = threading.Timer(READY_SECONDS, process.kill)
    late.start()
    try:
        for line in process.stdout or ():
            said.append(line)
            if line.startswith("Lokus siap: "):
                # Nobody reads on: a full pipe would stop the server.
                threading.Thread(target=_drain, args=(process,), daemon=True).start()
                return line.removeprefix("Lokus siap: ").strip().rstrip("/")
    finally:
        late.cancel()
    raise AssertionError(f"the server did not start:\n{''.join(said)}")


def _drain(process: subprocess.Popen[str]) -> None:
    try:
        for _ in process.stdout or ():
            pass
    except ValueError:
        return  # closed by `kill`


@contextmanager
def serving(home: Path, *words: str) -> Iterator[str]:
    """Serve a home on a free port of 127.0.0.1; yield the address."""
    process = start(home, "serve", "--port", "0", *words)
    try:
        yield address_of(process)
    finally:
        kill(process)


def get(address: str) -> str:
    with urlopen(address, timeout=30) as answer:  # noqa: S310 (our own server)
        return answer.read().decode("utf-8")


def health(address: str) -> dict:
    return json.loads(get(f"{address}/healthz"))
