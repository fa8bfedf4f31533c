"""One line of JSON for each request: what, how it ended, how long, in which role; nobody's data."""

import logging
import time
from collections.abc import Callable
from secrets import token_hex
from typing import Any

from flask import Flask, Response, g, request

from dashboard.domain.actors import Actor

LOGGER = logging.getLogger("lokus.permintaan")
HEADER = "X-Request-Id"
UPDATE = "/_dash-update-component"
QUIET = ("/healthz", "/readyz")
"""Asked every few seconds by a machine: only a refusal is worth a line."""
OK = 400


def number_all(server: Flask) -> None:
    """Number every request, before anything can refuse it."""

    @server.before_request
    def begin() -> None:
        g.number, g.begun = f"{token_hex(2)}-{token_hex(2)}", time.perf_counter()


def register(server: Flask, who: Callable[[], Actor]) -> None:
    """Log every request that was numbered. No text of a request reaches the log but what
    `told_callback` was told; nothing is read here, where a stranger was refused already."""

    @server.after_request
    def end(answer: Response) -> Response:
        answer.headers[HEADER] = number()
        route = request.url_rule.rule if request.url_rule else "-"
        if route in QUIET and answer.status_code < OK:
            return answer
        told: dict[str, Any] = {
            "request": number(),
            "method": request.method,
            "route": route,
            "status": answer.status_code,
            "ms": round(1000 * (time.perf_counter() - g.get("begun", time.perf_counter())), 1),
            "role": _role(who),
        }
        if route == UPDATE:
            told["callback"] = g.get("callback", "-")
        LOGGER.info("permintaan", extra={"told": told})
        return answer


def number() -> str:
    """Return the number of the present request, as its answer and its log line say it."""
    return str(g.get("number", "-"))


def _role(who: Callable[[], Actor]) -> str:
    """Return the role, never the name; a request that was refused may have none."""
    try:
        return who().role.value
    except Exception:
        return "-"


def told_callback(output: str) -> None:
    """Name the callback of the present request in its line. output: one of the app's own."""
    g.callback = output
