"""From a clone to a signed-in production server, by the README's own lines; run it by hand.

    python -m tests.fresh_machine [FOLDER]

Clones this repository into an empty folder, makes its environment from the lock, adds an account,
serves with two processes, signs in, asks a page and stops the server; an office's own boundaries
and files are not loaded yet. It takes minutes and needs a package index, so it is no part of the
suite.
"""

import http.cookiejar
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path

ROOT = Path(__file__).parents[1]
FIRST, OWN = "sandi-awal-untuk-uji-42", "sandi-sendiri-untuk-uji-43"
WINDOWS = os.name == "nt"


def run(*words: str, into: Path, said: str = "", **more: str) -> str:
    print("$", *words, flush=True)  # noqa: T201
    done = subprocess.run(
        words,
        cwd=into,
        env=os.environ | more,
        input=said,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{words[0]}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def steps_of_the_image(into: Path, clone: Path) -> Path:
    """Follow the steps of the Dockerfile; return the Python that runs."""
    venv = into / "venv"
    run(sys.executable, "-m", "venv", str(venv), into=into)
    python = venv / ("Scripts/python.exe" if WINDOWS else "bin/python")
    lock = ("--require-hashes", "--requirement", "requirements.lock")
    run(str(python), "-m", "pip", "install", "--quiet", *lock, into=clone)
    run(str(python), "-m", "compileall", "-q", "dashboard", into=clone)
    return python


class Visitor:
    """A browser without a screen."""

    def __init__(self, address: str) -> None:
        self.address = address
        jar = http.cookiejar.CookieJar()
        self._open = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar)).open
        self.jar = jar

    def get(self, path: str) -> tuple[str, str]:
        with self._open(self.address + path, timeout=60) as answer:
            return answer.url, answer.read().decode("utf-8")

    def send(self, path: str, **form: str) -> tuple[str, str]:
        body = urllib.parse.urlencode(form).encode()
        asked = urllib.request.Request(self.address + path, body)  # noqa: S310 (our own server)
        asked.add_header("Origin", self.address)
        with self._open(asked, timeout=60) as answer:
            return answer.url, answer.read().decode("utf-8")


def token_in(page: str) -> str:
    found = re.search(r'name="token"[^>]*value="([^"]+)"', page)
    return found[1] if found else ""


def sign_in(visitor: Visitor) -> None:
    """Sign in with the first password, and change it as is asked."""
    url, page = visitor.get("/")
    assert "/masuk" in url, f"a stranger came in: {url}"
    visitor.send("/masuk", nama="rina", sandi=FIRST, token=token_in(page))
    url, page = visitor.get("/")
    assert "/sandi" in url, f"the first password may stay: {url}"
    fields = {"lama": FIRST, "baru": OWN, "lagi": OWN, "token": token_in(page)}
    visitor.send("/sandi", **fields)
    url, page = visitor.get("/peta")
    assert url.endswith("/peta"), f"not in: {url}"
    assert "<!DOCTYPE html>" in page


def main(into: Path) -> None:
    began = time.monotonic()
    clone, home = into / "lokus", into / "rumah"
    run("git", "clone", "--quiet", str(ROOT), str(clone), into=into)
    python = steps_of_the_image(into, clone)
    at_home = {"LOKUS_HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    lokus = (str(python), "-m", "dashboard")
    refused = subprocess.run(
        [*lokus, "serve", "--host", "0.0.0.0", "--port", "0"],  # noqa: S104 (it must refuse)
        cwd=clone,
        env=os.environ | at_home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert refused.returncode == 2, "served everybody without accounts"
    print(refused.stderr.strip())  # noqa: T201
    add = (*lokus, "users", "add", "rina", "--role", "admin", "--ask")
    run(*add, into=clone, said=f"{FIRST}\n", **at_home)
    server = subprocess.Popen(
        [*lokus, "serve", "--port", "0", "--workers", "2"],
        cwd=clone,
        env=os.environ | at_home,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        line = next(one for one in server.stdout or () if one.startswith("Lokus siap: "))
        address = line.removeprefix("Lokus siap: ").strip()
        visitor = Visitor(address)
        assert json.loads(visitor.get("/readyz")[1]) == {"siap": True, "sebab": []}
        sign_in(visitor)
    finally:
        server.send_signal(signal.SIGTERM)
        code = server.wait(timeout=90)
    assert code == 0, f"the server ended with {code}"
    print(f"Siap dalam {time.monotonic() - began:.0f} detik: {address}, masuk, berhenti.")  # noqa: T201


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(Path(folder))
