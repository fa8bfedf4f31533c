"""One ledger per process, opened when it is first asked: a screen asks every second."""

import threading

from dashboard.data.home import Home
from dashboard.data.ledger import Ledger


class OpenLedger:
    """Call it for the ledger; it stays open as long as the process."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._lock = threading.Lock()
        self._ledger: Ledger | None = None

    def __call__(self) -> Ledger:
        with self._lock:
            if self._ledger is None:
                self._ledger = Ledger.open(self._home)
            return self._ledger
