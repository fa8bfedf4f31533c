"""A failure is told by its number alone; the trace stands in the log, and nothing of a person."""

import io
import json
import logging

import pytest
from flask import Flask, abort, request
from werkzeug.exceptions import Forbidden

from dashboard.domain.actors import Actor, Role
from dashboard.routes import incidents, log_lines, request_log

PERSON = "Siti Aminah 6108014501990002"


@pytest.fixture
def said():
    """The lines that a server writes, with the log as it was put back afterwards."""
    root, ours = logging.getLogger(), logging.getLogger("lokus")
    before = root.handlers[:], root.level, ours.level
    stream = io.StringIO()
    log_lines.write_to(stream)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    root.handlers[:], root.level, ours.level = before


@pytest.fixture
def client():
    server = Flask("percobaan")
    request_log.number_all(server)
    request_log.register(server, lambda: Actor("Budi", Role.OPD))
    incidents.register(server, lambda name: f"/static/{name}")

    @server.get("/rusak/<name>")
    def broken(name):
        raise ValueError(f"{PERSON} {name}")

    @server.post("/api/rusak")
    def broken_api():
        raise TypeError("unsupported operand")

    @server.post("/_dash-update-component")
    def update():
        output = request.get_json()["output"]
        if output == "a.children":
            request_log.told_callback(output)
        return "", 204

    @server.get("/larang")
    def forbidden():
        abort(403)

    @server.get("/larang-sendiri")
    def forbidden_in_own_words():
        raise Forbidden(response=server.response_class("Bukan untuk Anda.", status=403))

    return server.test_client()


def test_a_page_that_fails_says_a_number_and_nothing_of_the_code(client, said):
    answer = client.get(f"/rusak/x?nama={PERSON}")
    page, number = answer.get_data(as_text=True), answer.headers["X-Request-Id"]
    assert answer.status_code == 500
    assert f"Terjadi kesalahan di Lokus (kejadian {number})" in page
    assert answer.headers["X-Lokus-Kejadian"] == number
    assert not {"Traceback", ".py", PERSON} & set(page.split())
    wrong, request = said()
    assert (wrong["level"], wrong["incident"], wrong["error"]) == ("error", number, "ValueError")
    assert wrong["trace"][-1].endswith(" broken")
    assert (request["request"], request["route"]) == (number, "/rusak/<name>")
    assert PERSON not in json.dumps(said())


def test_a_call_that_fails_says_it_as_json(client, said):
    answer = client.post("/api/rusak", json={})
    number = answer.headers["X-Request-Id"]
    assert answer.status_code == 500
    assert answer.get_json() == {
        "galat": f"Terjadi kesalahan di Lokus (kejadian {number}): ulangi, dan sampaikan nomor itu "
        "kepada pengelola bila terulang.",
        "permintaan": number,
    }
    assert said()[0]["message"] == "unsupported operand"  # of the code, not of anybody's file


def test_every_request_leaves_one_line_without_name_or_query(client, said):
    client.get("/larang?kab=61.08", headers={"Cookie": "lokus-peran=rahasia"})
    (line,) = said()
    assert line.pop("time").endswith("+00:00")
    assert line.pop("ms") >= 0
    assert len(line.pop("request")) == 9
    assert line == {
        "level": "info",
        "method": "GET",
        "route": "/larang",
        "status": 403,
        "role": "opd",
    }


def test_a_refusal_is_a_sentence_with_the_number_of_the_request(client):
    answer = client.get("/larang")
    assert "Ini tidak untuk peran Anda; masuk dengan akun yang berhak." in answer.text
    assert f"Permintaan {answer.headers['X-Request-Id']}." in answer.text
    assert client.get("/larang-sendiri").text == "Bukan untuk Anda."


def test_a_callback_is_named_only_where_it_is_one_of_ours(client, said):
    for output in ("a.children", PERSON):
        client.post("/_dash-update-component", json={"output": output})
    assert [line["callback"] for line in said()] == ["a.children", "-"]
    assert PERSON not in json.dumps(said())


def test_at_a_terminal_only_what_went_wrong_is_said(client, said, monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: True)
    log_lines.write_to(stream)
    client.get("/larang")
    assert stream.getvalue() == ""
    client.get("/rusak/x")
    assert json.loads(stream.getvalue())["error"] == "ValueError"
