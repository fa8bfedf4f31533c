"""One connection to waitress as we run it: what it is told when it is refused, and how it ends."""

import json
import time
from contextlib import suppress
from secrets import token_hex
from socket import SHUT_WR
from typing import Any

from waitress.channel import HTTPChannel
from waitress.task import ErrorTask, WSGITask
from waitress.utilities import Error

from dashboard.routes.incidents import BROKEN, FAILED, SENTENCES
from dashboard.routes.request_log import HEADER, LOGGER

SECONDS_TO_HEAR = 5.0
"""How long a refused sender is listened to: else its system drops the answer it has not read."""


class RefusedError(Error):  # type: ignore[misc]
    """Why a request ends before it is whole. code: of HTTP."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__("")
        self.code, self.reason = code, reason


class Answer(WSGITask):  # type: ignore[misc]
    """An answer of the app; the last one of its connection where the server stops."""

    def build_response_header(self) -> bytes:
        if self.channel.server.stops:
            self.set_close_on_finish()
        header: bytes = super().build_response_header()
        return header


class Refusal(ErrorTask):  # type: ignore[misc]
    """A refusal that the app never hears of: our sentence, numbered and logged as all others."""

    def execute(self) -> None:
        why, number = self.request.error, f"{token_hex(2)}-{token_hex(2)}"
        said = FAILED.format(number=number) if why.code == BROKEN else SENTENCES.get(why.code)
        body = json.dumps({"galat": said or SENTENCES[400], "permintaan": number}).encode()
        self.status, self.content_length = f"{why.code} {why.reason}", len(body)
        self.response_headers += [
            ("Content-Type", "application/json"),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            (HEADER, number),
        ]
        self.channel.hears_on = time.monotonic() + SECONDS_TO_HEAR
        self.set_close_on_finish()
        self.write(body)
        told = {"request": number, "route": "-", "status": why.code}
        LOGGER.info("permintaan", extra={"told": told})


class Connection(HTTPChannel):  # type: ignore[misc]
    """Knows since when its request comes in, and drops what follows a refusal.

    begun: by time.monotonic(). hears_on: until when what comes is thrown away; 0 while in use.
    """

    task_class, error_task_class = Answer, Refusal
    request: Any = None
    close_when_flushed = False
    begun = hears_on = 0.0
    _deaf = False

    def received(self, data: bytes) -> bool:
        if self.request is None:
            self.begun = time.monotonic()
        heard: bool = super().received(data)
        return heard

    def resting(self) -> bool:
        """Tell whether nothing was asked whole, nothing is worked on and nothing waits to leave."""
        asks = self.request is not None and self.request.headers_finished
        return not (asks or self.requests or self.total_outbufs_len or self._deaf)

    def refuse(self, code: int, reason: str) -> None:
        """Answer the request that is coming in with a refusal, and read no more of it."""
        with self.requests_lock:
            request, self.request = self.request, None
            if request is None or self.requests:  # an answer before it is still on its way
                self.will_close = True
                return
            request.error, request.completed = RefusedError(code, reason), True
            self.requests.append(request)
        self.server.add_task(self)

    def readable(self) -> bool:
        return self._deaf or bool(super().readable())

    def handle_write(self) -> None:
        if not (self.hears_on and self.close_when_flushed):
            super().handle_write()
            return
        self._flush_exception(self._flush_some)
        if self.will_close:
            self.handle_close()
        elif not self.total_outbufs_len:
            self.close_when_flushed, self._deaf = False, True
            with suppress(OSError):
                self.socket.shutdown(SHUT_WR)

    def handle_read(self) -> None:
        if not self._deaf:
            super().handle_read()
            return
        with suppress(OSError):
            self.recv(self.adj.recv_bytes)  # closes by itself at the end
