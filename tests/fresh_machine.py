"""From a clone to a signed-in production server, by the README's own lines; run it by hand.

    python -m tests.fresh_machine [FOLDER]

Follows README's numbered path in an empty folder, word by word: a clone, the packages of the lock,
a kabupaten that is not in the sample with its own boundaries and files, the first account, two
processes behind a proxy, a backup, a wiped home and its restore. It takes minutes and needs a
package index, so it is no part of the suite: `test_readme_path.py` is its short form.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO

from tests.office_path import ADMIN, OWN, OfficePath, exports
from tests.serving import address_of
from tests.visitor import Visitor


class FreshMachine:
    """A terminal that knows nothing of this environment but where Python is."""

    def __init__(self, folder: Path) -> None:
        ours = ("HOST", "LOKUS_", "PYTHONPATH", "VIRTUAL_ENV")
        kept = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
        # Another server may run here: the port alone is not the README's.
        self.environment = kept | {"PORT": "0", "PYTHON": sys.executable, "PYTHONUTF8": "1"}
        self.folder = folder
        self.server: subprocess.Popen[str] | None = None
        self.served: tuple[str, ...] = ()

    def run(self, *words: str) -> str:
        print("$", *words, flush=True)  # noqa: T201
        if words[0] == "cd":
            self.folder = self.folder / words[1]
            return ""
        process = self._start(words, subprocess.STDOUT)
        said, _ = process.communicate()
        if process.returncode:
            raise SystemExit(f"{' '.join(words)}: {process.returncode}\n{said}")
        return said

    def serve(self, *words: str) -> str:
        print("$", *words, flush=True)  # noqa: T201
        self.served = words
        with (self.folder.parent / "server.log").open("a", encoding="utf-8") as log:
            self.server = self._start(words, log)
        return address_of(self.server)

    def stop(self) -> None:
        server, self.server = self.server, None
        if server is not None:
            server.send_signal(signal.SIGTERM)
            code = server.wait(timeout=90)
            assert code == 0, f"the server ended with {code}"

    def answers(self) -> list[bytes]:
        visitor = Visitor(self.serve(*self.served))
        assert visitor.sign_in(ADMIN, OWN).place == "/", "the account was not restored"
        return exports(visitor)

    def _start(self, words: tuple[str, ...], errors: int | IO[str]) -> subprocess.Popen[str]:
        return subprocess.Popen(
            words,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            encoding="utf-8",
        )


def main(folder: Path) -> None:
    began = time.monotonic()
    machine = FreshMachine(folder)
    try:
        OfficePath(machine, folder).follow()
    finally:
        machine.stop()
    print(f"Selesai dalam {time.monotonic() - began:.0f} detik.")  # noqa: T201


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]).absolute())
    else:
        with tempfile.TemporaryDirectory() as own:
            main(Path(own))
