"""`lokus serve` in a process of its own, and how much memory it and its children hold."""

from pathlib import Path
from types import TracebackType

from tests.serving import address_of, kill, start

PROC = Path("/proc")


class ServedProcess:
    """Serves a home while it is entered."""

    def __init__(self, home: Path, workers: int = 1) -> None:
        self._alone = workers == 1
        self._process = start(home, "serve", "--port", "0", "--workers", str(workers))
        self.address = ""

    def __enter__(self) -> "ServedProcess":
        self.address = address_of(self._process)
        return self

    def __exit__(
        self,
        _: type[BaseException] | None,
        __: BaseException | None,
        ___: TracebackType | None,
    ) -> None:
        kill(self._process)

    def memory(self) -> list[float]:
        """Return the resident memory in MB of the one process that serves, of several with all
        they started; nothing where it is not told."""
        told = memory_of(self._process.pid)
        return told[:1] if self._alone else [sum(told)][: len(told)]


def processes_of(process: int) -> list[int]:
    """Return a process and all it started, itself first; itself alone where that is not told."""
    try:
        below = (PROC / f"{process}/task/{process}/children").read_text("utf-8").split()
    except OSError:
        below = []
    return [process, *(one for child in below for one in processes_of(int(child)))]


def memory_of(process: int) -> list[float]:
    """Return the resident memory of a process and of those it started, in MB, its own first."""
    found = []
    for one in processes_of(process):
        try:
            told = (PROC / str(one) / "status").read_text("utf-8")
        except OSError:
            continue
        resident = next((line for line in told.splitlines() if line.startswith("VmRSS")), "")
        found += [int(resident.split()[1]) / 1024] if resident else []
    return found
