"""The audit trail: it only grows, events are chained, two writers agree."""

import threading
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from dashboard.data import batch_lifecycle
from dashboard.data.audit_reading import Asked, Chain, check_chain, people_of, read_trail
from dashboard.data.audit_trail import record_event
from dashboard.data.batch_store import keep
from dashboard.data.evidence_store import add_evidence, remove_evidence
from dashboard.data.known_aliases import Alias, forget_alias, remember_aliases
from dashboard.data.known_mappings import remember_mapping
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_causes import record_cause
from dashboard.data.rakor_notes import add_note
from dashboard.data.rakor_sessions import open_session
from dashboard.data.record_import import keep_rows
from dashboard.data.record_writing import add_record, change_record, remove_record
from dashboard.domain.actors import Actor, Role
from dashboard.domain.audit_events import (
    FIRST,
    AuditEvent,
    AuditKind,
    first_broken,
    plain,
    sealed,
)
from dashboard.domain.batches import Status
from dashboard.domain.evidence import SubjectKey
from tests.data.conftest import draft
from tests.data.rakor_room import agreed, first_session
from tests.data.test_programme_records import ONE, WELL
from tests.evidence_files import PDF

DAY = date(2025, 9, 15)
STAFF = Actor("Ani", Role.BAPPEDA)
WATCH = Actor("Inspektorat", Role.INSPEKTORAT)


@pytest.fixture
def ledger(home):
    opened = Ledger.open(home)
    yield opened
    opened.close()


def trail(ledger, **asked):
    return list(reversed(read_trail(ledger, Asked(**asked), WATCH)))


def said(ledger):
    return [(one.kind, one.subject, one.kab) for one in trail(ledger)]


def spoil(ledger, statement: str) -> None:
    """Change the trail past the guards, as somebody with the file could."""
    with ledger.writing() as connection:
        for act in ("update", "delete"):
            connection.execute(text(f"DROP TRIGGER audit_event_never_{act}"))
        connection.execute(text(statement))


def test_an_event_is_read_back_as_it_was_kept_and_holds_the_seal_before(ledger):
    one = record_event(ledger, STAFF, AuditKind.SIGN_IN, "ani", {"alamat": "10.1.2.3"})
    two = record_event(ledger, STAFF, AuditKind.EXPORT, "/unduh/61.08.pptx", kab="61.08")
    assert trail(ledger) == [one, two]
    assert (one.number, one.before) == (1, FIRST)
    assert (two.number, two.before, two.role) == (2, one.seal, "bappeda")
    assert check_chain(ledger) == Chain(2)
    assert check_chain(ledger).whole


def test_an_empty_trail_is_whole(ledger):
    assert check_chain(ledger) == Chain(0)


@pytest.mark.parametrize("act", ["UPDATE audit_event SET actor = 'x'", "DELETE FROM audit_event"])
def test_the_database_itself_refuses_to_change_an_event(ledger, act):
    record_event(ledger, STAFF, AuditKind.EDIT, "tindakan 1")
    with pytest.raises(IntegrityError, match="jejak audit hanya bertambah"), ledger.writing() as c:
        c.execute(text(act))


@pytest.mark.parametrize(
    ("statement", "broken", "cut"),
    [
        ("UPDATE audit_event SET actor = 'Budi' WHERE number = 2", 2, False),
        ("UPDATE audit_event SET details = '{}' WHERE number = 3", 3, False),
        ("UPDATE audit_event SET at = '2020' WHERE number = 1", 1, False),
        ("DELETE FROM audit_event WHERE number = 1", 1, False),
        ("DELETE FROM audit_event WHERE number = 2", 2, False),
        ("DELETE FROM audit_event WHERE number = 3", None, True),
        ("UPDATE audit_event SET kab = '' WHERE number = 3", 3, False),
    ],
)
def test_whatever_is_done_past_the_guards_is_seen(ledger, statement, broken, cut):
    for number in (1, 2, 3):
        record_event(ledger, STAFF, AuditKind.EDIT, f"bpk {number}", {"revisi": 5}, kab="61.08")
    spoil(ledger, statement)
    found = check_chain(ledger)
    assert (found.broken, found.cut, found.open) == (broken, cut, True)
    assert not found.whole


