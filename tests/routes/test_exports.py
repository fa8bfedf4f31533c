"""/unduh: who gets which file, and a pack from its beginning to its end."""

import io
import os
import shutil
import zipfile
from dataclasses import replace
from types import SimpleNamespace

import pytest
from flask import Flask

from dashboard.domain.actors import Actor, Role
from dashboard.exports import pack_desk, pack_orders
from dashboard.exports.pack_desk import STANDING
from dashboard.exports.pack_parts import PackPart
from dashboard.exports.pack_work import work
from dashboard.routes import area_files, exports, figure_files
from tests.data.rakor_room import SITI
from tests.exports.meeting import meeting

GUEST = Actor("tamu", Role.TAMU)
BUDI = Actor("Budi", Role.BAPPEDA)


class Hall:
    def __init__(self, room):
        self.actor = SITI
        self.room = replace(room, who=lambda: self.actor)
        server = Flask(__name__)
        for served in (area_files, exports, figure_files):
            served.register(server, self.room)
        self.client = server.test_client()

    def get(self, address):
        return self.client.get(f"/unduh/{address}")


@pytest.fixture(scope="module")
def office(sample_home, tmp_path_factory):
    room, _, _ = meeting(sample_home, tmp_path_factory.mktemp("rakor") / "var")
    yield Hall(room)
    room.ledger().close()


@pytest.fixture
def hall(office):
    office.actor = SITI
    shutil.rmtree(office.room.home.root / "unduhan", ignore_errors=True)
    return office


@pytest.fixture
def beside(monkeypatch):
    """Begin packs whose work is not done by another process; return what was asked of it."""
    asked = []

    def process(*, target, args, daemon):
        assert daemon
        assert target is work
        asked.append(args)
        return SimpleNamespace(start=lambda: None)

    spawn = SimpleNamespace(Process=process)
    monkeypatch.setattr("dashboard.exports.pack_desk.get_context", lambda _: spawn)
    monkeypatch.setattr(
        pack_orders,
        "briefing_parts",
        lambda *_: [PackPart(f"{name}.txt", "isi", lambda: b"isi") for name in "ab"],
    )
    monkeypatch.setattr(pack_orders, "area_parts", lambda *_: [])
    return asked


def begin(hall, address):
    answer = hall.client.post(f"/unduh/paket/{address}")
    assert answer.status_code == 202, answer.text
    return answer.get_json()["paket"]


def test_a_file_leaves_for_everybody_unless_asked_for_the_team(hall):
    answer = hall.get("61.08.xlsx")
    assert answer.status_code == 200
    assert "2025-09-15 untuk umum.xlsx" in answer.headers["Content-Disposition"]
    assert answer.headers["Cache-Control"] == "private, no-store"
    named = hall.get("61.08-1.xlsx?untuk=tim").headers["Content-Disposition"]
    assert "2025-09-15 untuk tim.xlsx" in named


def test_a_guest_never_gets_what_is_for_the_team(hall):
    hall.actor = GUEST
    answer = hall.get("61.08.xlsx?untuk=tim")
    assert (answer.status_code, answer.text) == (403, pack_orders.ONLY_TEAM)
    begun = hall.client.post("/unduh/paket/61.08?untuk=tim")
    assert (begun.status_code, begun.get_json()["galat"]) == (403, pack_orders.ONLY_TEAM)
    assert hall.get("61.08-1.xlsx").status_code == 404
    assert hall.get("61.08.xlsx").status_code == 200


@pytest.mark.parametrize(
    ("address", "code", "sentence"),
    [
        ("61.08.exe", 404, "Jenis berkas «exe» tidak ada"),
        ("61.99.xlsx", 404, "Kabupaten «61.99» tidak ada di sini"),
        ("61.08-99.xlsx", 404, "Rakor itu tidak ada"),
        ("61.11-1.xlsx", 404, "Rakor itu tidak ada"),
        ("61.08.xlsx?untuk=semua", 400, "untuk=semua: pilih umum atau tim."),
        ("61.08.xlsx?kec=61.11.01", 404, "Kecamatan «61.11.01» tidak ada di sini"),
        ("61.08.xlsx?ind=ngawur", 404, "Indikator «ngawur» tidak ada"),
        ("paket/tidakada", 404, "Paket itu tidak ada lagi"),
        ("paket/..", 404, "Paket itu tidak ada lagi"),
    ],
)
def test_what_is_not_there_is_one_sentence(hall, address, code, sentence):
    answer = hall.get(address)
    told = answer.get_json()["galat"] if answer.is_json else answer.text
    assert answer.status_code == code
    assert sentence in told


def test_a_pack_is_begun_watched_and_fetched(hall, beside):
    number = begin(hall, "61.08-1?untuk=tim")
    assert hall.get(f"paket/{number}").get_json()["state"] == "berjalan"
    assert hall.get(f"paket/{number}/paket.zip").status_code == 404
    work(*beside[0])
    told = hall.get(f"paket/{number}").get_json()
    assert (told["state"], told["made"], told["of"]) == ("siap", 6, 6)
    assert told["audience"] == "tim"
    answer = hall.get(f"paket/{number}/paket.zip")
    named = 'filename="Paket Rakor Kabupaten Landak 2025-09-15 untuk tim.zip"'
    assert named in answer.headers["Content-Disposition"]
    names = zipfile.ZipFile(io.BytesIO(answer.data)).namelist()
    assert names[:3] == ["LEMBAR ISI.txt", "a.txt", "b.txt"]
    for ending in ("docx", "pdf"):
        assert f"Notulen Rakor TPPS ke-1 2025-09-15.{ending}" in names


