"""/api/v1/berkas: what comes in, what is refused, and what never touches the disk."""

import logging
import tempfile
import threading
import time
from urllib.parse import quote

import pytest
from waitress.buffers import OverflowableBuffer, TempfileBasedBuffer

from dashboard.data.background import Background
from dashboard.data.batch_lists import every_batch_of
from dashboard.data.home import Home
from dashboard.data.inbox import drop, waiting_files
from dashboard.data.rebuild import rebuild
from dashboard.factory import create_app
from dashboard.intake.desk import Desk
from dashboard.routes import uploads
from dashboard.routes.upload_limits import AT_ONCE, LARGEST, WAITING, WAITRESS
from dashboard.settings import Settings
from tests.intake.conftest import DAY
from tests.intake.office_files import sigizi
from tests.intake.test_desk import AUGUST, BY_NAME

PERSONAL = (b"6108010101230001", b"Siti", b"Rahmawati", b"2023-01-05")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """A home and a client of its app, one for all tests here."""
    home = Home(tmp_path_factory.mktemp("kantor") / "var")
    return home, create_app(Settings(home=home.root), today=lambda: DAY).server.test_client()


@pytest.fixture
def home(office):
    """The home with an empty inbox."""
    for waiting in waiting_files(office[0]):
        drop(office[0], waiting.number)
    return office[0]


@pytest.fixture
def send(home, office):
    """Post bytes as the page does; headers win over those of the page."""
    client = office[1]

    def of(content, name="rekap.xlsx", **headers):
        told = {"X-Lokus-Nama": quote(name), "Sec-Fetch-Site": "same-origin"}
        told |= {key.replace("_", "-"): value for key, value in headers.items()}
        return client.post("/api/v1/berkas", data=content, headers=told)

    of.client = client
    return of


def inbox(home):
    return sorted(file.name for file in home.inbox.rglob("*") if file.is_file())


def test_a_file_waits_in_a_folder_of_its_own_under_no_name_of_the_sender(home, send):
    answer = send(sigizi(title=AUGUST), "../../Rekap Agustus é.xlsx")
    (told,) = answer.get_json()["berkas"]
    assert (answer.status_code, told["nama"]) == (200, "Rekap Agustus é.xlsx")
    assert told["keadaan"] == "siap dimuat"
    assert inbox(home) == ["isi", "keterangan.json"]
    assert [folder.name for folder in home.inbox.iterdir()] == [told["nomor"]]
    assert {file.name for file in home.root.parent.iterdir()} == {"var"}


@pytest.mark.parametrize("name", ["", "/", "..", "\x00\x1f", "a" * 5000])
def test_whatever_the_name_is_there_is_one_to_show(home, send, name):
    (told,) = send(sigizi(title=AUGUST), name).get_json()["berkas"]
    assert 1 <= len(told["nama"]) <= uploads.LONGEST_NAME
    assert told["nama"].isprintable()


@pytest.mark.parametrize("said", [True, False])
def test_what_is_too_large_is_refused_whether_or_not_it_says_its_length(
    home, send, monkeypatch, said
):
    monkeypatch.setattr(uploads, "LARGEST", 1000)
    headers = {"X-Lokus-Nama": "besar.csv"}
    length = {} if said else {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    answer = send.client.post(
        "/api/v1/berkas", data=b"1" * 1001, headers=headers, environ_overrides=length
    )
    assert answer.status_code == 413
    assert answer.get_json()["galat"].startswith("Berkas lebih besar dari 50 MB")
    assert waiting_files(home) == []


def test_an_empty_body_is_refused(home, send):
    answer = send(b"")
    assert (answer.status_code, answer.get_json()["galat"]) == (
        400, "Berkas ini kosong; periksa, lalu unggah lagi.",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"Sec_Fetch_Site": "cross-site"}, 403),
        ({"Sec_Fetch_Site": "same-site"}, 403),
        ({"Sec_Fetch_Site": "", "Origin": "https://lain.example"}, 403),
        ({"Sec_Fetch_Site": "", "Origin": "null"}, 403),
        ({"Sec_Fetch_Site": "", "Origin": "http://["}, 403),
        ({"Origin": "http://localhost"}, 200),
        ({"Sec_Fetch_Site": ""}, 200),
    ],
)
def test_only_a_page_of_this_server_may_send(home, send, headers, code):
    answer = send(sigizi(title=AUGUST), **headers)
    assert answer.status_code == code
    assert bool(waiting_files(home)) is (code == 200)


def test_a_file_that_is_no_table_gets_one_sentence_and_leaves_no_bytes(home, send):
    (told,) = send(b"sampah", "rusak.xlsx").get_json()["berkas"]
    assert told["keadaan"] == "ditolak"
    assert told["kalimat"].startswith("Bukan tabel")
    assert inbox(home) == ["keterangan.json"]