def test_two_writers_at_once_make_one_chain(home):
    ledgers = [Ledger.open(home) for _ in range(3)]
    turn = threading.Barrier(3)

    def write(number):
        turn.wait(timeout=120)
        for one in range(8):
            record_event(ledgers[number], STAFF, AuditKind.EDIT, f"{number}-{one}")

    writers = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert check_chain(ledgers[0]) == Chain(24)
    assert len({one.subject for one in trail(ledgers[0])}) == 24
    for ledger in ledgers:
        ledger.close()


EVENTS = st.lists(
    st.builds(
        AuditEvent,
        number=st.just(0),
        at=st.text(max_size=5),
        actor=st.text(max_size=5),
        role=st.just("bappeda"),
        kind=st.sampled_from(list(AuditKind)),
        subject=st.text(max_size=5),
        details=st.dictionaries(st.text(max_size=3), st.integers() | st.text(max_size=3)),
        kab=st.just(""),
        before=st.just(""),
    ),
    min_size=1,
    max_size=6,
)


def chained(events):
    made, before = [], FIRST
    for number, event in enumerate(events, start=1):
        open_ = replace(event, number=number, before=before)
        made.append(replace(open_, seal=sealed(open_)))
        before = made[-1].seal
    return made


@given(EVENTS, st.data())
def test_a_chain_breaks_where_it_was_touched(events, data):
    chain = chained(events)
    assert first_broken(chain) is None
    at = data.draw(st.integers(0, len(chain) - 1))
    field = data.draw(st.sampled_from(["actor", "subject", "at", "before", "seal"]))
    touched = [*chain]
    touched[at] = replace(chain[at], **{field: getattr(chain[at], field) + "x"})
    assert first_broken(touched) == at + 1
    if at + 1 < len(chain):
        assert first_broken(chain[:at] + chain[at + 1 :]) == at + 1


def test_long_details_are_cut_and_the_seal_stands_for_what_is_kept(ledger):
    record_event(ledger, STAFF, AuditKind.EXPORT, "/x", {"kueri": "a" * 500})
    (one,) = trail(ledger)
    assert one.details == {"kueri": "a" * 200}
    assert plain(one.details) == '{"kueri": "' + "a" * 200 + '"}'
    assert check_chain(ledger).whole


def test_a_batch_leaves_every_step_in_the_trail(ledger, home):
    batch = keep(home, ledger, draft(), STAFF)
    batch_lifecycle.advance(ledger, batch.number, Status.TERVERIFIKASI, STAFF)
    batch_lifecycle.publish_from(ledger, batch.number, date(2025, 10, 1), STAFF)
    batch_lifecycle.withdraw(ledger, batch.number, STAFF, "salah, kata Bu Rina")
    batch_lifecycle.restore(ledger, batch.number, STAFF)
    assert said(ledger) == [
        (kind, "B-0001", "61.08") for kind in ("muat", "status", "terbit", "tarik", "kembalikan")
    ]
    assert trail(ledger)[2].details["terbit"] == "2025-10-01"
    newer = keep(home, ledger, draft(content=b"dua"), STAFF, replacing=["B-0001"])
    assert [(one.kind, one.subject) for one in trail(ledger)[-2:]] == [
        ("muat", newer.number),
        ("tarik", "B-0001"),
    ]


