"""The last answers of one version: it never changes, so what was asked once need not be again."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")
Answer = tuple[list[str], list[tuple[object, ...]]]
"""Names of the columns, and the rows."""
MOST_ROWS = 60_000  # kept together, about 25 MB: 250 views of a kabupaten


def rows_of(answer: Answer) -> int:
    """Return what an answer takes of the room; one without rows takes some, too."""
    return 1 + len(answer[1])


class Answers(Generic[T]):
    """Keeps the answers asked for last; used by many threads at once.

    most: what all together may take. size: what one takes, as a rule its rows.
    """

    def __init__(self, size: Callable[[T], int], most: int = MOST_ROWS) -> None:
        self._size = size
        self._most = most
        self._kept: OrderedDict[Hashable, T] = OrderedDict()
        self._rows = 0
        self._lock = threading.Lock()

    def get(self, key: Hashable, ask: Callable[[], T]) -> T:
        """Return the answer kept under a key, or ask. Whoever gets it may not change it."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        answer = ask()  # outside the lock: two threads may ask the same, none waits
        with self._lock:
            if key not in self._kept and self._size(answer) <= self._most:
                self._kept[key] = answer
                self._rows += self._size(answer)
            while self._rows > self._most:
                _, oldest = self._kept.popitem(last=False)
                self._rows -= self._size(oldest)
        return answer
