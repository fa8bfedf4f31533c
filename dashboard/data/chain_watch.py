"""The audit chain for a page asked often: the whole of it now and then, else what is new."""

import threading
import time
from collections.abc import Callable

from dashboard.data.audit_reading import Chain, check_chain
from dashboard.data.ledger import Ledger

WHOLE_SECONDS = 600  # so long an event once followed is believed


class ChainWatch:
    """Call it for the chain as it is. clock: seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock = clock, threading.Lock()
        self._known, self._since = Chain(0), clock()

    def __call__(self, ledger: Ledger) -> Chain:
        with self._lock:
            if self._clock() - self._since > WHOLE_SECONDS:
                self._known, self._since = Chain(0), self._clock()
            found = check_chain(ledger, self._known.events, self._known.seal)
            # Fewer events than were there, or a break: followed from the first one again.
            if not found.whole or found.events < self._known.events:
                found = check_chain(ledger)
            self._known = found if found.whole else Chain(0)
            return found
