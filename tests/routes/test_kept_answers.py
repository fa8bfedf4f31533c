"""What a browser or a proxy may keep: nothing that a signed-in person was told."""

import re

import pytest

KAB = "61.08"
ASKED = f"kab={KAB}&ind=exclusive_breastfeeding&per=2025-08"
TOLD = (
    "/", "/peta?kab=61.08", "/rakor", "/data", "/bantuan", "/lacak", "/jejak",
    "/_dash-layout", "/_dash-dependencies", "/_reload-hash",
    f"/api/v1/nilai?{ASKED}", f"/api/v1/nilai?{ASKED}&format=csv",
    f"/api/v1/lacak?area={KAB}&{ASKED}", f"/lacak?area={KAB}&{ASKED}",
    "/jejak.csv", f"/bpk/lampiran/{KAB}.xlsx", f"/catatan/tim/{KAB}.xlsx",
    "/data/balasan/B-0001.xlsx", f"/api/v1/berkas/{'0' * 32}/kembali", "/bukti/1",
    f"/layar?kab={KAB}", "/unduh/gambar/x.png", "/unduh/paket/x", "/tidak-ada", "/healthz",
)  # fmt: skip


@pytest.mark.parametrize("address", TOLD)
def test_no_answer_of_the_house_is_kept(client, address):
    answer = client.get(address)
    assert answer.cache_control.no_store, answer.headers.get("Cache-Control")
    assert not answer.cache_control.public


def test_neither_is_the_answer_to_a_callback(trigger, client):
    answer = client.post("/_dash-update-component", json={})
    assert answer.cache_control.no_store


def test_styles_scripts_and_polygons_are_kept_under_their_hash(client):
    page = client.get("/").get_data(as_text=True)
    named = set(re.findall(r'"(/(?:static|_dash-component-suites)/[^"?]+)', page))
    assert len(named) > 5
    for address in (*named, f"/geo/desa/{KAB}.json"):
        kept = client.get(address).cache_control
        assert not kept.no_store, address
        assert kept.public or kept.max_age > 86_400, address
