"""POST /api/v1/logo: a logo comes in as bytes, from who may, and is refused in a sentence."""

from dataclasses import replace
from urllib.parse import quote

import pytest
from flask import Flask

from dashboard.data.identities import read_history, read_identity
from dashboard.data.open_room import open_room
from dashboard.domain.actors import Actor, Role
from dashboard.exports.logos import LARGEST
from dashboard.routes import logos
from tests.data.rakor_room import MONDAY, SITI
from tests.exports.test_logos import picture

KAB, GUEST = "61.08", Actor("tamu", Role.TAMU)


@pytest.fixture
def send(own_home):
    room, _ = open_room(own_home, SITI, lambda: MONDAY)
    server, acting = Flask(__name__), [SITI]
    logos.register(server, replace(room, who=lambda: acting[0]))

    def send(content, name="logo.png", kab=KAB, actor=SITI, **headers):
        acting[0] = actor
        told = {"X-Lokus-Subjek": kab, "X-Lokus-Nama": quote(name), **headers}
        answer = server.test_client().post("/api/v1/logo", data=content, headers=told)
        return answer.status_code, answer.get_json()

    yield send, room
    room.ledger().close()


def test_a_logo_is_kept_and_worn(send):
    send, room = send
    assert send(picture("PNG"), "Logo Landak.png") == (200, {"nama": "Logo Landak.png"})
    assert read_identity(room.ledger(), room.home, KAB).png.startswith(b"\x89PNG")


def test_what_is_refused_leaves_nothing(send):
    send, room = send
    forged = {"Sec-Fetch-Site": "cross-site"}
    told = [
        send(b"<html>"),
        send(picture("PNG"), kab="61.99"),
        send(picture("PNG"), actor=GUEST),
        send(b"0" * (LARGEST + 1)),
        send(picture("PNG"), **forged),
    ]
    assert [code for code, _ in told] == [400, 404, 403, 413, 403]
    assert all(one["galat"].endswith(".") for _, one in told)
    assert read_history(room.ledger(), KAB) == []
