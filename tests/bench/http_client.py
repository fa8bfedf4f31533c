"""A user's connection to a server, with the few words of Flask's test client that tests use."""

import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

SECONDS = 120


@dataclass(frozen=True)
class HttpAnswer:
    status_code: int
    body: bytes

    def get_json(self) -> Any:
        return json.loads(self.body)

    def get_data(self, *, as_text: bool = False) -> str | bytes:
        return self.body.decode("utf-8", "replace") if as_text else self.body


class HttpClient:
    """One user: one connection, kept open as a browser does."""

    def __init__(self, address: str) -> None:
        self._host = urlsplit(address).netloc
        self._connection = http.client.HTTPConnection(self._host, timeout=SECONDS)

    def get(self, path: str) -> HttpAnswer:
        return self.send("GET", path)

    def post(self, path: str, json: Any) -> HttpAnswer:
        return self.send("POST", path, _dumped(json), {"Content-Type": "application/json"})

    def send(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
    ) -> HttpAnswer:
        try:
            return self._sent(method, path, body, headers or {})
        except (http.client.RemoteDisconnected, BrokenPipeError, ConnectionResetError):
            self.close()
            if method != "GET":  # done twice it would count twice
                raise
            # A server may close what rested; a browser opens anew, too.
            self._connection = http.client.HTTPConnection(self._host, timeout=SECONDS)
            return self._sent(method, path, body, headers or {})

    def _sent(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> HttpAnswer:
        self._connection.request(method, path, body or None, headers)
        answer = self._connection.getresponse()
        return HttpAnswer(answer.status, answer.read())

    def close(self) -> None:
        self._connection.close()


def _dumped(value: Any) -> bytes:
    return json.dumps(value).encode()