def test_of_a_by_name_file_nothing_personal_is_on_disk_before_or_after_it_is_counted(
    home, send, monkeypatch, tmp_path, caplog
):
    spooled = tmp_path / "sementara"
    spooled.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(spooled))
    caplog.set_level(logging.DEBUG)
    asked = []
    monkeypatch.setattr(Background, "ask", lambda _, work, *of: asked.append((work, *of)))

    def clean():
        places = (home.root, spooled)
        files = [file for place in places for file in place.rglob("*") if file.is_file()]
        held = {file: file.read_bytes() for file in files}
        found = [file.name for file, bytes_ in held.items() if any(p in bytes_ for p in PERSONAL)]
        return found == [] and not any(p.decode() in caplog.text for p in PERSONAL)

    (told,) = send(BY_NAME, "balita.csv").get_json()["berkas"]
    assert told["keadaan"] == "data perorangan"
    assert clean()
    (waiting,) = waiting_files(home)
    again = {"X_Lokus_Berkas": told["nomor"]}
    (refused,) = send(BY_NAME, "balita.csv", **again, X_Lokus_Langkah="muat").get_json()["berkas"]
    assert refused["keadaan"] == "data perorangan"  # without consent nothing is counted
    agree(home, waiting)
    (seen,) = send(BY_NAME, "balita.csv", **again, X_Lokus_Langkah="lihat").get_json()["berkas"]
    assert seen["keadaan"] == "siap dimuat"
    assert clean()
    (taken,) = send(BY_NAME, "balita.csv", **again, X_Lokus_Langkah="muat").get_json()["berkas"]
    assert taken["keadaan"] == "dimuat"
    assert [one.file_name for one in every_batch_of(home)] == ["balita.csv"]
    assert asked == [(rebuild, home, DAY)]
    assert inbox(home) == []
    assert clean()


def agree(home, waiting):
    Desk(home, None, {}, lambda: None).keep(waiting, counting=True)


def test_other_bytes_or_a_file_that_waits_no_more_get_a_sentence(home, send):
    (told,) = send(BY_NAME, "balita.csv").get_json()["berkas"]
    answer = send(BY_NAME + b"\n", "balita.csv", X_Lokus_Berkas=told["nomor"])
    assert answer.status_code == 409
    assert answer.get_json()["galat"] == "balita.csv: pilih lagi berkas yang sama, lalu ulangi."
    for number in ("0" * 32, "../../ledger"):
        assert send(BY_NAME, "balita.csv", X_Lokus_Berkas=number).status_code == 409


def test_of_many_files_at_once_few_wait_and_the_others_are_asked_to_come_again(
    send, office, monkeypatch
):
    over, said = threading.Event(), []

    def read_slowly(*_):
        over.wait(60)
        return []

    def bring():
        client = office[1].application.test_client()
        said.append(client.post("/api/v1/berkas", data=b"kab").status_code)

    monkeypatch.setattr(Desk, "receive", read_slowly)
    threads = [threading.Thread(target=bring) for _ in range(AT_ONCE + WAITING + 3)]
    for thread in threads:
        thread.start()
    until = time.monotonic() + 60
    while len(said) < 3 and time.monotonic() < until:
        time.sleep(0.01)
    assert said == [503] * 3  # nobody holds a thread of the server without a turn
    over.set()
    for thread in threads:
        thread.join()
    assert said[3:] == [200] * (AT_ONCE + WAITING)


def test_an_error_of_ours_says_so_and_takes_no_text_of_the_file_into_the_log(
    send, monkeypatch, caplog
):
    def fail(*_args):
        raise RuntimeError("tidak terbaca: Siti Rahmawati")

    monkeypatch.setattr(Desk, "receive", fail)
    answer = send(BY_NAME, "balita.csv")
    number = answer.headers["X-Lokus-Kejadian"]
    assert number == answer.headers["X-Request-Id"]
    said = (500, uploads.BROKEN.format(number=number))
    assert (answer.status_code, answer.get_json()["galat"]) == said
    assert next(one.told["incident"] for one in caplog.records if hasattr(one, "told")) == number
    assert "RuntimeError" in caplog.text
    assert "Siti" not in caplog.text


def test_the_sender_gets_the_workbook_of_a_waiting_file_and_none_of_one_that_does_not_rest(send):
    (told,) = send(sigizi(title=AUGUST)).get_json()["berkas"]
    answer = send.client.get(f"/api/v1/berkas/{told['nomor']}/kembali")
    assert (answer.status_code, answer.data[:2]) == (200, b"PK")
    assert "rekap" in answer.headers["Content-Disposition"]
    (told,) = send(BY_NAME, "balita.csv").get_json()["berkas"]
    assert send.client.get(f"/api/v1/berkas/{told['nomor']}/kembali").status_code == 404


def test_the_server_keeps_the_largest_upload_in_memory():
    """Waitress spools a body above `inbuf_overflow` to a temporary file; ours never gets there."""
    held = OverflowableBuffer(WAITRESS["inbuf_overflow"])
    for _ in range(50):
        held.append(bytes(LARGEST // 50))
    assert len(held) == LARGEST
    assert not isinstance(held.buf, TempfileBasedBuffer)
    assert WAITRESS["max_request_body_size"] < WAITRESS["inbuf_overflow"]