def test_a_pack_that_is_not_wanted_any_more_leaves_no_zip(hall, beside):
    number = begin(hall, "61.08")
    assert hall.client.post(f"/unduh/paket/{number}/batal").status_code == 202
    work(*beside[0])
    assert hall.get(f"paket/{number}").get_json()["state"] == "batal"
    assert not list(beside[0][1].glob("*.zip"))


def test_nobody_sees_the_pack_of_somebody_else(hall, beside):
    number = begin(hall, "61.08?untuk=tim")
    work(*beside[0])
    for other in (GUEST, BUDI):
        hall.actor = other
        assert hall.get(f"paket/{number}").status_code == 404
        assert hall.get(f"paket/{number}/paket.zip").status_code == 404
        assert hall.client.post(f"/unduh/paket/{number}/batal").status_code == 404


def test_a_pack_whose_making_died_says_so(hall, beside):
    number = begin(hall, "61.08")
    kept = beside[0][1] / STANDING
    os.utime(kept, (0, 0))
    told = hall.get(f"paket/{number}").get_json()
    assert (told["state"], told["line"]) == (
        "gagal", "Pembuatan paket terhenti di tengah jalan; ulangi.",
    )  # fmt: skip


def test_nobody_fills_the_server_with_packs(hall, beside):
    first = begin(hall, "61.08")
    begin(hall, "61.08?untuk=tim")
    refused = hall.client.post("/unduh/paket/61.08")
    assert (refused.status_code, refused.get_json()["galat"]) == (429, pack_desk.BUSY)
    hall.actor = BUDI
    begin(hall, "61.08")  # another person is not kept waiting by one
    hall.actor = SITI
    hall.client.post(f"/unduh/paket/{first}/batal")
    begin(hall, "61.08")
    assert len(beside) == 4


def test_all_together_make_no_more_packs_than_the_server_bears(hall, beside, monkeypatch):
    monkeypatch.setattr(pack_desk, "MOST_OF_ALL", 1)
    number = begin(hall, "61.08")
    hall.actor = BUDI
    assert hall.client.post("/unduh/paket/61.08").status_code == 429
    hall.actor = SITI
    work(*beside[0])
    assert hall.get(f"paket/{number}").get_json()["state"] == "siap"
    hall.actor = BUDI
    begin(hall, "61.08")


def test_packs_of_earlier_hours_are_cleared_away(hall, beside):
    begin(hall, "61.08")
    os.utime(beside[0][1], (0, 0))
    begin(hall, "61.08")
    assert not beside[0][1].exists()
    assert beside[1][1].exists()


def test_another_site_begins_no_pack(hall, beside):
    answer = hall.client.post("/unduh/paket/61.08", headers={"Origin": "http://lain.example"})
    assert answer.status_code == 403
    assert beside == []


VIEW = "kab=61.08&ind=household_sanitation&per=2025-06"


@pytest.mark.parametrize("part", ["peta", "kesenjangan"])
def test_a_figure_leaves_with_legend_source_and_date_and_its_very_table(hall, part):
    drawn = hall.get(f"gambar/{part}.svg?{VIEW}").text
    for told in ("Sanitasi layak", "Sumber", "keadaan 15 September 2025", "untuk umum"):
        assert told in drawn
    rows = hall.get(f"gambar/{part}.csv?{VIEW}").data.decode("utf-8-sig").split("\r\n")
    first = {"peta": "No.;Wilayah;Kecamatan;Nilai;Rentang;", "kesenjangan": "Kecamatan;Keterangan;"}
    assert rows[0].startswith(first[part])
    kept = hall.get(f"gambar/{part}.json?{VIEW}").get_json()
    assert [";".join(cell["teks"] for cell in row) for row in kept["baris"]] == rows[1:-1]


def test_a_figure_of_nothing_or_for_nobody_is_one_sentence(hall):
    assert hall.get(f"gambar/peta.exe?{VIEW}").text == figure_files.UNKNOWN
    assert hall.get("gambar/peta.png?kab=61.99").status_code == 404
    hall.actor = GUEST
    assert hall.get(f"gambar/peta.csv?{VIEW}&untuk=tim").status_code == 403


def test_the_profile_of_an_area_is_for_everybody_unless_asked_for_the_team(hall):
    answer = hall.get("wilayah/61.08.02.pdf?per=2025-07")
    assert (answer.status_code, answer.mimetype) == (200, "application/pdf")
    named = "Profil Kecamatan Mempawah Hulu 61.08.02 2025-09-15 untuk {}.docx"
    assert (
        named.format("tim")
        in hall.get("wilayah/61.08.02.docx?untuk=tim").headers["Content-Disposition"]
    )
    hall.actor = GUEST
    assert named.format("umum") in hall.get("wilayah/61.08.02.docx").headers["Content-Disposition"]
    refused = hall.get("wilayah/61.08.02.pdf?untuk=tim")
    assert (refused.status_code, refused.text) == (403, pack_orders.ONLY_TEAM)


@pytest.mark.parametrize(
    ("address", "code", "sentence"),
    [
        ("61.08.99.pdf", 404, "Tidak ada wilayah dengan kode «61.08.99»"),
        ("61.08.02.xlsx", 404, "hanya sebagai pdf atau docx"),
        ("61.08.02.pdf?untuk=semua", 400, "pilih umum atau tim"),
    ],
)
def test_a_profile_that_is_not_there_is_told_in_a_sentence(hall, address, code, sentence):
    answer = hall.get(f"wilayah/{address}")
    assert answer.status_code == code
    assert sentence in answer.text
