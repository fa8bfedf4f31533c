"""/layar: its items at once, what may be chosen in parts behind them, nothing mixed."""

import gzip
import json
import re
from urllib.parse import parse_qsl, urlsplit

import pytest

from dashboard.factory import create_app
from dashboard.settings import Settings

KAB = "61.11"


def shown(answer):
    written = re.search(r'id="paparan">(.*?)</script>', answer.get_data(as_text=True), re.S)
    return json.loads(written[1])


@pytest.fixture(scope="module")
def data(app):
    return shown(app.server.test_client().get(f"/layar?kab={KAB}&untuk=umum"))


def test_every_item_and_what_may_be_chosen_is_in_the_document_at_once(data):
    titles = [one["title"] for one in data["items"]]
    assert len(titles) == 12
    assert titles[1:3] == ["Dasar hukum", "Tren survei"]
    assert data["items"][0]["points"][-1] == (
        "Tidak ikut, hanya untuk tim TPPS: keluarga berisiko, aksi konvergensi, audit kasus "
        "stunting, anggaran, tindak lanjut BPK, janji Rakor lalu, rencana tindak lanjut, keputusan."
    )
    assert data["head"]["audience"] == "umum"
    assert data["choices"]["per"][0][1] == "Juli 2025"
    assert data["variants"] == ""


def test_the_rest_is_asked_for_in_parts_of_the_same_version_and_audience(client, data):
    asked = [dict(parse_qsl(urlsplit(one).query)) for one in data["later"]]
    names = [name for name, _ in data["choices"]["ind"]]
    assert [one.pop("bagian") for one in asked] == ["kecamatan", "bulan", *names]
    version = data["head"]["snapshot"]
    assert all(one == {"kab": KAB, "untuk": "umum", "versi": version} for one in asked)
    found = {}
    for address in (data["later"][0], data["later"][2]):
        answer = client.get(address, headers={"Accept-Encoding": "gzip"})
        assert answer.headers["Cache-Control"] == "private, no-store"
        found |= json.loads(gzip.decompress(answer.data))
    first = data["choices"]["kec"][0][0]
    assert set(found[f"{first}||"]) == {"peta", "spesifik", "sensitif", "kesenjangan"}
    assert set(found[f"{first}|{names[0]}|"]) == {"peta", "kesenjangan"}


def test_what_does_not_take_gzip_gets_the_same(client, data):
    plain, pressed = (
        client.get(data["later"][0], headers={"Accept-Encoding": taken})
        for taken in ("identity", "gzip")
    )
    assert plain.data == gzip.decompress(pressed.data)


def test_figures_of_another_version_are_refused(client, data):
    answer = client.get(data["later"][0].replace(data["head"]["snapshot"], "v000001-000000000000"))
    assert answer.status_code == 409
    assert "muat ulang paparan" in answer.get_data(as_text=True)


@pytest.mark.parametrize(("more", "code"), [("&bagian=ini", 404), ("&rakor=61.08-99", 404)])
def test_a_part_of_nothing_is_a_sentence(client, data, more, code):
    version = data["head"]["snapshot"]
    answer = client.get(f"/layar/bagian?kab={KAB}&versi={version}{more}")
    assert answer.status_code == code
    assert answer.get_data(as_text=True).endswith(".")


def test_an_indicator_that_is_asked_for_stays_under_every_kecamatan(client):
    data = shown(client.get(f"/layar?kab={KAB}&ind=krs_accompanied"))
    found = client.get(data["later"][0], headers={"Accept-Encoding": "identity"}).get_json()
    titles = {one["peta"]["title"] for one in found.values()}
    assert len(titles) == 1
    assert titles == {item["title"] for item in data["items"] if item["key"] == "peta"}


def test_a_kecamatan_asked_for_by_its_address_offers_nothing_more(client):
    data = shown(client.get(f"/layar?kab={KAB}&kec=61.11.02"))
    assert data["later"] == []


def test_without_figures_it_says_so_in_a_page_that_leads_on(home):
    client = create_app(Settings(home=home.root)).server.test_client()
    answer = client.get("/layar")
    assert answer.status_code == 503
    text = answer.get_data(as_text=True)
    assert "Belum ada data." in text
    assert 'href="/data"' in text
    assert client.get("/layar/bagian").status_code == 503
