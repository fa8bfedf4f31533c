"""What a serving process looks after: nobody keeps the others out by slowness or by number."""

import time
from typing import Any

from dashboard.cli.connections import Connection

HEAD_SECONDS, BODY_SECONDS, SLOWEST = 20.0, 60.0, 20_000
"""How long the head and the body of a request may take; every so many bytes earn a second more."""
MOST_CONNECTIONS = 400
"""Of one process. On Windows select() waits for 512 at most."""
CROWD = MOST_CONNECTIONS * 9 // 10
EVERY_SECONDS = 0.5


class Tending:
    """Goes round the connections of a server from time to time."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._next = 0.0

    def __call__(self) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + EVERY_SECONDS
            go_round(list(self._server.active_channels.values()), now)


def go_round(connections: list[Connection], now: float) -> None:
    """End what comes in too slowly, and of too many connections those that rest longest.

    now: of time.monotonic().
    """
    for one in connections:
        if one.hears_on and now > one.hears_on:
            one.will_close = True
        request = one.request
        if request is not None and now - one.begun > _allowed(request):
            one.refuse(408, "Request Timeout")
    if len(connections) > CROWD:
        resting = sorted((one for one in connections if one.resting()), key=_last_heard)
        for one in resting[: len(connections) - CROWD]:
            one.will_close = True


def _allowed(request: Any) -> float:
    """Return how many seconds a request may have taken by now."""
    if not request.headers_finished:
        return HEAD_SECONDS
    return BODY_SECONDS + float(request.body_bytes_received) / SLOWEST


def _last_heard(connection: Connection) -> float:
    return float(connection.last_activity)
