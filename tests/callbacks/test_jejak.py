"""/jejak and the files that leave: through the app's own routes."""

from contextlib import closing
from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook
from sqlalchemy.exc import OperationalError

from dashboard.data.audit_reading import Asked, check_chain, count_trail, read_trail
from dashboard.data.audit_trail import add_event, record_event
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL, OPERATOR, Actor, Role
from dashboard.domain.audit_events import AuditKind
from dashboard.factory import create_app
from dashboard.routes import audit
from dashboard.settings import Settings
from tests.callbacks.test_data_batches import said
from tests.triggering import Trigger

KAB = {"jejak-kabupaten": "61.08"}
ALL = {"jejak-jenis": "semua", "jejak-oleh": "semua", "jejak-tanggal": "", "jejak-sampai": ""}
CHAIN = {"jejak-kalimat": "jejak-kalimat"}
CSV = "/api/v1/nilai?kab=61.08&format=csv"


@pytest.fixture
def served(own_home):
    app = create_app(Settings(home=own_home.root))
    return own_home, app.server.test_client()


def asked(client, **more):
    return Trigger(client)("jejak-daftar.children", **{**KAB, **ALL, **more})


def chain_said(client):
    return said(Trigger(client)("jejak-kalimat.children", **CHAIN), "jejak-kalimat")


def events(home, **which):
    with closing(Ledger.open(home)) as ledger:
        return read_trail(ledger, Asked(**which), LOCAL)


def test_the_page_says_whether_the_trail_is_whole_and_lists_it(trigger):
    answer = trigger("jejak-kalimat.children", **CHAIN)
    assert said(answer, "jejak-kalimat").startswith("Jejak audit utuh: ")
    assert "Segel kejadian nomor" in said(answer, "jejak-segel")
    answer = trigger("jejak-daftar.children", **KAB, **ALL)
    assert "langkah data tetap" in said(answer, "jejak-daftar")
    answer = trigger("jejak-daftar.children", **KAB, **{**ALL, "jejak-jenis": "muat"})
    assert "B-0001" in said(answer, "jejak-daftar")


def test_a_kind_that_never_was_leaves_a_sentence(trigger):
    answer = trigger("jejak-daftar.children", **KAB, **{**ALL, "jejak-jenis": "akun"})
    assert "Tidak ada kejadian yang cocok." in said(answer, "jejak-daftar")
    assert answer["jejak-unduh"]["hidden"]  # an empty file helps nobody
    assert said(answer, "jejak-jumlah") == "0 kejadian."


def test_who_does_not_watch_reads_one_sentence(client):
    client.post("/peran", data={"peran": "pimpinan"})
    assert chain_said(client).startswith("Jejak audit hanya untuk Inspektorat")
    assert said(asked(client), "jejak-daftar") == ""
    for ending in ("csv", "xlsx"):
        assert client.get(f"/jejak.{ending}?kab=61.08").status_code == 403


def test_every_file_that_leaves_is_in_the_trail_once(served):
    home, client = served
    before = events(home)
    assert client.get(CSV).status_code == 200
    assert client.get("/api/v1/nilai?kab=61.08").status_code == 200  # read by the page
    assert client.get("/catatan/tidak-ada/61.08.xlsx").status_code == 404
    (one,) = events(home)[: -len(before)]
    assert (one.kind, one.subject, one.kab) == ("unduh", "/api/v1/nilai", "61.08")
    assert one.details == {"format": "csv", "kab": "61.08"}
    assert one.actor == "kantor (tanpa akun)"


def test_what_nobody_asked_for_does_not_enter_the_trail(served):
    home, client = served
    client.get(f"{CSV}&nama=Bu+Rina&per=2025-08&ind=krs_accompanied")
    assert "Rina" not in str(events(home)[0])
    assert events(home)[0].details["per"] == "2025-08"


def test_a_file_does_not_leave_where_the_trail_cannot_be_written(served, monkeypatch):
    _, client = served

    def full(*_, **__):
        raise OperationalError("INSERT", {}, Exception("database or disk is full"))

    monkeypatch.setattr(audit, "record_event", full)
    answer = client.get(CSV)
    assert (answer.status_code, answer.get_data(as_text=True)) == (503, audit.UNTOLD)
    assert "Content-Disposition" not in answer.headers


