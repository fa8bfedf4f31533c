"""/rakor/<key>/notulen.docx and rtl.xlsx, rtl.docx: what leaves, as what, and to whom."""

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from flask import Flask
from openpyxl import load_workbook
from pypdf import PdfReader

from dashboard.data.evidence_files import path_of
from dashboard.data.evidence_reading import list_evidence
from dashboard.data.evidence_store import remove_evidence
from dashboard.domain.actors import Actor, Role
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.routes import evidence, minutes
from tests.data.rakor_room import MONDAY, SITI
from tests.exports.meeting import meeting

CLOSED, OPEN = "61.08-1", "61.08-2"
GUEST = Actor("tamu", Role.TAMU)
ELSEWHERE = Actor("Rina", Role.BAPPEDA, ("61.11",))
INSPEKTORAT = Actor("Inspektorat", Role.INSPEKTORAT, ("61.08",))


class Hall:
    def __init__(self, room):
        self.actor = SITI
        self.room = replace(room, who=lambda: self.actor)
        server = Flask(__name__)
        for served in (evidence, minutes):
            served.register(server, self.room)
        self.client = server.test_client()

    def get(self, key, name):
        return self.client.get(f"/rakor/{key}/{name}")


@pytest.fixture(scope="module")
def office(sample_home, tmp_path_factory):
    room, _, _ = meeting(sample_home, tmp_path_factory.mktemp("rakor") / "var")
    yield Hall(room)
    room.ledger().close()


@pytest.fixture
def hall(office):
    office.actor = SITI
    return office


@pytest.mark.parametrize(
    ("key", "name", "saved"),
    [
        (CLOSED, "notulen.docx", "Notulen Rakor TPPS ke-1 2025-09-15.docx"),
        (CLOSED, "notulen.pdf", "Notulen Rakor TPPS ke-1 2025-09-15.pdf"),
        (OPEN, "notulen.docx", "Draf notulen Rakor TPPS ke-2 2025-09-22.docx"),
        (OPEN, "rtl.docx", "RTL Rakor TPPS ke-2 2025-09-22.docx"),
        (CLOSED, "rtl.xlsx", "RTL Rakor TPPS ke-1 2025-09-15.xlsx"),
    ],
)
def test_each_file_leaves_under_its_name_and_is_never_shown(hall, key, name, saved):
    answer = hall.get(key, name)
    assert answer.status_code == 200
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{saved}"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "private, no-store"
    opened = {"xlsx": load_workbook, "docx": Document, "pdf": PdfReader}[name.rpartition(".")[2]]
    assert opened(BytesIO(answer.data))


def test_the_notulen_is_the_same_bytes_each_time_and_for_each_who_sees_it_all(hall):
    first = hall.get(CLOSED, "notulen.docx").data
    hall.actor = INSPEKTORAT
    assert hall.get(CLOSED, "notulen.docx").data == first
    subject = SubjectKey(SubjectKind.SESSION, 1)
    [kept] = list_evidence(hall.room.ledger(), subject, SITI)
    assert (kept.added_by, kept.role) == ("Lokus", "notulen")
    assert hall.client.get(f"/bukti/{kept.id}").data == first
    with pytest.raises(PermissionError, match="ditulis Lokus"):
        remove_evidence(hall.room.ledger(), kept.id, SITI, MONDAY)


@pytest.mark.parametrize("actor", [GUEST, ELSEWHERE])
@pytest.mark.parametrize("name", ["notulen.docx", "notulen.pdf", "rtl.docx", "rtl.xlsx"])
def test_who_may_not_see_the_session_gets_no_file(hall, actor, name):
    hall.actor = actor
    answer = hall.get(CLOSED, name)
    assert (answer.status_code, answer.text) == (404, minutes.GONE)


@pytest.mark.parametrize("key", ["61.08-99", "61.11-1", "ngawur", "61.08-1..", f"61.08-{10**30}"])
def test_a_key_of_no_session_gets_a_sentence(hall, key):
    assert hall.get(key, "notulen.docx").status_code == 404


def test_other_endings_lead_nowhere(hall):
    assert hall.get(CLOSED, "rtl.html").status_code == 404


def test_a_notulen_whose_bytes_were_changed_is_not_given_out(hall):
    hall.get(CLOSED, "notulen.docx")
    [kept] = list_evidence(hall.room.ledger(), SubjectKey(SubjectKind.SESSION, 1), SITI)
    place = path_of(hall.room.home, kept.sha256)
    content = place.read_bytes()
    place.write_bytes(content + b" ")
    answer = hall.get(CLOSED, "notulen.docx")
    assert (answer.status_code, "rusak atau hilang" in answer.text) == (404, True)
    place.write_bytes(content)
