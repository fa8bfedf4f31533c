"""/geo: polygons by kabupaten, hashed for figures, plain for people."""

import gzip
import json

import brotli
import pytest

FEATURES = {"desa": 156, "kecamatan": 13}


def hashed(client, kind):
    tag = client.get(f"/geo/{kind}/61.08.json").headers["ETag"].strip('"')
    return f"/geo/{kind}/61.08.{tag}.json"


@pytest.mark.parametrize(("kind", "features"), FEATURES.items())
def test_the_plain_address_gives_every_area_and_asks_again(client, kind, features):
    response = client.get(f"/geo/{kind}/61.08.json")
    assert response.status_code == 200
    assert response.content_type == "application/geo+json"
    assert response.headers["Cache-Control"] == "public, no-cache"
    assert len(response.get_json(force=True)["features"]) == features


def test_a_browser_that_holds_the_polygons_gets_304_and_no_body(client):
    first = client.get("/geo/desa/61.08.json")
    held = {"If-None-Match": first.headers["ETag"]}
    again = client.get("/geo/desa/61.08.json", headers=held)
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]


@pytest.mark.parametrize("kind", FEATURES)
def test_the_hashed_address_is_kept_for_ever(client, kind):
    response = client.get(hashed(client, kind))
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_the_address_of_older_polygons_gives_the_present_ones_but_not_for_ever(client):
    response = client.get("/geo/desa/61.08.000000000000.json")
    assert response.headers["Cache-Control"] == "public, no-cache"
    assert response.data == client.get("/geo/desa/61.08.json").data


@pytest.mark.parametrize(("form", "opened"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
def test_polygons_leave_pressed_and_hold_the_same(client, form, opened):
    plain = client.get("/geo/desa/61.08.json")
    pressed = client.get(hashed(client, "desa"), headers={"Accept-Encoding": form})
    assert pressed.headers["Content-Encoding"] == form
    assert "Accept-Encoding" in pressed.headers["Vary"]
    assert pressed.headers["ETag"] != plain.headers["ETag"]
    assert json.loads(opened(pressed.data)) == json.loads(plain.data)
    assert len(pressed.data) <= 65_000


@pytest.mark.parametrize(
    "address",
    [
        "/geo/desa/99.99.json",
        "/geo/kota/61.08.json",
        "/geo/desa/61.08",
        "/geo/desa/61.08.01.json",
        "/geo/desa/..\\..\\ledger.sqlite",
    ],
)
def test_polygons_that_are_not_there_are_404(client, address):
    response = client.get(address)
    assert response.status_code == 404
    assert "muat" in response.get_json()["galat"]