def test_edits_leave_what_was_edited_and_never_what_was_written(ledger, home):
    words = "Bu Rina RT 3"
    session = open_session(ledger, first_session(ledger).id, STAFF)
    action = agreed(ledger, session, action=words)
    add_note(ledger, session.id, words, STAFF)
    record_cause(ledger, "61.08.01.2001", words, STAFF, DAY, seen=0)
    well = add_record(ledger, WELL, "61.08", {**ONE, "nomor": words}, STAFF, DAY)
    change_record(ledger, WELL, well.id, {"dalam": 9}, STAFF, DAY, seen=well.revision)
    change_record(ledger, WELL, well.id, {"dalam": 9}, STAFF, DAY, seen=well.revision + 1)
    remove_record(ledger, WELL, well.id, STAFF, DAY)
    key = SubjectKey.parse(f"action-{action.id}")
    proof = add_evidence(ledger, home, key, f"{words}.pdf", PDF, STAFF, DAY, note=words)
    remove_evidence(ledger, proof.id, STAFF, DAY)
    remember_aliases(ledger, [Alias("61.08", "rina", words, "")], STAFF)
    forget_alias(ledger, "61.08", words, STAFF)
    remember_mapping(ledger, words, "abc", {}, STAFF)
    assert said(ledger) == [
        ("ubah", "seri Rakor 1", "61.08"),
        ("ubah", "sidang 61.08-1", "61.08"),
        ("ubah", "tindakan 1", "61.08"),
        ("ubah", "catatan sidang 61.08-1", "61.08"),
        ("ubah", "sebab 61.08.01.2001", "61.08"),
        ("ubah", "sumur 1", "61.08"),
        ("ubah", "sumur 1", "61.08"),
        ("ubah", "sumur 1", "61.08"),
        ("ubah", "bukti 1", "61.08"),
        ("ubah", "bukti 1", "61.08"),
        ("setelan", "nama wilayah", "61.08"),
        ("setelan", "nama wilayah", "61.08"),
        ("setelan", "pemetaan kolom", ""),
    ]
    assert "Rina" not in str(trail(ledger))
    assert check_chain(ledger).whole


def test_an_import_is_one_event_and_a_trial_is_none(ledger):
    rows = [(f"baris {n}", {**ONE, "nomor": f"A-{n}"}) for n in range(2, 7)]
    keep_rows(ledger, WELL, "61.08", rows, STAFF, DAY, dry=True)
    assert trail(ledger) == []
    keep_rows(ledger, WELL, "61.08", rows, STAFF, DAY)
    (one,) = trail(ledger)
    assert one.subject == "impor sumur"
    assert {key: one.details[key] for key in ("baru", "diubah", "sama")} == {
        "baru": 5,
        "diubah": 0,
        "sama": 0,
    }


def test_what_is_refused_leaves_no_event(ledger, home):
    keep(home, ledger, draft(), STAFF)
    with pytest.raises(ValueError, match="tidak ditarik"):
        batch_lifecycle.restore(ledger, "B-0001", STAFF)
    assert [one.kind for one in trail(ledger)] == ["muat"]


def test_the_trail_is_asked_by_kind_person_and_day(ledger):
    record_event(ledger, STAFF, AuditKind.SIGN_IN, "ani")
    record_event(ledger, WATCH, AuditKind.EXPORT, "/x")
    record_event(ledger, STAFF, AuditKind.EXPORT, "/y")
    today = datetime.fromisoformat(trail(ledger)[0].at).astimezone().date()
    assert [one.subject for one in trail(ledger, kind="unduh")] == ["/x", "/y"]
    assert [one.subject for one in trail(ledger, person="Ani")] == ["ani", "/y"]
    assert len(trail(ledger, first=today, last=today)) == 3
    assert trail(ledger, last=today.replace(year=2020)) == []
    assert trail(ledger, first=today.replace(year=2999)) == []
    assert people_of(ledger, Asked(), WATCH) == ["Ani", "Inspektorat"]


@pytest.mark.parametrize("role", [role for role in Role if role.value not in
                                  ("inspektorat", "bappeda", "admin")])  # fmt: skip
def test_the_trail_is_for_those_who_watch_alone(ledger, role):
    with pytest.raises(PermissionError, match="Jejak audit hanya untuk Inspektorat"):
        read_trail(ledger, Asked(), Actor("x", role))


def test_who_watches_one_kabupaten_sees_nothing_of_another(ledger):
    record_event(ledger, STAFF, AuditKind.EDIT, "a", kab="61.08")
    record_event(ledger, STAFF, AuditKind.EDIT, "b", kab="62.03")
    record_event(ledger, STAFF, AuditKind.SIGN_IN, "ani")
    near = Actor("Inspektorat Landak", Role.INSPEKTORAT, ("61.08",))
    assert [one.subject for one in read_trail(ledger, Asked(), near)] == ["ani", "a"]
    with pytest.raises(PermissionError):
        read_trail(ledger, Asked(), near.for_public())
