"""The server as an office runs it: what a proxy says counts, and no stranger fills its memory."""

from contextlib import closing
from types import SimpleNamespace

import pytest
from werkzeug.test import Client

from dashboard.cli.hearing import Parser, server_of
from dashboard.cli.serving import listen
from dashboard.data.ledger import Ledger
from dashboard.data.users import add_user
from dashboard.domain.actors import OPERATOR, Role
from dashboard.domain.users import User
from dashboard.factory import create_app
from dashboard.routes.upload_limits import ALL_AT_ONCE, LARGEST, SMALL
from dashboard.security import signing_in
from dashboard.security.passwords import hash_password
from dashboard.settings import Settings

SECRET = "sawah hijau tujuh kerbau"  # noqa: S105 (of a test)
PROXY = {"X-Forwarded-For": "10.7.7.7", "X-Forwarded-Proto": "https"}


@pytest.fixture
def heard():
    """Return a client of an app, asked through everything that stands before it in production."""
    opened = []

    def ask(home, **settings):
        listening = listen("127.0.0.1", 0)
        app = create_app(Settings(home=home.root, **settings)).server
        opened.append((server_of(app, listening), listening))
        return Client(opened[-1][0].application)

    yield ask
    for server, listening in opened:
        server.close()
        listening.close()


@pytest.fixture
def accounts(own_home):
    with closing(Ledger.open(own_home)) as ledger:
        siti = User(0, "siti", Role.BAPPEDA, "61.08", must_change=False)
        add_user(ledger, siti, hash_password(SECRET), OPERATOR)
    return own_home


def enter(client, password=SECRET, **headers):
    return client.post(
        "/masuk", data={"nama": "siti", "sandi": password}, headers=headers,
        environ_base={"REMOTE_ADDR": "127.0.0.1"},
    )  # fmt: skip


def test_behind_tls_the_session_is_for_tls_alone(accounts, heard):
    answer = enter(heard(accounts, proxy=1), **PROXY)
    assert all("; Secure" in one for one in answer.headers.getlist("Set-Cookie"))
    assert answer.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_behind_tls_no_neighbour_plants_a_session_and_who_leaves_takes_it_along(accounts, heard):
    client = heard(accounts, proxy=1)
    session = enter(client, **PROXY).headers["Set-Cookie"].split(";")[0]
    assert session.startswith("__Host-lokus-sesi=")
    here = {"REMOTE_ADDR": "127.0.0.1"}

    def asked(cookie):
        headers = PROXY | {"Cookie": cookie}
        return Client(client.application, use_cookies=False).get(
            "/peta", headers=headers, environ_base=here
        )

    assert asked(session).status_code == 200
    assert asked(session.removeprefix("__Host-")).headers["Location"].startswith("/masuk")
    left = client.post(
        "/keluar",
        headers=PROXY | {"X-CSRFToken": client.get_cookie("_csrf_token").value},
        environ_base=here,
    )
    gone = [one for one in left.headers.getlist("Set-Cookie") if "Max-Age=0" in one]
    assert {one.split("=")[0] for one in gone} == {"__Host-lokus-sesi", "_csrf_token"}
    assert all("Secure" in one for one in gone)
    assert asked(session).headers["Location"].startswith("/masuk")


def test_without_a_proxy_nothing_is_believed_of_who_says_there_is_one(accounts, heard):
    answer = enter(heard(accounts), **PROXY)
    assert "Strict-Transport-Security" not in answer.headers
    assert not any("Secure" in one for one in answer.headers.getlist("Set-Cookie"))


@pytest.mark.parametrize(("proxy", "last"), [(0, 429), (1, 401)])
def test_who_tries_many_names_waits_by_the_address_that_can_be_believed(
    accounts, heard, monkeypatch, proxy, last
):
    monkeypatch.setattr(signing_in, "is_password", lambda *_: False)
    client, said = heard(accounts, proxy=proxy), []
    for number in range(31):
        answer = client.post(
            "/masuk",
            data={"nama": f"orang {number}", "sandi": "x"},
            headers={"X-Forwarded-For": f"10.7.7.{number}"},
            environ_base={"REMOTE_ADDR": "192.168.1.9"},
        )
        said.append(answer.status_code)
    assert said == [401] * 30 + [last]


def test_without_accounts_who_comes_by_another_machine_is_not_near(own_home, heard):
    client, here = heard(own_home), {"REMOTE_ADDR": "127.0.0.1"}
    near = {"environ_base": here, "base_url": "http://127.0.0.1:8050"}
    assert client.get("/", **near).status_code == 200
    for name in ("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded"):
        assert client.get("/", headers={name: "10.7.7.7"}, **near).status_code == 403, name


def parsed(path, size, coming=0):
    """Return the code a request is refused with before its body comes in; None where it may."""
    others = SimpleNamespace(request=SimpleNamespace(expected=coming), requests=[])
    adj = SimpleNamespace(
        max_request_header_size=10_000, max_request_body_size=0, inbuf_overflow=10**8,
        url_scheme="http",
    )  # fmt: skip
    parser = Parser(adj, SimpleNamespace(active_channels={1: others}))
    length = "Transfer-Encoding: chunked" if size is None else f"Content-Length: {size}"
    parser.received(f"POST {path} HTTP/1.1\r\nHost: a\r\n{length}\r\n\r\n".encode())
    if size is None and parser.error is None:
        for _ in range(LARGEST // 1_000_000 + 3):
            parser.received(b"f4240\r\n" + bytes(1_000_000) + b"\r\n")
    return parser.error.code if parser.error else None


@pytest.mark.parametrize(
    ("path", "size", "code"),
    [
        ("/masuk", SMALL, None),
        ("/masuk", SMALL + 1, 413),
        ("/masuk", None, 413),
        ("/tidak-ada", LARGEST, 413),
        ("/api/v1/berkas", LARGEST, None),
        ("/api/v1/berkas?x=1", LARGEST, None),
        ("/api/v1/berkas", LARGEST + 2_000_000, 413),
        ("/api/v1/berkas", None, 413),
        ("/api/v1/berkas/../../masuk", LARGEST, 413),
        ("/api/v1/logo", LARGEST, 413),
        ("/_dash-update-component", LARGEST, 413),
    ],
)
def test_a_body_larger_than_its_address_needs_is_never_taken_in(path, size, code):
    assert parsed(path, size) == code


def test_all_bodies_together_are_bounded_and_a_form_always_comes_in():
    assert parsed("/api/v1/berkas", LARGEST, coming=ALL_AT_ONCE - LARGEST) is None
    assert parsed("/api/v1/berkas", LARGEST, coming=ALL_AT_ONCE - LARGEST + 1) == 503
    assert parsed("/masuk", SMALL, coming=ALL_AT_ONCE) is None
