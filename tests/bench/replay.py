"""What the browser asked of our server, asked again without a browser."""

import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median
from time import perf_counter
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request

TIMES = 5
UPDATE = "/_dash-update-component"
Asked = list[tuple[str, str]]
"""Address and body of each request."""


@contextmanager
def recorded(page: Page) -> Iterator[Asked]:
    """Keep what a page asks of its callbacks meanwhile."""
    asked: Asked = []

    def keep(request: Request) -> None:
        if urlsplit(request.url).path == UPDATE:
            asked.append((request.url, request.post_data or ""))

    page.on("request", keep)
    yield asked
    page.remove_listener("request", keep)


def server(asked: Asked) -> dict[str, float]:
    """Return the median ms in which the server alone answers what it was asked once before.

    Forgets what was asked. How long a first answer waits for queries, query_times.py tells.
    """
    took = []
    host = urlsplit(asked[-1][0]).netloc
    connection = http.client.HTTPConnection(host, timeout=30)
    for _, body in asked[-8:] * TIMES:
        took.append(once(connection, body))
    connection.close()
    asked.clear()
    return {"server_ms": median(took)}


def once(connection: http.client.HTTPConnection, body: str) -> float:
    start = perf_counter()
    headers = {"Content-Type": "application/json", "Accept-Encoding": "br"}
    connection.request("POST", UPDATE, body.encode(), headers)
    answer = connection.getresponse()
    answer.read()
    if answer.status not in (200, 204):
        raise ValueError(f"{UPDATE}: {answer.status}")
    return 1000 * (perf_counter() - start)
