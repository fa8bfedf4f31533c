"""Many users at once: requests a second without pause, and waiting times with pauses."""

import asyncio
import json
import random
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

from tests.bench.figures import percentile
from tests.bench.filters import Filter
from tests.bench.replay import UPDATE

USERS, PAUSE = 50, 5.0  # seconds
SECONDS, PAUSED_SECONDS, ALONE = 10.0, 20.0, 60


def measure(address: str, body: str, filters: list[Filter]) -> dict[str, Any]:
    """Return requests/s of 50 users without pause, and p95 with pauses beside one user alone.

    body: what the browser asked for one change. Every request chooses other values.
    """
    with ThreadPoolExecutor(1) as apart:  # the browser's own loop runs in this thread
        return apart.submit(asyncio.run, _measure(address, body, filters)).result()


async def _measure(address: str, body: str, filters: list[Filter]) -> dict[str, Any]:
    chance = random.Random(3)  # noqa: S311 (choices of made users)
    alone: list[float] = []
    await _user(address, Choices(body, filters, chance), alone, requests=ALONE)
    busy = await _users(address, body, filters, chance, SECONDS, 0.0)
    calm = await _users(address, body, filters, chance, PAUSED_SECONDS, PAUSE)
    return {
        "users": USERS,
        "per_second": len(busy) / SECONDS,
        "busy_p95_ms": percentile(busy, 95),
        "alone_p95_ms": percentile(alone, 95),
        "paused_p95_ms": percentile(calm, 95),
        "paused_to_alone": percentile(calm, 95) / percentile(alone, 95),
    }


class Choices:
    """Bodies of requests, each with values drawn from the filters of a page."""

    def __init__(self, body: str, filters: list[Filter], chance: random.Random) -> None:
        self._body, self._filters, self._chance = json.loads(body), filters, chance

    def body(self) -> bytes:
        chosen = {one.picker: self._chance.choice(one.values) for one in self._filters}
        for held in self._body["inputs"]:
            held["value"] = chosen.get(held["id"], held.get("value"))
        return json.dumps(self._body).encode()


async def _users(
    address: str,
    body: str,
    filters: list[Filter],
    chance: random.Random,
    seconds: float,
    pause: float,
) -> list[float]:
    took: list[float] = []
    until = perf_counter() + seconds
    people = [
        _user(address, Choices(body, filters, chance), took, until=until, pause=pause, start=start)
        for start in (pause * chance.random() for _ in range(USERS))
    ]
    await asyncio.gather(*people)
    return took


async def _user(
    address: str,
    choices: Choices,
    took: list[float],
    *,
    until: float = float("inf"),
    pause: float = 0.0,
    start: float = 0.0,
    requests: int = 1_000_000,
) -> None:
    await asyncio.sleep(start)
    at = urlsplit(address)
    reader, writer = await asyncio.open_connection(at.hostname, at.port)
    for _ in range(requests):
        if perf_counter() >= until:
            break
        sent = perf_counter()
        writer.write(_request(at.netloc, choices.body()))
        await _answer(reader)
        took.append(1000 * (perf_counter() - sent))
        if pause:
            await asyncio.sleep(pause)
    writer.close()


def _request(host: str, body: bytes) -> bytes:
    head = (
        f"POST {UPDATE} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
        f"Accept-Encoding: br\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _answer(reader: asyncio.StreamReader) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    if not head.startswith(("HTTP/1.1 200", "HTTP/1.1 204")):
        raise ValueError(head.splitlines()[0])
    lengths = [
        int(line.partition(":")[2])
        for line in head.splitlines()
        if line.lower().startswith("content-length:")
    ]
    await reader.readexactly(lengths[0] if lengths else 0)
