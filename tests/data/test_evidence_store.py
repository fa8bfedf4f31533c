"""Evidence in the ledger and on disk: the same bytes once, nothing lost, only for who may."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from sqlalchemy.exc import DatabaseError

from dashboard.data import evidence_files
from dashboard.data.evidence_files import DamagedEvidenceError, path_of
from dashboard.data.evidence_reading import (
    evidence_counts,
    list_evidence,
    read_evidence,
    standing_evidence,
)
from dashboard.data.evidence_store import add_evidence, remove_evidence, restore_evidence
from dashboard.data.evidence_subjects import UnknownEvidenceError
from dashboard.data.evidence_tables import evidence, evidence_event
from dashboard.data.evidence_written import keep_written, written
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_revision import last_revision
from dashboard.data.record_writing import add_record
from dashboard.domain.actors import Actor, Role
from dashboard.domain.budget_forms import BUDGET_FORM
from dashboard.domain.evidence import LARGEST_EVIDENCE, SubjectKey, SubjectKind
from tests.data.rakor_room import MONDAY, SITI, agreed, first_session
from tests.evidence_files import PDF, PNG

DINKES = Actor("Dewi", Role.OPD, ("61.08",), "Dinas Kesehatan")
DPMD = Actor("Anton", Role.OPD, ("61.08",), "DPMD")
GUEST = Actor("tamu", Role.TAMU)
ELSEWHERE = Actor("Rina", Role.BAPPEDA, ("61.11",))


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


@pytest.fixture
def action(ledger):
    return SubjectKey(SubjectKind.ACTION, agreed(ledger, first_session(ledger)).id)


@pytest.fixture
def bring(ledger, home, action):
    def of(name="SK.pdf", content=PDF, actor=SITI, subject=action, **given):
        return add_evidence(ledger, home, subject, name, content, actor, MONDAY, **given)

    return of


def files(home):
    return [file for file in home.evidence.rglob("*") if file.is_file()]


def test_a_file_is_kept_below_its_hash_with_who_and_when(bring, home, ledger, action):
    kept = bring(note="  surat \n asli ", valid_until=date(2025, 12, 31))
    assert (kept.file_name, kept.media_type, kept.size) == ("SK.pdf", "application/pdf", len(PDF))
    assert (kept.note, kept.added_by, kept.day) == ("surat asli", "Siti", MONDAY)
    assert [kept.expired(day) for day in (date(2025, 12, 31), date(2026, 1, 1))] == [False, True]
    assert files(home) == [path_of(home, kept.sha256)]
    assert path_of(home, kept.sha256).parent.name == kept.sha256[:2]
    assert list_evidence(ledger, action, SITI) == [kept]
    assert read_evidence(ledger, home, kept.id, SITI) == (kept, PDF)


def test_the_same_bytes_are_kept_once(bring, home, ledger):
    other = SubjectKey(SubjectKind.ACTION, agreed(ledger, first_session(ledger, name="Lain")).id)
    first, again = bring(), bring("lain.pdf")
    assert again == first
    elsewhere = bring("lain.pdf", subject=other)
    assert elsewhere.id != first.id
    assert len(files(home)) == 1


def test_of_many_who_bring_the_same_at_once_one_is_kept(bring, home):
    with ThreadPoolExecutor(8) as pool:
        kept = {one.id for one in pool.map(lambda _: bring(), range(16))}
    assert kept == {1}
    assert len(files(home)) == 1


def test_what_is_removed_stays_and_comes_back(bring, home, ledger, action):
    kept = bring()
    gone = remove_evidence(ledger, kept.id, DINKES, MONDAY)
    assert (gone.removed, gone.removed_by) == (True, "Dewi")
    assert list_evidence(ledger, action, SITI) == [gone]
    assert evidence_counts(ledger, SubjectKind.ACTION, [action.number, 99]) == {1: 0, 99: 0}
    assert read_evidence(ledger, home, kept.id, SITI)[1] == PDF
    with pytest.raises(UnknownEvidenceError, match="sudah dihapus"):
        read_evidence(ledger, home, kept.id, DPMD)
    assert restore_evidence(ledger, kept.id, SITI, MONDAY) == kept
    remove_evidence(ledger, kept.id, SITI, MONDAY)
    assert bring() == kept  # brought again, it is taken back
    assert evidence_counts(ledger, SubjectKind.ACTION, [action.number]) == {1: 1}


def test_removing_twice_is_one_event(bring, ledger):
    kept = bring()
    remove_evidence(ledger, kept.id, SITI, MONDAY)
    before = last_revision(ledger)
    remove_evidence(ledger, kept.id, SITI, MONDAY)
    assert last_revision(ledger) == before


def test_it_is_read_as_it_stood_at_a_revision(bring, ledger, action):
    first = bring()
    then = last_revision(ledger)
    second = bring("foto.png", PNG)
    remove_evidence(ledger, first.id, SITI, MONDAY)
    assert list_evidence(ledger, action, SITI, at=then) == [first]
    assert standing_evidence(ledger, SubjectKind.ACTION, [1], at=then) == {1: [first]}
    assert standing_evidence(ledger, SubjectKind.ACTION, [1]) == {1: [second]}


@pytest.mark.parametrize("actor", [GUEST, ELSEWHERE])
def test_who_does_not_see_the_subject_learns_nothing(bring, home, ledger, action, actor):
    kept = bring()
    for ask in (
        lambda: list_evidence(ledger, action, actor),
        lambda: read_evidence(ledger, home, kept.id, actor),
        lambda: remove_evidence(ledger, kept.id, actor, MONDAY),
        lambda: bring("foto.png", PNG, actor),
    ):
        with pytest.raises(UnknownEvidenceError, match="tidak ada, atau bukan untuk Anda"):
            ask()
    assert len(files(home)) == 1


def test_only_who_reports_on_an_action_brings_its_evidence(bring, home):
    assert bring(actor=DINKES).added_by == "Dewi"
    with pytest.raises(PermissionError, match="Anton tidak dapat mengubah bukti ini"):
        bring("foto.png", PNG, DPMD)
    assert len(files(home)) == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("SK.pdf", b"", "kosong"),
        ("SK.pdf", b"%PDF-" + bytes(LARGEST_EVIDENCE), "lebih besar dari 20 MB"),
        ("jahat.html", b"<html>", "tidak diterima"),
        ("", PDF, "tidak diterima"),
        ("SK.pdf", b"MZ", "bukan PDF biasa"),
    ],
)
def test_what_is_refused_leaves_nothing(bring, home, ledger, action, name, content, said):
    with pytest.raises(ValueError, match=said):
        bring(name, content)
    assert not home.evidence.exists()
    assert list_evidence(ledger, action, SITI) == []


def test_a_subject_that_is_not_there_is_refused(bring, home):
    for kind in SubjectKind:
        with pytest.raises(UnknownEvidenceError):
            bring(subject=SubjectKey(kind, 99))
    assert not home.evidence.exists()


def test_a_write_that_fails_half_way_leaves_nothing(bring, home, monkeypatch, ledger, action):
    def fail(*_):
        raise OSError("penuh")

    monkeypatch.setattr(evidence_files.os, "fsync", fail)
    with pytest.raises(OSError, match="penuh"):
        bring()
    assert files(home) == []
    assert list_evidence(ledger, action, SITI) == []


def test_changed_bytes_are_never_given_out(bring, home, ledger):
    kept = bring()
    path_of(home, kept.sha256).write_bytes(PDF.replace(b"1.7", b"1.4"))
    with pytest.raises(DamagedEvidenceError, match="rusak atau hilang"):
        read_evidence(ledger, home, kept.id, SITI)
    bring()  # whoever has the file mends it
    assert read_evidence(ledger, home, kept.id, SITI)[1] == PDF


def test_the_ledger_lets_evidence_only_grow(bring, ledger):
    remove_evidence(ledger, bring().id, SITI, MONDAY)
    for table in (evidence, evidence_event):
        for change in (table.delete(), table.update().values(revision=0)):
            with pytest.raises(DatabaseError, match="bukti hanya bertambah"):  # noqa: SIM117
                with ledger.writing() as connection:
                    connection.execute(change)


def test_of_what_the_house_writes_the_first_stays_and_nobody_removes_it(ledger, home):
    session = SubjectKey(SubjectKind.SESSION, first_session(ledger).id)
    assert written(ledger, session, "notulen") is None

    def keep(content):
        named = ("notulen", "Notulen.docx", "application/x", content)
        return keep_written(ledger, home, session, *named, MONDAY)

    first = keep(b"satu")
    assert keep(b"dua") == first == written(ledger, session, "notulen")
    assert read_evidence(ledger, home, first.id, SITI)[1] == b"satu"
    with pytest.raises(PermissionError, match="ditulis Lokus"):
        remove_evidence(ledger, first.id, SITI, MONDAY)


@pytest.mark.parametrize(
    ("actor", "may"),
    [
        (SITI, True),
        (DINKES, True),
        (DPMD, False),
        (Actor("Camat", Role.KECAMATAN, ("61.08.02",)), False),
        (GUEST, None),
        (ELSEWHERE, None),
    ],
)
def test_evidence_of_a_record_is_brought_by_who_may_change_it(ledger, bring, actor, may):
    """None: they do not even see it."""
    values = {"year": 2025, "opd": "Dinas Kesehatan", "code": "1.02", "source": "APBD"}
    values |= {"name": "PMT", "tag": "spesifik", "lokus": "desa lokus", "pagu": 1_000_000}
    record = add_record(ledger, BUDGET_FORM, "61.08", values, SITI, MONDAY)
    subject = SubjectKey(SubjectKind.RECORD, record.id)
    if may is None:
        with pytest.raises(UnknownEvidenceError):
            list_evidence(ledger, subject, actor)
    elif may:
        assert bring(actor=actor, subject=subject).subject == subject
    else:
        assert list_evidence(ledger, subject, actor) == []
        with pytest.raises(PermissionError):
            bring(actor=actor, subject=subject)
