"""Fifty browsers that change Peta without pause."""

import json
import random
import threading
import time
from copy import deepcopy
from typing import Any

from tests.bench.http_client import HttpAnswer, HttpClient
from tests.bench.mixed_load import INDICATORS, MONTHS, USERS
from tests.triggering import Trigger


class Crowd:
    """Asks a server what browsers would; every request is another choice."""

    def __init__(self, address: str, kab: str) -> None:
        self._address = address
        self._bodies = [body_of(address, kab, one, per) for one in INDICATORS for per in MONTHS]

    def ask(self, seconds: float) -> list[float]:
        """Return how long each request took, in ms. Raises ValueError where one failed."""
        took: list[float] = []
        wrong: list[str] = []
        until = time.monotonic() + seconds
        users = [
            threading.Thread(target=self._user, args=(number, until, took, wrong))
            for number in range(USERS)
        ]
        for user in users:
            user.start()
        for user in users:
            user.join()
        if wrong:
            raise ValueError(f"{len(wrong)} requests failed: {wrong[0]}")
        return took

    def _user(self, number: int, until: float, took: list[float], wrong: list[str]) -> None:
        chance, client = random.Random(number), HttpClient(self._address)  # noqa: S311 (made users)
        while time.monotonic() < until:
            began = time.perf_counter()
            try:
                answer = client.post("/_dash-update-component", chance.choice(self._bodies))
            except OSError as lost:
                wrong.append(repr(lost))
                return
            took.append(1000 * (time.perf_counter() - began))
            if answer.status_code != 200:
                wrong.append(f"{answer.status_code} {answer.body[:200]!r}")
        client.close()


class Listening:
    """A client that keeps what is posted."""

    def __init__(self, client: HttpClient) -> None:
        self._client = client
        self.posted: Any = None

    def post(self, path: str, json: Any) -> HttpAnswer:
        self.posted = deepcopy(json)
        return self._client.post(path, json)


def body_of(address: str, kab: str, indicator: str, period: str) -> Any:
    """Return what a browser posts for one choice."""
    client = HttpClient(address)
    heard = Listening(client)
    chosen = {"peta-kabupaten": kab, "peta-kecamatan": "semua"}
    chosen |= {"peta-indikator": indicator, "peta-periode": period}
    Trigger(client).using(heard)("peta-map.figure", **chosen)
    client.close()
    return json.loads(json.dumps(heard.posted))
