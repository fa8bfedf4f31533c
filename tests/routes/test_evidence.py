"""/api/v1/bukti and /bukti/<number>: what comes in, who gets it, and how it leaves."""

import shutil
from urllib.parse import quote

import pytest

from dashboard.data.evidence_reading import list_evidence
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.factory import create_app
from dashboard.routes import evidence as route
from dashboard.settings import Settings
from tests.data.rakor_room import MONDAY, agreed, first_session
from tests.evidence_files import PDF

CAMAT = Actor("Camat Mandor", Role.KECAMATAN, ("61.08.02",))


class Room:
    """A home, its ledger, and whoever asks; each test has an action of its own."""

    def __init__(self, home):
        self.home, self.actor = home, LOCAL
        self.ledger = Ledger.open(home)
        app = create_app(Settings(home=home.root), who=lambda: self.actor)
        self.client = app.server.test_client()

    def begin(self, name):
        shutil.rmtree(self.home.evidence, ignore_errors=True)
        self.actor = LOCAL
        number = agreed(self.ledger, first_session(self.ledger, name=name[-80:])).id
        self.action = SubjectKey(SubjectKind.ACTION, number)

    def send(self, content=PDF, name="SK Lokus.pdf", **headers):
        told = {"X-Lokus-Nama": quote(name), "X-Lokus-Subjek": str(self.action)}
        told |= {"Sec-Fetch-Site": "same-origin"}
        told |= {key.replace("_", "-"): value for key, value in headers.items()}
        return self.client.post("/api/v1/bukti", data=content, headers=told)

    def kept(self):
        return list_evidence(self.ledger, self.action, LOCAL)

    def fetch(self):
        return self.client.get(f"/bukti/{self.kept()[0].id}")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    room = Room(Home(tmp_path_factory.mktemp("kantor") / "var"))
    yield room
    room.ledger.close()


@pytest.fixture
def room(office, monkeypatch, request):
    # The day of a kabupaten is read from a warehouse; there is none here.
    monkeypatch.setattr(RakorRoom, "today", lambda *_: MONDAY)
    office.begin(request.node.name)
    return office


def test_a_file_comes_in_and_goes_out_as_a_file(room):
    answer = room.send(X_Lokus_Catatan=quote("asli, halaman 2"), X_Lokus_Sampai="2025-12-31")
    [kept] = room.kept()
    assert (answer.status_code, answer.get_json()) == (
        200,
        {"nomor": kept.id, "nama": "SK Lokus.pdf"},
    )
    assert (kept.note, str(kept.valid_until), kept.day) == ("asli, halaman 2", "2025-12-31", MONDAY)
    got = room.fetch()
    assert (got.status_code, got.data, got.mimetype) == (200, PDF, "application/pdf")
    assert got.headers["Content-Disposition"] == 'attachment; filename="SK Lokus.pdf"'
    assert got.headers["X-Content-Type-Options"] == "nosniff"
    assert got.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert got.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../ledger.sqlite.pdf", "ledger.sqlite.pdf"),
        ("a\r\nX-Jahat: 1.pdf", "aX-Jahat 1.pdf"),
        ('"; filename="x.exe.pdf', "; filename=x.exe.pdf"),
        ("<script>alert(1)</script>.pdf", "script.pdf"),
        ("=cmd|'x'!A1.pdf", "=cmd'x'!A1.pdf"),
    ],
)
def test_no_name_reaches_a_header_or_a_path_as_it_was_sent(room, name, shown):
    room.send(name=name)
    [kept] = room.kept()
    assert kept.file_name == shown
    got = room.fetch()
    assert "X-Jahat" not in got.headers
    assert got.headers["Content-Disposition"].startswith("attachment; filename=")
    assert {file.name for file in room.home.evidence.rglob("*") if file.is_file()} == {kept.sha256}


@pytest.mark.parametrize(
    ("headers", "code", "said"),
    [
        ({"Sec_Fetch_Site": "cross-site"}, 403, "tidak datang dari halaman Lokus"),
        ({"Sec_Fetch_Site": "", "Origin": "https://lain.example"}, 403, "tidak datang dari"),
        ({"X_Lokus_Subjek": ""}, 400, "Tidak jelas bukti ini milik apa"),
        ({"X_Lokus_Subjek": "action-99"}, 404, "tidak ada, atau bukan untuk Anda"),
        ({"X_Lokus_Sampai": "kapan-kapan"}, 400, "Berlaku sampai belum terisi"),
        ({"content": b""}, 400, "kosong"),
        ({"content": b"<html>"}, 400, "bukan PDF biasa"),
        ({"name": "a.svg"}, 400, "tidak diterima sebagai bukti"),
    ],
)
def test_what_is_refused_gets_one_sentence_and_leaves_nothing(room, headers, code, said):
    answer = room.send(**headers)
    assert answer.status_code == code
    assert said in answer.get_json()["galat"]
    assert room.kept() == []
    assert not room.home.evidence.exists()


@pytest.mark.parametrize("told", [True, False])
def test_what_is_too_large_is_refused_whether_or_not_it_says_its_length(room, monkeypatch, told):
    monkeypatch.setattr(route, "LARGEST_EVIDENCE", 1000)
    length = {} if told else {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    answer = room.client.post(
        "/api/v1/bukti",
        data=bytes(1001),
        headers={"X-Lokus-Subjek": str(room.action), "X-Lokus-Nama": "a.pdf"},
        environ_overrides=length,
    )
    assert answer.status_code == 413
    assert answer.get_json()["galat"].startswith("Bukti lebih besar dari 20 MB")


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        (Actor("tamu", Role.TAMU), 404),
        (Actor("Rina", Role.BAPPEDA, ("61.11",)), 404),
        (Actor("Anton", Role.OPD, ("61.08",), "DPMD"), 403),
        (CAMAT, 403),
        (Actor("Dewi", Role.OPD, ("61.08",), "Dinas Kesehatan"), 200),
    ],
)
def test_only_who_answers_for_it_brings_it(room, actor, code):
    room.actor = actor
    assert room.send().status_code == code
    assert len(room.kept()) == (code == 200)


@pytest.mark.parametrize(("actor", "code"), [(Actor("tamu", Role.TAMU), 404), (CAMAT, 200)])
def test_only_who_sees_the_action_gets_its_evidence(room, actor, code):
    room.send()
    room.actor = actor
    got = room.fetch()
    assert got.status_code == code
    assert (PDF in got.data) is (code == 200)


def test_an_address_that_leads_to_nothing_says_so(room):
    for number in (999, 10**30):
        assert room.client.get(f"/bukti/{number}").status_code == 404
    room.send()
    next(file for file in room.home.evidence.rglob("*") if file.is_file()).write_bytes(b"lain")
    got = room.fetch()
    assert (got.status_code, "rusak atau hilang" in got.text) == (404, True)


def test_before_there_are_figures_a_file_is_refused_with_what_to_do(room, monkeypatch):
    monkeypatch.undo()
    answer = room.send()
    assert (answer.status_code, room.kept()) == (503, [])
    assert answer.get_json()["galat"].startswith("Belum ada data. Muat berkas")
