"""The waitress that hears requests: what it believes of them, and how much of each it takes in."""

import select
import socket
from copy import copy
from typing import Any

from waitress import create_server
from waitress.parser import HTTPRequestParser
from waitress.utilities import Error

from dashboard.cli.connections import Connection
from dashboard.cli.tending import MOST_CONNECTIONS
from dashboard.routes.upload_limits import ALL_AT_ONCE, SMALL, WAITRESS, largest_body

THREADS = 8  # queries take milliseconds: threads wait mostly for the network


def server_of(application: Any, listening: socket.socket) -> Any:
    """Return the server on a socket that listens; nothing is answered before its loop runs."""
    server = create_server(
        application,
        sockets=[listening],
        threads=THREADS,
        ident="lokus",
        # Cleared, what a proxy says of its client would reach neither ProxyFix nor the gate, which
        # takes nobody for near who came by another machine.
        clear_untrusted_proxy_headers=False,
        connection_limit=MOST_CONNECTIONS,
        asyncore_use_poll=hasattr(select, "poll"),
        **WAITRESS,
    )
    server.channel_class, server.stops = Channel, False
    return server


class BusyError(Error):  # type: ignore[misc]
    code, reason = 503, "Service Unavailable"


class Parser(HTTPRequestParser):  # type: ignore[misc]
    """Reads a request; a body larger than its address needs is refused before it comes in."""

    expected = 0
    """Bytes of the body, as many as may come."""

    def __init__(self, adj: Any, server: Any) -> None:
        super().__init__(adj)
        self._server = server

    def parse_header(self, header_plus: bytes) -> None:
        super().parse_header(header_plus)
        most = largest_body(self.path)
        self.adj: Any = copy(self.adj)  # of this request alone
        self.adj.max_request_body_size = most + 1  # waitress refuses from there on
        self.expected = most if self.chunked else min(self.content_length, most)
        if self.expected > SMALL and self.expected + _coming(self._server) > ALL_AT_ONCE:
            self.error = BusyError("Server sedang menerima banyak berkas; tunggu, lalu ulangi.")
            self.completed = True


def _coming(server: Any) -> int:
    """Return how many bytes the bodies of all requests hold or may still bring."""
    requests = [
        one
        for channel in list(server.active_channels.values())
        for one in (channel.request, *channel.requests)
    ]
    return sum(one.expected for one in requests if one is not None)


class Channel(Connection):
    """A connection that hears by our parser."""

    def parser_class(self, adj: Any) -> Parser:
        return Parser(adj, self.server)