def test_the_trail_leaves_as_csv_and_names_itself_the_next_time(served):
    home, client = served
    with closing(Ledger.open(home)) as ledger:
        record_event(ledger, Actor("=1+1", Role.ADMIN), AuditKind.SIGN_IN, "=HYPERLINK()")
    answer = client.get("/jejak.csv?kab=61.08&jenis=masuk")
    assert answer.status_code == 200
    head, line = answer.get_data().decode("utf-8-sig").splitlines()
    assert head.split(";")[:7] == [
        *("number", "at", "actor", "role", "kind", "subject", "details"),
    ]
    assert ";'=1+1;admin;masuk;'=HYPERLINK();{};" in line
    assert events(home)[0].subject == "/jejak.csv"


def test_a_broken_chain_is_said_first_on_the_page(served):
    home, client = served
    with closing(Ledger.open(home)) as ledger, ledger.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER audit_event_never_update")
        connection.exec_driver_sql("UPDATE audit_event SET actor = 'x' WHERE number = 3")
    assert chain_said(client).startswith("Jejak audit TIDAK utuh mulai kejadian nomor 3:")


def test_older_events_are_turned_to_and_all_of_them_are_in_the_file(served):
    home, client = served
    with closing(Ledger.open(home)) as ledger, ledger.writing() as connection:
        for number in range(205):
            add_event(connection, OPERATOR, AuditKind.SIGN_OUT, f"n{number}")
    only = {"jejak-jenis": "keluar"}
    first = asked(client, **only)
    assert said(first, "jejak-jumlah") == "1–100 dari 205 kejadian."
    assert {"n204", "n105"} <= set(said(first, "jejak-daftar").split())
    assert (first["jejak-baru"]["disabled"], first["jejak-lama"]["disabled"]) == (True, False)
    unchanged = {f"{name}.value": one for name, one in {**KAB, **ALL, **only}.items()}
    turn = {"jejak-lama": 2, "jejak-halaman": 1}
    last = Trigger(client)("jejak-daftar.children", **unchanged, **turn)
    assert said(last, "jejak-jumlah") == "201–205 dari 205 kejadian."
    assert (last["jejak-baru"]["disabled"], last["jejak-lama"]["disabled"]) == (False, True)
    assert asked(client, **only, **{"jejak-halaman": 2})["jejak-halaman"]["data"] == 0
    href = first["jejak-csv"]["href"]
    assert href == "/jejak.csv?kab=61.08&jenis=keluar"
    assert len(client.get(href).get_data().splitlines()) == 206
    with closing(Ledger.open(home)) as ledger:
        assert check_chain(ledger).whole


def test_the_trail_leaves_as_a_workbook_of_what_is_asked_for(served):
    _, client = served
    today = datetime.now().astimezone().date().isoformat()
    answer = client.get(f"/jejak.xlsx?kab=61.08&jenis=muat&hari={today}")
    sheet = load_workbook(BytesIO(answer.get_data()))["Jejak audit"]
    assert sheet["A2"].value.startswith("Jejak audit utuh: ")
    assert [cell.value for cell in sheet[4]][:5] == ["Nomor", "Waktu (jam kantor ini)", "Siapa",
                                                     "Peran", "Kejadian"]  # fmt: skip
    assert {row[4].value for row in sheet.iter_rows(min_row=5)} == {"muat"}


def test_days_are_asked_for_from_one_to_another():
    assert Asked.of("61.08", "", "", "besok", "") == Asked(kab="61.08")
    first, last = date(2025, 9, 15), date(2025, 9, 30)
    asked_for = Asked.of("", "unduh", "Ani", "2025-09-15", "2025-09-30")
    assert asked_for == Asked("", "unduh", "Ani", first, last)
    assert Asked.of("", "", "", "2025-09-30", "2025-09-15").turned
    assert not Asked.of("", "", "", "2025-09-30", "").turned


def test_an_account_of_a_kabupaten_counts_and_turns_what_it_may_see_alone(served):
    home, _ = served
    with closing(Ledger.open(home)) as ledger:
        record_event(ledger, OPERATOR, AuditKind.SETTING, "batas desa", kab="61.11")
        near = Actor("inspektorat", Role.INSPEKTORAT, ("61.08",))
        everywhere = read_trail(ledger, Asked(), LOCAL)
        here = [one for one in everywhere if one.kab in ("", "61.08")]
        assert 0 < len(here) < len(everywhere)
        assert count_trail(ledger, Asked(), near) == len(here)
        assert read_trail(ledger, Asked(), near, 3, 2) == here[2:5]
