"""Which programme records, settings and answers each role writes, asked of the data layer."""

from contextlib import closing
from datetime import date

import pytest

from dashboard.data.evidence_store import add_evidence, remove_evidence
from dashboard.data.home import Home
from dashboard.data.identities import change_identity, change_logo, undo_identity
from dashboard.data.known_aliases import (
    Alias,
    forget_alias,
    remember_aliases,
    remembered_aliases,
)
from dashboard.data.known_mappings import forget_mapping, remember_mapping
from dashboard.data.ledger import Ledger
from dashboard.data.record_import import keep_rows
from dashboard.data.record_writing import add_record, change_record, remove_record, restore_record
from dashboard.data.users import add_user
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.budget_forms import VILLAGE_FORM
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.record_forms import FORMS
from dashboard.domain.record_rights import may_write
from dashboard.domain.users import User
from tests.data.rakor_room import agreed, first_session
from tests.data.test_rakor_roles import ACTORS, KEC, SECRETARIAT
from tests.evidence_files import PDF

DAY, OWN, NEXT = date(2025, 9, 15), f"{KEC}.2001", "61.08.01.2001"
BOTH = {"bappeda", "admin"}
OF_KECAMATAN = {"aksi-kecamatan", "krs", "krs-kecamatan", "dana-desa"}
FINDING = {
    "audit": "1/LHP", "audit_title": "Stunting", "audit_year": 2024, "stage": "LHP",
    "finding_number": "1", "finding": "Data ganda", "number": "1.1",
    "recommendation": "Perbaiki", "opd": "Dinas Kesehatan", "received": date(2025, 1, 2),
}  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return Home(tmp_path_factory.mktemp("catatan")).make()


@pytest.fixture(scope="module")
def ledger(home):
    with closing(Ledger.open(home)) as ledger:
        yield ledger


def admitted(act):
    """Return who is not refused; an act that fails otherwise fails the test."""
    found = set()
    for who, actor in ACTORS.items():
        try:
            act(actor)
        except (PermissionError, LookupError):
            continue
        found.add(who)
    return found


@pytest.mark.parametrize("form", FORMS, ids=lambda one: one.key)
def test_a_record_of_a_place_is_added_by_bappeda_and_some_by_its_kecamatan(form):
    values = {one.key: OWN for one in form.fields if one.kind == "desa"}
    values |= {one.key: KEC for one in form.fields if one.kind == "kecamatan"}
    may = {who for who, actor in ACTORS.items() if may_write(actor, form, "61.08", values)}
    assert may == BOTH | ({"kecamatan"} if form.key in OF_KECAMATAN else set())


@pytest.mark.parametrize("values", [{}, {"desa": NEXT}], ids=["of the whole", "of another"])
def test_a_kecamatan_writes_no_record_of_the_whole_kabupaten_or_of_another(ledger, values):
    said = {"year": 2025, "source": "Dana Desa", "activity": "PMT", "pagu": 1, **values}
    camat = ACTORS["kecamatan"]
    assert not may_write(camat, VILLAGE_FORM, "61.08", said)
    assert may_write(ACTORS["bappeda"], VILLAGE_FORM, "61.08", said)


def test_a_finding_of_bpk_is_written_by_bappeda_answered_by_its_opd_and_verified_by_inspektorat(
    ledger,
):
    one = add_record(ledger, BPK_FORM, "61.08", FINDING, ACTORS["bappeda"], DAY)
    fresh = {**FINDING, "number": "1.2"}
    with pytest.raises(PermissionError):
        add_record(ledger, BPK_FORM, "61.08", fresh, ACTORS["inspektorat"], DAY)
    assert keep_rows(
        ledger, BPK_FORM, "61.08", [("baris 2", fresh)], ACTORS["inspektorat"], DAY
    ).wrong

    def told(**values):
        def act(who):
            nonlocal one
            one = change_record(ledger, BPK_FORM, one.id, values, who, DAY, seen=one.revision)
            back = {key: FINDING.get(key) for key in values}
            admin = ACTORS["admin"]
            one = change_record(ledger, BPK_FORM, one.id, back, admin, DAY, seen=one.revision)

        return admitted(act)

    assert told(finding="Data kurang") == BOTH
    assert told(amount=5) == BOTH
    assert told(plan="Cocokkan NIK") == BOTH | {"opd"}
    assert told(internal="telah sesuai", internal_day=DAY) == {"admin", "inspektorat"}
    assert told(official="telah sesuai", official_day=DAY) == BOTH | {"inspektorat"}

    def ended(who):
        remove_record(ledger, BPK_FORM, one.id, who, DAY)
        restore_record(ledger, BPK_FORM, one.id, who, DAY)

    assert admitted(ended) == BOTH


