"""One process that serves: it hears, answers, and stops only when what was begun is answered."""

import signal
import socket
import time
from collections.abc import Callable
from typing import Any

from dashboard.settings import Settings

STEP_SECONDS, GRACE_SECONDS = 1.0, 30.0
"""How soon a word to stop is heard; how long what was begun may still take then."""
PARTING_SECONDS = 2.0
"""How long an open connection may still ask once after that: its answer says that it was the last,
so that no request meets a connection just closed."""
ENDING = ("SIGTERM", "SIGINT", "SIGBREAK")


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens; OSError where nothing can."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=1024)


def address_of(host: str, listening: socket.socket) -> str:
    named = f"[{host}]" if ":" in host else host
    return f"http://{named}:{listening.getsockname()[1]}"


def serve(
    settings: Settings,
    listening: socket.socket,
    ready: Callable[[], None],
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Serve until a signal or `stopped` says so, then finish what was begun.

    ready: called once requests are answered. stopped: asked every second.
    """
    from waitress import wasyncore

    from dashboard.cli.hearing import server_of
    from dashboard.cli.tending import Tending
    from dashboard.factory import create_app
    from dashboard.routes.log_lines import write_to
    from dashboard.routes.readiness import STOPS

    told: list[int] = []
    for name in ENDING:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda number, _: told.append(number))
    app = create_app(settings)
    write_to()
    server = server_of(app.server, listening)
    tend = Tending(server)

    def step(seconds: float) -> None:
        wasyncore.loop(seconds, server.adj.asyncore_use_poll, server._map, count=1)
        tend()

    ready()
    while not told and not stopped():
        step(STEP_SECONDS)
    server.del_channel()  # hears nobody new; those already heard are answered
    listening.close()
    server.stops = app.server.config[STOPS] = True
    until = time.monotonic() + GRACE_SECONDS
    parting = time.monotonic() + PARTING_SECONDS
    while time.monotonic() < until and (
        busy(server) or (server.active_channels and time.monotonic() < parting)
    ):
        step(0.1)
    server.task_dispatcher.shutdown()
    server.trigger.close()


def busy(server: Any) -> bool:
    """Tell whether a request is being received, worked on or answered."""
    return any(
        one.request is not None or one.requests or one.total_outbufs_len
        for one in list(server.active_channels.values())
    )
