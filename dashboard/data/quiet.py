"""Work asked for many times in a row, begun once: when nobody has asked for a while."""

import threading
from collections.abc import Callable
from time import monotonic


class Quiet:
    """Waits until nobody has asked for some seconds, but never longer than `longest`."""

    def __init__(
        self,
        work: Callable[[], None],
        seconds: float,
        longest: float,
        *,
        now: Callable[[], float] = monotonic,
        timer: Callable[[float, Callable[[], None]], threading.Timer] = threading.Timer,
    ) -> None:
        self._work = work
        self._seconds, self._longest = seconds, longest
        self._now, self._timer = now, timer
        self._lock = threading.Lock()
        self._waiting: threading.Timer | None = None
        self._first = 0.0

    def ask(self) -> None:
        """Let the work begin when it has been quiet; whoever asks again puts it off."""
        with self._lock:
            if self._waiting is None:
                self._first = self._now()
            else:
                self._waiting.cancel()
            left = self._first + self._longest - self._now()
            self._waiting = self._timer(max(0.0, min(self._seconds, left)), self._begin)
            self._waiting.daemon = True  # an app that ends does not wait for it
            self._waiting.start()

    def _begin(self) -> None:
        with self._lock:
            self._waiting = None
        self._work()