def test_the_letterhead_of_a_kabupaten_is_set_by_bappeda_alone(ledger, home):
    for act in (
        lambda who: change_identity(ledger, "61.08", "Kantor", "", who, DAY),
        lambda who: change_logo(ledger, home, "61.08", "l.png", b"png", who, DAY),
        lambda who: undo_identity(ledger, "61.08", who, DAY),
    ):
        assert admitted(act) == BOTH


def test_evidence_of_an_action_is_brought_by_the_secretariat_and_its_own_opd(ledger, home):
    action = agreed(ledger, first_session(ledger))
    subject = SubjectKey(SubjectKind.ACTION, action.id)
    kept = add_evidence(ledger, home, subject, "foto.pdf", PDF, LOCAL, DAY)
    assert admitted(
        lambda who: add_evidence(ledger, home, subject, "foto.pdf", PDF, who, DAY)
    ) == SECRETARIAT | {"opd"}
    assert admitted(lambda who: remove_evidence(ledger, kept.id, who, DAY)) == SECRETARIAT | {"opd"}


def test_accounts_are_made_by_an_admin_of_every_place_alone(ledger):
    names = iter("abcdefghijklmn")
    assert admitted(lambda who: add_user(ledger, User(0, next(names), Role.TAMU), "x", who)) == {
        "admin"
    }
    near = Actor("admin 61.08", Role.ADMIN, ("61.08",))
    with pytest.raises(PermissionError, match="mintalah admin"):
        add_user(ledger, User(0, "z", Role.TAMU), "x", near)


def test_answers_and_columns_are_remembered_of_who_sends_files_and_forgotten_by_bappeda(ledger):
    one = Alias("61.08", "rajaa", "Rajaa", OWN)
    senders = BOTH | {"opd", "kecamatan", "puskesmas"}
    assert admitted(lambda who: remember_aliases(ledger, [one], who)) == senders
    columns = senders | {"bappeda lain", "opd lain"}
    assert admitted(lambda who: remember_mapping(ledger, "gizi", "f1", {}, who)) == columns

    def forgotten(who):
        remember_aliases(ledger, [one], ACTORS["admin"])
        forget_alias(ledger, "61.08", "Rajaa", who)

    def unmapped(who):
        remember_mapping(ledger, "gizi", "f1", {}, ACTORS["admin"])
        forget_mapping(ledger, "gizi", who)

    assert admitted(forgotten) == BOTH
    assert admitted(unmapped) == BOTH | {"bappeda lain"}


def test_the_answer_of_who_has_a_part_bears_on_nobody_else(ledger):
    def known():
        return {one.written: one.area_code for one in remembered_aliases(ledger, "61.08")}

    remember_aliases(ledger, [Alias("61.08", "mungguk", "Mungguk", OWN)], ACTORS["bappeda"])
    camat = ACTORS["kecamatan"]
    said = [("mungguk", "Mungguk", f"{KEC}.2002"), ("raja", "Raja", ""), ("hilir", "Hilir", NEXT),
            ("karangan", "Karangan", f"{KEC}.2003")]  # fmt: skip
    remember_aliases(ledger, [Alias("61.08", *one) for one in said], camat)
    assert known().items() >= {"Mungguk": OWN, "Karangan": f"{KEC}.2003"}.items()
    assert not {"Raja", "Hilir"} & known().keys()
