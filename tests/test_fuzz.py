"""Nonsense for every route and callback: never an error of ours, never a word about our machine.

The seed is fixed. A slow machine tries fewer rounds; the first round, of every address and every
callback, is always whole.
"""

import json
import logging
import re
import time
from random import Random
from urllib.parse import quote

import pytest

from dashboard.data.background import Background
from dashboard.data.home import Home
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.exports.pack_desk import PackDesk
from dashboard.factory import create_app
from dashboard.settings import Settings
from tests import fuzzing
from tests.conftest import ROOT
from tests.sample_home import copy_home

SEED, SECONDS = 6108, 3.0
PLACE = re.compile(r"<(?:[a-z_]+(?:\([^)]*\))?:)?([a-z_]+)>")
SERVER_ERROR = 500
BUSY = 503


@pytest.fixture(scope="module", params=["bappeda", "tamu"])
def attacked(sample_home, tmp_path_factory, request):
    """An app over a copy, and the errors that it logs; nothing is built or packed."""
    copy = Home(tmp_path_factory.mktemp("serangan") / "rumah")
    copy_home(sample_home, copy.root)
    actor = LOCAL if request.param == "bappeda" else Actor("tamu", Role.TAMU)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Background, "ask", lambda *_: None)
        patch.setattr(PackDesk, "start", lambda *_: "0" * 24)
        app = create_app(Settings(home=copy.root), who=lambda: actor)
        app.server.test_client().get("/_dash-dependencies")
        yield app, copy


@pytest.fixture
def broken():
    """What went wrong at the server, as `kind: place in the code`."""
    found: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record):
            if record.exc_info:
                from dashboard.routes.log_lines import places

                ours = [one for one in places(record.exc_info[1]) if "/dashboard/" in one]
                found.append(f"{record.exc_info[1]!r}: {ours[-1] if ours else 'outside'}")

    logger, listening = logging.getLogger("lokus.kejadian"), Listening()
    logger.addHandler(listening)
    yield found
    logger.removeHandler(listening)


def sound(answer, home) -> None:
    """An answer tells nothing of the machine, and an error its number."""
    if answer.mimetype in ("text/html", "application/json", "text/plain"):
        text = answer.get_data(as_text=True)
        for told in ("Traceback", str(home.root), str(ROOT), "site-packages", 'File "'):
            assert told not in text, text[:500]
    assert answer.status_code < SERVER_ERROR or answer.status_code == BUSY


def rounds(seconds: float):
    """Yield at least once, then until the time is over."""
    until = time.monotonic() + seconds
    yield
    while time.monotonic() < until:
        yield


def test_no_route_breaks(attacked, broken):
    app, home = attacked
    client, chance = app.server.test_client(), Random(SEED)  # noqa: S311 (no secret)
    rules = [one for one in app.server.url_map.iter_rules() if one.endpoint != "static"]
    for _ in rounds(SECONDS):
        for rule in rules:
            path = PLACE.sub(lambda _: part(chance), rule.rule)
            asked = {name: writable(chance) for name in ("kab", "ind", "per", "untuk", "format")}
            if "POST" in rule.methods and chance.random() < 0.7:
                answer = client.post(path, query_string=asked, **sent(chance))
            else:
                answer = client.get(path, query_string=asked)
            sound(answer, home)
    assert broken == []


def test_no_callback_breaks(attacked, broken):
    app, home = attacked
    client, chance = app.server.test_client(), Random(SEED)  # noqa: S311
    callbacks = {name: one for name, one in app.callback_map.items() if "callback" in one}
    assert len(callbacks) > 200
    for _ in rounds(SECONDS):
        for output, callback in callbacks.items():
            sound(post(client, fuzzing.body(output, callback, chance)), home)
            if broken:
                break
    assert broken == []


def test_no_shape_of_a_request_breaks(attacked, broken):
    app, home = attacked
    client, chance = app.server.test_client(), Random(SEED)  # noqa: S311
    outputs = list(app.callback_map)
    for _ in range(300):
        output = chance.choice(outputs)
        if "callback" in app.callback_map[output]:
            body = fuzzing.body(output, app.callback_map[output], chance)
            body[chance.choice([*body])] = fuzzing.anything(chance)
        else:
            body = chance.choice([{"output": output}, fuzzing.anything(chance)])
        sound(post(client, body), home)
    for raw in (b"", b"{", b"[]", b"null", b"\xff\xfe", b"1" * 5000, b"[" * 20000):
        answer = client.post("/_dash-update-component", data=raw, content_type="application/json")
        assert answer.status_code == 400
    assert broken == []


def test_a_page_asked_for_without_an_address_is_the_first_one(attacked, broken):
    """Found with another seed."""
    names = ("page", "ribbon", "kabupaten")
    body = {
        "output": "..frame-page.children...frame-ribbon.children...frame-kabupaten.children..",
        "outputs": [{"id": f"frame-{one}", "property": "children"} for one in names],
        "inputs": [{"id": "frame-route", "property": "data", "value": None}],
        "changedPropIds": ["frame-route.data"],
    }
    assert post(attacked[0].server.test_client(), body).status_code == 200
    assert broken == []


def test_an_update_larger_than_any_of_ours_is_refused_unread(attacked, broken):
    client = attacked[0].server.test_client()
    answer = client.post(
        "/_dash-update-component", data=b" " * 10_000_001, content_type="application/json"
    )
    assert answer.status_code == 413
    assert answer.get_json()["galat"] == "Kiriman ini terlalu besar; bagi dulu, lalu ulangi."
    assert broken == []


def post(client, body):
    raw = json.dumps(body)
    return client.post("/_dash-update-component", data=raw, content_type="application/json")


def writable(chance: Random) -> str:
    """Return a word that an address can carry."""
    return fuzzing.text(chance).encode("utf-8", "ignore").decode()[:500]


def part(chance: Random) -> str:
    return quote(writable(chance).replace("/", "%2F"), safe="%") or "x"


def sent(chance: Random) -> dict:
    """Return a body and headers as no page of ours sends them."""
    headers = {"X-Lokus-Nama": quote(writable(chance)), "X-Lokus-Bukti": quote(writable(chance))}
    headers |= {"X-Lokus-Berkas": quote(writable(chance)), "Sec-Fetch-Site": "same-origin"}
    if chance.random() < 0.5:
        return {"json": fuzzing.anything(chance), "headers": headers}
    return {"data": chance.randbytes(chance.choice((0, 1, 60, 3000))), "headers": headers}
