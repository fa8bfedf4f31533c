"""An RTL workbook: our own export is read again, an office's table too, a wrong cell is told."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import Workbook

from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_decisions import read_decisions
from dashboard.data.rakor_recording import add_action, change_action, read_action
from dashboard.data.rakor_sessions import close_session, open_session, read_session
from dashboard.data.rtl_import import keep_rtl
from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_actions import ActionStatus
from dashboard.exports.rtl_matrix import XLSX_HEADS
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.rtl_files import read_rtl_file
from dashboard.reference import load_reference
from tests.data.rakor_room import MONDAY, SITI, first_session

KAB, NEXT = "61.08", date(2025, 9, 22)
HEADS = ("No", "Isu/masalah", "Rencana tindak lanjut", "Lokasi", "OPD PJ", "Tenggat", "Status")
PLAIN = (1, "Data beda", "Kirim rekap", "Kec. Menjalin", "Dinas PPKB", NEXT, "proses")


def book(*rows, heads=HEADS, decisions=()):
    made = Workbook()
    for row in (heads, *rows):
        made.active.append(row)
    if decisions:
        sheet = made.create_sheet("Keputusan")
        for row in decisions:
            sheet.append(row)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def areas(tmp_path_factory):
    return load_areas(Home(tmp_path_factory.mktemp("wilayah")).make())


@pytest.fixture(scope="module")
def read(areas):
    reference = load_reference()
    return lambda content, name="rtl.xlsx": read_rtl_file(content, name, KAB, areas, reference)


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


@pytest.fixture
def session(ledger):
    return open_session(ledger, first_session(ledger).id, SITI)


@pytest.fixture
def bring(read, ledger, session):
    """Bring rows into the session."""

    def brought(*rows, dry=False, who=SITI, into=session, **more):
        found = read(book(*rows, **more))
        assert found.wrong == ()
        return keep_rtl(
            ledger, into.id, found.actions, found.decisions, "rtl.xlsx", who, MONDAY, dry=dry
        )

    return brought


def test_an_office_table_is_read_by_its_own_headings(read):
    [(at, row)] = read(book(PLAIN)).actions
    assert at == "baris 2"
    assert row == {
        "issue": "Data beda", "action": "Kirim rekap", "place": "61.08.03",
        "owner": "Dinsos-P3A-KB", "due": NEXT, "status": ActionStatus.UNDER_WAY,
    }  # fmt: skip


def test_every_column_of_our_own_export_is_read_again(read):
    export = (
        1, "Sasaran beda", "Data pindah", "Kirim rekap", "ASI eksklusif, Kabupaten Landak",
        "Sailo, Mempawah Hulu", "Dinas Kesehatan", "Dinas PPKB; DPMD", "12 desa", 12_500_000, "DAK",
        MONDAY, date(2025, 9, 29), NEXT, 1, "terkendala", 0, "Petugas kosong", "Surat edaran",
        "rekap.pdf", "AKS, Rakor ke-1", None,
    )  # fmt: skip
    found = read(book(export, heads=XLSX_HEADS))
    [(_, row)] = found.actions
    place = row.pop("place")
    assert place.startswith("61.08.02.")
    assert row == {
        "issue": "Sasaran beda", "root_cause": "Data pindah", "action": "Kirim rekap",
        "indicator": "exclusive_breastfeeding", "indicator_area": KAB, "owner": "Dinas Kesehatan",
        "supporting": "Dinsos-P3A-KB; DPMD", "volume": "12 desa", "budget": 12_500_000,
        "funds": "DAK", "start": MONDAY, "due": date(2025, 9, 29), "first_due": NEXT,
        "status": "terkendala", "obstacle": "Petugas kosong", "support": "Surat edaran",
        "origin": "AKS",
    }  # fmt: skip
    assert set(found.unused) == {"Kali ditunda", "Hari lewat tenggat", "Bukti", "Dinaikkan ke"}


@pytest.mark.parametrize(
    ("column", "text", "said"),
    [
        (3, "Menjlin", "baris 2, Lokasi: «Menjlin» tidak ada di kecamatan di kabupaten ini; "),
        (5, "besok", "Sheet, F2 Tenggat: «besok» bukan tanggal; tulis misalnya 15/08/2025."),
        (6, "beres", "Sheet, G2 Status: «beres» bukan pilihan; pilih: belum mulai; proses; "),
    ],
)
def test_a_wrong_cell_is_told_with_its_place(read, column, text, said):
    row = list(PLAIN)
    row[column] = text
    [told] = read(book(row)).wrong
    assert told.startswith(said)


def test_overdue_as_a_status_says_nothing_that_is_recorded(read):
    [(_, row)] = read(book((*PLAIN[:6], "lewat tenggat"))).actions
    assert "status" not in row


def test_a_file_of_something_else_is_refused_with_what_is_missing(read):
    with pytest.raises(RefusedFile, match="judul kolom «Rencana tindak lanjut», «OPD penanggung"):
        read(book(heads=("Nama", "Umur")))


def test_the_same_file_twice_adds_nothing_twice(bring, ledger, session):
    decided = (("Keputusan", "Tenggat"), ("Geser sisa PMT", NEXT))
    first, again = bring(PLAIN, decisions=decided), bring(PLAIN, decisions=decided)
    assert (first.new, first.same, first.decided, first.known) == (1, 0, 1, 0)
    assert (again.new, again.same, again.decided, again.known) == (0, 1, 0, 1)
    assert not again.any
    [one] = read_actions(ledger, session.series.id, SITI)
    assert (one.status, one.place) == (ActionStatus.UNDER_WAY, "61.08.03")
    [decision] = read_decisions(ledger, read_session(ledger, session.id, SITI))
    assert (decision.text, decision.due, decision.decided) == ("Geser sisa PMT", NEXT, MONDAY)


def test_the_history_names_the_file_and_who_brought_it(bring, ledger, session):
    bring(PLAIN)
    [one] = read_actions(ledger, session.series.id, SITI)
    events = read_action(ledger, one.id, SITI)[1]
    assert [(event.field, event.done_by) for event in events] == [
        ("", "Siti, dari berkas rtl.xlsx"),
        ("status", "Siti, dari berkas rtl.xlsx"),
    ]


def test_looking_keeps_nothing(bring, ledger, session):
    assert bring(PLAIN, dry=True).new == 1
    assert read_actions(ledger, session.series.id, SITI) == []


def test_one_wrong_row_keeps_all_out(bring, ledger, session):
    told = bring(PLAIN, (2, "x", "Tanpa PJ", "", None, NEXT, ""), PLAIN)
    assert told.wrong == (
        "baris 3: OPD penanggung jawab belum terisi; tulis dulu.",
        "baris 4: sama dengan baris 2; hapus salah satu.",
    )
    assert read_actions(ledger, session.series.id, SITI) == []


def test_a_later_file_tells_what_became_of_a_promise(bring, ledger, session):
    heads = (*HEADS, "Tenggat semula", "Alasan menunda", "Tanggal selesai")
    done_day = date(2025, 9, 12)
    bring(PLAIN, (*PLAIN[:2], "Latih kader", *PLAIN[3:]))
    told = bring(
        (*PLAIN[:6], "selesai", None, None, done_day),
        (*PLAIN[:2], "Latih kader", *PLAIN[3:5], date(2025, 10, 6), "proses", NEXT, "banjir", None),
        heads=heads,
    )
    assert told.changes == (
        "Dinsos-P3A-KB: «Kirim rekap»: Status proses → selesai.",
        "Dinsos-P3A-KB: «Latih kader»: Tenggat 22 Sep 2025 → 6 Okt 2025.",
    )
    sent, trained = read_actions(ledger, session.series.id, SITI)
    assert (sent.status, sent.done_on) == (ActionStatus.DONE, done_day)
    assert (trained.due, trained.first_due, trained.postponed) == (date(2025, 10, 6), NEXT, 1)


def test_an_old_file_undoes_nothing(bring, ledger, session):
    bring(PLAIN)
    [one] = read_actions(ledger, session.series.id, SITI)
    later = {"due": date(2025, 10, 6), "status": ActionStatus.DONE}
    change_action(ledger, one.id, later, SITI, MONDAY, seen=one.revision, reason="banjir")
    assert (bring(PLAIN).same, bring((*PLAIN[:6], "terkendala")).same) == (1, 1)
    assert read_actions(ledger, session.series.id, SITI)[0].status is ActionStatus.DONE


def test_a_day_done_that_is_still_to_come_is_told(bring):
    heads = (*HEADS, "Tanggal selesai")
    told = bring((*PLAIN[:6], "selesai", date(2025, 9, 16)), heads=heads)
    assert told.wrong == ("baris 2: Tanggal selesai 16 Sep 2025 belum tiba; perbaiki dulu.",)


def test_a_closed_session_and_an_opd_take_no_file(bring, ledger, home, session):
    with pytest.raises(PermissionError):
        bring(PLAIN, who=Actor("Ani", Role.OPD, (KAB,), "DPMD"))
    closed, following = close_session(ledger, home, session.id, SITI, MONDAY)
    with pytest.raises(ValueError, match="sudah ditutup"):
        bring(PLAIN, into=closed)
    add_action(
        ledger, following.id,
        {"action": "KIRIM  rekap", "owner": "Dinsos-P3A-KB", "due": NEXT}, SITI, MONDAY,
    )  # fmt: skip
    assert bring(PLAIN, into=following).new == 0
