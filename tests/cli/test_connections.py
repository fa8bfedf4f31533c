"""Slow, endless, oversized and many: each is told so in time, and nobody else waits for them."""

import json
import socket
import threading
import time
from contextlib import ExitStack, contextmanager

import pytest
from waitress import wasyncore

from dashboard.cli import tending
from dashboard.cli.hearing import THREADS, server_of
from dashboard.cli.serving import listen
from dashboard.cli.tending import Tending
from dashboard.data.home import Home
from dashboard.factory import create_app
from dashboard.settings import Settings

UPLOAD = b"POST /api/v1/berkas HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n\r\n"
SLOW_ASK = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 20\r\n\r\n"
ASK = b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
WAIT = 30  # only how long a busy machine may take; nothing here waits that long


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A home that is empty, and its app."""
    home = Home(tmp_path_factory.mktemp("kantor") / "var")
    return home, create_app(Settings(home=home.root)).server


@pytest.fixture
def server(office, monkeypatch):
    """The server as `lokus serve` runs it, in a thread, in a hurry."""
    monkeypatch.setattr(tending, "EVERY_SECONDS", 0.05)
    monkeypatch.setattr(tending, "SLOWEST", 10**9)
    listening = listen("127.0.0.1", 0)
    server, over = server_of(office[1], listening), threading.Event()
    tend = Tending(server)

    def run():
        while not over.is_set():
            wasyncore.loop(0.05, server.adj.asyncore_use_poll, server._map, count=1)
            tend()

    running = threading.Thread(target=run)
    running.start()
    server.at = listening.getsockname()
    yield server
    over.set()
    running.join()
    server.task_dispatcher.shutdown()
    for one in list(server.active_channels.values()):
        one.handle_close()
    server.close()


@contextmanager
def reaching(server):
    with socket.create_connection(server.at, timeout=WAIT) as visitor:
        yield visitor


def answer(visitor) -> tuple[int, dict, dict]:
    """Read one answer: its code, its headers, and what its body says."""
    with visitor.makefile("rb") as said:
        code = int(said.readline().split()[1])
        lines = iter(lambda: said.readline().strip().decode(), "")
        headers = {name.lower(): value for name, _, value in (one.partition(": ") for one in lines)}
        return code, headers, json.loads(said.read(int(headers["content-length"])))


def asked(server) -> int:
    with reaching(server) as visitor:
        visitor.sendall(ASK)
        return answer(visitor)[0]


def trickle(visitor, over) -> None:
    """Send a byte now and then, as long as anybody listens."""
    try:
        while not over.wait(0.02):
            visitor.sendall(b"x")
    except OSError:
        return


@pytest.mark.parametrize("ends", [False, True])
def test_slow_bodies_stop_nobody_and_end_with_a_sentence(server, office, monkeypatch, ends):
    monkeypatch.setattr(tending, "BODY_SECONDS", 1.0)
    over, began = threading.Event(), time.monotonic()
    with ExitStack() as stack:
        slow = [stack.enter_context(reaching(server)) for _ in range(THREADS + 4)]
        for visitor in slow:
            visitor.sendall(UPLOAD % 40_000 + b"kab;desa\n")
        if not ends:
            threads = [threading.Thread(target=trickle, args=(one, over)) for one in slow]
            for thread in threads:
                thread.start()
        assert asked(server) == 200
        for visitor in slow:
            code, headers, said = answer(visitor)
            assert (code, headers["connection"]) == (408, "close")
            assert said["galat"].startswith("Kiriman ini terlalu lambat datangnya")
            assert said["permintaan"] == headers["x-request-id"]
        assert time.monotonic() - began > 1.0
        over.set()
        for thread in threads if not ends else ():
            thread.join()
    assert not list(office[0].inbox.rglob("*"))


def test_a_head_that_never_ends_is_told_so_and_a_quick_body_is_not(server, monkeypatch):
    monkeypatch.setattr(tending, "HEAD_SECONDS", 0.3)
    with reaching(server) as slow, reaching(server) as quick:
        quick.sendall(SLOW_ASK)  # its head is whole: it has the time of a body
        slow.sendall(b"GET / HTTP/1.1\r\nX-Lokus: ")
        assert answer(slow)[0] == 408
        quick.sendall(b"k" * 20)
        assert answer(quick)[0] == 200


def test_more_time_is_earned_by_bytes(monkeypatch):
    monkeypatch.setattr(tending, "BODY_SECONDS", 60.0)
    refused = []

    class Coming:
        hears_on = begun = 0.0

        def __init__(self, got):
            self.request = type("R", (), {"headers_finished": True, "body_bytes_received": got})

        def refuse(self, code, _):
            refused.append((self.request.body_bytes_received, code))

    tending.go_round([Coming(500_000), Coming(2_000_000)], 100.0)
    assert refused == [(500_000, 408)]  # 60 s and 25 s against 60 s and 100 s


def test_an_oversized_body_is_refused_before_it_comes_and_the_answer_arrives(server, office):
    with reaching(server) as visitor:
        visitor.sendall(UPLOAD % 2_000_000_000)
        code, headers, said = answer(visitor)
        assert (code, said["galat"]) == (413, "Kiriman ini terlalu besar; bagi dulu, lalu ulangi.")
        assert "x-request-id" in headers
    with reaching(server) as deaf:  # one that sends on without listening reads it all the same
        deaf.sendall(UPLOAD % 2_000_000_000 + bytes(3_000_000))
        assert answer(deaf)[0] == 413
    assert not list(office[0].inbox.rglob("*"))


def test_of_too_many_connections_those_that_rest_longest_give_way(server, monkeypatch):
    monkeypatch.setattr(tending, "CROWD", 10)
    with ExitStack() as stack:
        sending = stack.enter_context(reaching(server))
        sending.sendall(SLOW_ASK)  # began: it is not sent away
        resting = [stack.enter_context(reaching(server)) for _ in range(20)]
        assert asked(server) == 200
        assert resting[0].recv(1) == b""
        until = time.monotonic() + WAIT
        while len(server.active_channels) > 10 and time.monotonic() < until:
            time.sleep(0.01)
        assert len(server.active_channels) <= 10
        sending.sendall(b"k" * 20)
        assert answer(sending)[0] == 200
        resting[-1].sendall(ASK)  # the last to come stayed
        assert answer(resting[-1])[0] == 200


def test_a_server_that_stops_says_which_answer_is_the_last(server):
    with reaching(server) as visitor:
        visitor.sendall(ASK)
        assert "connection" not in answer(visitor)[1]
        server.stops = True
        visitor.sendall(ASK)
        assert answer(visitor)[1]["connection"] == "close"
        assert visitor.recv(1) == b""
