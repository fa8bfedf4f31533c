"""Programme records: added, changed, removed and brought by file, with a history that tells."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import UnknownRecordError, read_records, record_history
from dashboard.data.rakor_revision import last_revision
from dashboard.data.record_import import Brought, keep_rows
from dashboard.data.record_writing import (
    StaleRecordError,
    add_record,
    change_record,
    remove_record,
    restore_record,
)
from dashboard.domain.actors import OPERATOR, Actor, Role
from dashboard.domain.record_fields import Field, FieldKind, RecordForm

DAY = date(2025, 9, 15)
STAFF = Actor("Ani", Role.BAPPEDA)
WELL = RecordForm(
    "sumur",
    "Sumur",
    (
        Field("desa", "Desa", FieldKind.DESA, required=True),
        Field("nomor", "Nomor", FieldKind.TEXT, required=True),
        Field("opd", "OPD", FieldKind.OPD),
        Field("dalam", "Dalam (m)", FieldKind.COUNT),
        Field("mulai", "Mulai", FieldKind.DAY),
        Field("keadaan", "Keadaan", FieldKind.CHOICE, choices=("baik", "rusak")),
        Field("periksa", "Diperiksa", FieldKind.CHOICE, choices=("ya", "belum"),
              writers=frozenset({Role.INSPEKTORAT})),
    ),
    ("desa", "nomor"),
    opd="opd",
)  # fmt: skip
ONE = {"desa": "61.08.01.2001", "nomor": "A-1", "opd": "PUPR", "dalam": 12, "mulai": DAY}


@pytest.fixture
def ledger(home):
    opened = Ledger.open(home)
    yield opened
    opened.close()


def add(ledger, actor=STAFF, **more):
    return add_record(ledger, WELL, "61.08", {**ONE, **more}, actor, DAY)


def test_a_record_is_read_back_as_it_was_kept(ledger):
    made = add(ledger, keadaan="baik")
    (found,) = read_records(ledger, WELL, "61.08", STAFF)
    assert found == made
    assert found.values == {**ONE, "keadaan": "baik", "periksa": None}


def test_zero_is_kept_and_empty_stays_empty(ledger):
    assert add(ledger, dalam=0).values["dalam"] == 0
    assert add(ledger, nomor="A-2", dalam=None).values["dalam"] is None


def test_each_changed_field_is_a_line_of_the_history(ledger):
    made = add(ledger)
    change_record(ledger, WELL, made.id, {"dalam": 15, "keadaan": "rusak"}, STAFF, DAY,
                  seen=made.revision)  # fmt: skip
    _, events = record_history(ledger, WELL, made.id, STAFF)
    told = [(one.field, one.old, one.new, one.done_by) for one in events]
    assert told == [("", "", "", "Ani"), ("dalam", "12", "15", "Ani"), ("keadaan", "", "rusak", "Ani")]  # fmt: skip  # noqa: E501


def test_what_another_changed_meanwhile_is_told_and_not_overwritten(ledger):
    made = add(ledger)
    change_record(ledger, WELL, made.id, {"dalam": 15}, STAFF, DAY, seen=made.revision)
    with pytest.raises(StaleRecordError) as stale:
        change_record(ledger, WELL, made.id, {"dalam": 20}, STAFF, DAY, seen=made.revision)
    assert stale.value.current.values["dalam"] == 15
    assert [(one.field, one.new) for one in stale.value.events] == [("dalam", "15")]


def test_a_removed_record_comes_back_by_undo_and_by_being_added_again(ledger):
    made = add(ledger)
    remove_record(ledger, WELL, made.id, STAFF, DAY)
    assert read_records(ledger, WELL, "61.08", STAFF) == []
    restore_record(ledger, WELL, made.id, STAFF, DAY)
    assert [one.id for one in read_records(ledger, WELL, "61.08", STAFF)] == [made.id]
    remove_record(ledger, WELL, made.id, STAFF, DAY)
    again = add(ledger, dalam=30)
    assert (again.id, again.values["dalam"]) == (made.id, 30)


def test_a_record_that_is_there_is_not_added_twice_however_it_is_spelled(ledger):
    add(ledger)
    with pytest.raises(ValueError, match=r"Sumur ini sudah ada \(nomor 1\)"):
        add(ledger, nomor="a 1")


def test_records_are_read_as_they_were_at_a_revision(ledger):
    made = add(ledger)
    then = last_revision(ledger)
    change_record(ledger, WELL, made.id, {"dalam": 99}, STAFF, DAY, seen=made.revision)
    add(ledger, nomor="A-2")
    remove_record(ledger, WELL, made.id, STAFF, DAY)
    assert read_records(ledger, WELL, "61.08", STAFF, at=then) == [made]
    assert [one.values["nomor"] for one in read_records(ledger, WELL, "61.08", STAFF)] == ["A-2"]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"nomor": None}, "Nomor belum terisi."),
        ({"dalam": -1}, "bukan bilangan bulat"),
        ({"keadaan": "hancur"}, "bukan pilihan; pilih: baik; rusak."),
        ({"nomor": "x" * 301}, r"terlalu panjang \(301 huruf\)"),
    ],
)
def test_what_no_record_can_be_is_refused_in_a_sentence(ledger, more, said):
    with pytest.raises(ValueError, match=said):
        add(ledger, **more)
    assert read_records(ledger, WELL, "61.08", STAFF) == []


def test_who_may_not_is_refused(ledger):
    made = add(ledger)
    seen = {"seen": made.revision}
    for role in (Role.PIMPINAN, Role.TAMU, Role.OPD):
        with pytest.raises(PermissionError):
            add(ledger, Actor("B", role), nomor="B")
    own, other = Actor("C", Role.OPD, opd="PUPR"), Actor("D", Role.OPD, opd="Dinkes")
    with pytest.raises(PermissionError):
        change_record(ledger, WELL, made.id, {"dalam": 1}, other, DAY, **seen)
    with pytest.raises(PermissionError):
        change_record(ledger, WELL, made.id, {"nomor": "9"}, own, DAY, **seen)
    with pytest.raises(PermissionError):
        change_record(ledger, WELL, made.id, {"periksa": "ya"}, STAFF, DAY, **seen)
    kept = change_record(ledger, WELL, made.id, {"dalam": 1}, own, DAY, **seen)
    auditor = Actor("E", Role.INSPEKTORAT)
    kept = change_record(ledger, WELL, made.id, {"periksa": "ya"}, auditor, DAY, seen=kept.revision)
    assert (kept.values["dalam"], kept.values["periksa"]) == (1, "ya")


def test_a_field_of_another_role_is_refused_in_a_new_record_and_in_a_file_too(ledger):
    told = "Ani tidak dapat mengisi «Diperiksa»; itu diisi inspektorat."
    with pytest.raises(PermissionError, match=told):
        add(ledger, periksa="ya")
    row = {**ONE, "periksa": "ya"}
    assert keep_rows(ledger, WELL, "61.08", [("baris 2", row)], STAFF, DAY).wrong == (
        f"baris 2: {told}",
    )
    made = add(ledger)
    with pytest.raises(PermissionError, match=told):
        change_record(ledger, WELL, made.id, {"periksa": "ya"}, STAFF, DAY, seen=made.revision)
    assert keep_rows(ledger, WELL, "61.08", [("baris 2", row)], OPERATOR, DAY).wrong == ()


def test_a_guest_sees_nothing_and_a_camat_their_own_kecamatan(ledger):
    made = add(ledger)
    add(ledger, desa="61.08.02.2001")
    assert read_records(ledger, WELL, "61.08", Actor("T", Role.TAMU)) == []
    camat = Actor("K", Role.KECAMATAN, areas=("61.08.01",))
    assert [one.id for one in read_records(ledger, WELL, "61.08", camat)] == [made.id]
    with pytest.raises(UnknownRecordError):
        record_history(ledger, WELL, 2, camat)


def test_a_history_can_be_neither_changed_nor_deleted(ledger):
    add(ledger)
    for act in (
        "UPDATE programme_record_event SET new = 'x'",
        "DELETE FROM programme_record_event",
    ):
        with pytest.raises(IntegrityError, match="hanya bertambah"), ledger.writing() as connection:
            connection.execute(text(act))


def rows(*wells):
    return [(f"baris {n}", {**ONE, **well}) for n, well in enumerate(wells, start=2)]


def bring(ledger, *wells, dry=False):
    return keep_rows(ledger, WELL, "61.08", rows(*wells), STAFF, DAY, dry=dry)


def test_a_file_adds_changes_and_tells_what_is_the_same(ledger):
    add(ledger)
    add(ledger, nomor="A-2", keadaan="baik")
    told = bring(ledger, {}, {"nomor": "A-2", "keadaan": None, "dalam": 3}, {"nomor": "A-3"})
    assert told == Brought(new=1, changed=1, same=1, emptied=1)
    assert bring(ledger, {"nomor": "A-3"}) == Brought(same=1)


def test_a_file_with_one_wrong_row_keeps_none(ledger):
    told = bring(ledger, {}, {"nomor": "A-2", "dalam": -4}, {"nomor": "a-1"})
    assert told.wrong == (
        "baris 3: Dalam (m) «-4» bukan bilangan bulat mulai dari 0.",
        "baris 4: sama dengan baris 2; hapus salah satu.",
    )
    assert read_records(ledger, WELL, "61.08", STAFF) == []


def test_a_dry_run_tells_the_same_and_keeps_nothing(ledger):
    assert bring(ledger, {}, {"nomor": "A-2"}, dry=True) == Brought(new=2)
    assert read_records(ledger, WELL, "61.08", STAFF) == []
    assert last_revision(ledger) == 0


@settings(max_examples=10)  # a ledger each
@given(depths=st.lists(st.integers(0, 9) | st.none(), min_size=1, max_size=6))
def test_every_earlier_state_can_be_read_again(tmp_path_factory, depths):
    from dashboard.data.home import Home

    opened = Ledger.open(Home(tmp_path_factory.mktemp("riwayat")).make())
    made = add(opened)
    states = {last_revision(opened): made.values}
    for depth in depths:
        made = change_record(opened, WELL, made.id, {"dalam": depth}, STAFF, DAY,
                             seen=made.revision)  # fmt: skip
        states[last_revision(opened)] = made.values
    for at, values in states.items():
        (then,) = read_records(opened, WELL, "61.08", STAFF, at=at)
        assert then.values == values
    opened.close()
