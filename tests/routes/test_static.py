import gzip

import brotli
import pytest
from flask import Flask

from dashboard.routes.static import FILES, StaticFiles


@pytest.fixture(scope="module")
def static():
    return StaticFiles()


@pytest.fixture(scope="module")
def client(static):
    server = Flask(__name__)  # with Flask's own /static, which must not win
    static.register(server)
    return server.test_client()


def test_every_file_is_served_under_its_hash_for_ever(static, client):
    for name in FILES:
        answer = client.get(static.address(name))
        assert answer.status_code == 200, name
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert answer.headers["Vary"] == "Accept-Encoding"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_an_address_holds_name_hash_and_kind(static):
    assert static.address("lokus.css").startswith("/static/lokus.")
    assert len(static.address("lokus.css")) == len("/static/lokus..css") + 12


@pytest.mark.parametrize(
    ("taken", "sent", "plain"),
    [
        ("gzip, deflate, br", "br", brotli.decompress),
        ("gzip", "gzip", gzip.decompress),
        ("br;q=0, gzip", "gzip", gzip.decompress),
        ("identity", None, bytes),
    ],
)
def test_the_client_gets_the_form_it_takes(static, client, taken, sent, plain):
    whole = client.get(static.address("bootstrap.min.css")).data
    headers = {"Accept-Encoding": taken}
    answer = client.get(static.address("bootstrap.min.css"), headers=headers)
    assert answer.headers.get("Content-Encoding") == sent
    assert plain(answer.data) == whole


def test_what_is_known_is_not_sent_again(static, client):
    address, taken = static.address("lokus.css"), {"Accept-Encoding": "br"}
    tag = client.get(address, headers=taken).headers["ETag"]
    again = client.get(address, headers={**taken, "If-None-Match": tag})
    assert (again.status_code, again.data) == (304, b"")
    other_form = client.get(address, headers={"If-None-Match": tag})
    assert other_form.status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/static/lokus.css",
        "/static/lokus.000000000000.css",
        "/static/..%2Fdomain%2Ftokens.json",
        "/static/../routes/static.py",
        "/static/vendor/make_vendor.py",
        "/static/world_110m.json",
    ],
)
def test_nothing_else_is_served(client, path):
    assert client.get(path).status_code == 404


def test_styles_name_the_font_by_its_hashed_address(static, client):
    styles = client.get(static.address("lokus.css")).text
    assert f'url("{static.address("inter-lokus.woff2")}")' in styles
    assert 'url("inter' not in styles


def test_a_style_that_names_what_is_not_served_is_refused(tmp_path):
    style = tmp_path / "a.css"
    style.write_text('a { background: url("missing.png") }', encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.css menyebut missing\.png"):
        StaticFiles({"a.css": (style,)})


def test_the_same_files_have_the_same_addresses_in_every_process(static):
    again = StaticFiles()
    assert [again.address(name) for name in FILES] == [static.address(name) for name in FILES]


def test_the_first_load_stays_light(static, client):
    sent = {
        name: len(client.get(static.address(name), headers={"Accept-Encoding": "br"}).data)
        for name in FILES
    }
    # 1,1 MB is the bound of a cold first load; Dash's own bundles take about 480 kB of it.
    assert sum(sent.values()) < 540_000, sent
