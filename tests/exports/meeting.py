"""A Rakor of Landak on the sample, closed once and open again, for tests of its files."""

from datetime import date

from dashboard.data.areas import load_areas
from dashboard.data.evidence_store import add_evidence
from dashboard.data.home import Home
from dashboard.data.open_ledger import OpenLedger
from dashboard.data.rakor_agendas import change_agenda
from dashboard.data.rakor_attendance import mark
from dashboard.data.rakor_decisions import add_decision
from dashboard.data.rakor_notes import add_note
from dashboard.data.rakor_opening import computed
from dashboard.data.rakor_places import place_session
from dashboard.data.rakor_recording import add_action, change_action
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_sessions import close_session, open_session
from dashboard.data.report_calendar import expected_reports
from dashboard.data.warehouse import Warehouse
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.rakor_actions import ActionStatus, Funds, Origin
from dashboard.domain.rakor_agenda_edits import AgendaAct, AgendaEdit
from dashboard.domain.rakor_parties import PartyKind
from dashboard.reference import load_reference
from tests.data.rakor_room import MONDAY, SITI, first_session
from tests.evidence_files import PDF
from tests.sample_home import copy_home

NEXT = date(2025, 9, 22)
NASTY = '=HYPERLINK("http://x";"y") <script>alert(1)</script> ]]> &amp; \x00\x1f'
NASTY_READ = '=HYPERLINK("http://x";"y") <script>alert(1)</script> ]]> &amp; '
FULL = {
    "action": "Kirim rekap penimbangan per desa",
    "owner": "Dinas Kesehatan",
    "due": NEXT,
    "issue": "Sasaran ibu hamil berbeda",
    "root_cause": "Data pindah belum dimutakhirkan",
    "indicator": "exclusive_breastfeeding",
    "indicator_area": "61.08",
    "place": "61.08.02",
    "supporting": "Dinas PPKB",
    "volume": "12 desa",
    "budget": 12_500_000,
    "funds": Funds.DAK,
    "start": MONDAY,
    "obstacle": "Petugas gizi kosong",
    "support": "Surat edaran Sekda",
    "origin": Origin.AKS,
}


def meeting(sample_home, folder):
    """Return the room, the first session, closed, and the second, open, with their records."""
    copy_home(sample_home, folder)
    home, reference = Home(folder), load_reference()
    warehouse = Warehouse(home, reference.indicators)
    reports = expected_reports(home, reference)
    room = RakorRoom(
        home, warehouse, load_areas(home), reference, OpenLedger(home), reports,
        lambda: SITI, lambda: MONDAY,
    )  # fmt: skip
    ledger = room.ledger()
    first = first_session(ledger)
    place_session(ledger, first.id, "Aula Kantor Bupati", SITI)
    open_session(ledger, first.id, SITI)
    full = add_action(ledger, first.id, FULL, SITI, MONDAY)
    moved = {"due": date(2025, 9, 29)}
    full = change_action(ledger, full.id, moved, SITI, MONDAY, seen=full.revision, reason="banjir")
    subject = SubjectKey(SubjectKind.ACTION, full.id)
    add_evidence(ledger, room.home, subject, "=Rekap 1.pdf", PDF, SITI, MONDAY)
    bare = {"action": NASTY, "owner": "DPMD", "due": NEXT}
    add_action(ledger, first.id, bare, SITI, MONDAY)
    done = add_action(
        ledger, first.id, {**bare, "action": "Sudah", "place": "61.08.01"}, SITI, MONDAY
    )
    status = {"status": ActionStatus.DONE}
    change_action(ledger, done.id, status, SITI, MONDAY, seen=done.revision)
    for text, decided in (("Geser sisa PMT", MONDAY), (NASTY, None)):
        decision = {"text": text, "owner": "Bappeda", "due": NEXT, "decided": decided}
        add_decision(ledger, first.id, decision, SITI, MONDAY)
    add_note(ledger, first.id, "Camat Ngabang menyanggupi.\nBaris dua.", SITI)
    edit = AgendaEdit(AgendaAct.ADDED, words="Laporan Camat Ngabang")
    change_agenda(ledger, first.id, edit, [], SITI, MONDAY)
    mark(ledger, first.id, "Bappeda", PartyKind.OPD, SITI, present=True, who="Ibu Rina")
    opening = computed(room, first, warehouse.snapshot(), MONDAY)
    closed, second = close_session(ledger, home, first.id, SITI, MONDAY, opening=opening)
    return room, closed, open_session(ledger, second.id, SITI)
