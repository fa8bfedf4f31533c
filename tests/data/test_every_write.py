"""Nothing is written to the ledger without its event, in the same transaction."""

import ast
from datetime import datetime
from pathlib import Path

import pytest

from dashboard.data.audit_reading import Asked, check_chain, read_trail
from dashboard.data.evidence_written import keep_written
from dashboard.data.ledger import Ledger
from dashboard.data.settings_trail import note_door
from dashboard.data.user_sessions import begin_session, end_session, end_sessions
from dashboard.data.users import add_user, disable_user, find_user, read_users, set_password
from dashboard.domain.actors import OPERATOR, Role
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.users import User
from tests.data.rakor_room import MONDAY, first_session

HOUSE = Path(__file__).resolve().parents[2] / "dashboard"
TRAILS = {"add_event", "trail_edit", "record", "_tell", "_note"}
NOBODYS = {
    "data/backup_ledgers.py": {"copy_ledger"},  # into the copy
    "data/ledger.py": {"_migrate"},
    "data/sign_in_failures.py": {"claim_try", "forgive"},  # counts, told as refused sign-ins
    "data/user_sessions.py": {"user_of_session"},  # when it was last seen
    "data/users.py": {"renew_hash"},  # the same password under newer costs
}
"""Writes that are no act of anybody."""


def called(function) -> set[str]:
    calls = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
    return {getattr(one, "attr", getattr(one, "id", "")) for one in calls}


def writers():
    """Yield (module, function, what it calls) of every function that writes to the ledger."""
    for file in sorted(HOUSE.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and "writing" in called(node):
                yield file.relative_to(HOUSE).as_posix(), node.name, called(node)


def test_every_write_to_the_ledger_leaves_an_event():
    found = list(writers())
    assert len(found) > 35
    silent = {(module, name) for module, name, calls in found if not calls & TRAILS}
    assert silent == {(module, name) for module, names in NOBODYS.items() for name in names}


@pytest.fixture
def ledger(home):
    opened = Ledger.open(home)
    yield opened
    opened.close()


def said(ledger):
    events = reversed(read_trail(ledger, Asked(), OPERATOR))
    return [(one.kind, one.subject, one.actor, one.details, one.kab) for one in events]


def test_an_account_is_made_changed_and_shut_with_an_event_each(ledger):
    user = add_user(ledger, User(0, "Ani", Role.BAPPEDA, "61.08"), "x", OPERATOR)
    set_password(ledger, user, "y", user.actor, must_change=False)
    disable_user(ledger, user, OPERATOR)
    office = OPERATOR.name
    assert said(ledger) == [
        ("akun", "akun 1", office, {"peran": "bappeda", "tindakan": "dibuat"}, "61.08"),
        ("akun", "akun 1", "Ani", {"tindakan": "sandi baru"}, "61.08"),
        ("akun", "akun 1", office, {"tindakan": "ditutup"}, "61.08"),
    ]
    assert check_chain(ledger).whole


def test_a_session_begins_and_ends_with_an_event_each(ledger):
    user = add_user(ledger, User(0, "Ani", Role.BAPPEDA, "61.08"), "x", OPERATOR)
    now = datetime(2025, 9, 15)  # noqa: DTZ001 - as the ledger keeps it
    begin_session(ledger, "a", user, now, proved="x")
    begin_session(ledger, "b", user, now, proved="x", signed_in=False)
    end_session(ledger, "a", user)
    end_session(ledger, "b")
    end_sessions(ledger, user)
    assert [one[0] for one in said(ledger)] == ["akun", "masuk", "keluar", "keluar"]


def test_an_account_whose_event_cannot_be_kept_is_not_made(ledger, monkeypatch):
    def broken(*_, **__):
        raise OSError(28, "No space left on device")

    user = add_user(ledger, User(0, "Ani", Role.BAPPEDA), "x", OPERATOR)
    monkeypatch.setattr("dashboard.data.users.add_event", broken)
    for act in (
        lambda: add_user(ledger, User(0, "Budi", Role.BAPPEDA), "x", OPERATOR),
        lambda: set_password(ledger, user, "y", OPERATOR, must_change=True),
        lambda: disable_user(ledger, user, OPERATOR),
    ):
        with pytest.raises(OSError, match="No space"):
            act()
    assert [(one.name, one.disabled) for one in read_users(ledger)] == [("Ani", False)]
    assert find_user(ledger, "Ani")[1] == "x"


def test_what_the_house_writes_itself_is_told_too(ledger, home):
    session = SubjectKey(SubjectKind.SESSION, first_session(ledger).id)
    for _ in range(2):
        keep_written(ledger, home, session, "notulen", "N.docx", "application/x", b"satu", MONDAY)
    assert [one[:3] for one in said(ledger)[1:]] == [("ubah", "bukti 1", "Lokus")]


def test_who_comes_in_is_told_where_it_is_set_anew(ledger):
    usual = {"LOKUS_SIGN_IN": "on", "LOKUS_PROXY": 0}
    assert not note_door(ledger, usual, usual)
    assert note_door(ledger, {"LOKUS_SIGN_IN": "off", "LOKUS_PROXY": 0}, usual)
    assert not note_door(ledger, {"LOKUS_SIGN_IN": "off", "LOKUS_PROXY": 0}, usual)
    assert note_door(ledger, usual, usual)
    assert [one[:2] for one in said(ledger)] == [("setelan", "setelan masuk")] * 2
