"""What each role may read and write of a Rakor where the data layer takes its actor."""

from contextlib import closing
from datetime import date
from functools import partial
from types import SimpleNamespace

import pytest

from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_agendas import change_agenda
from dashboard.data.rakor_attendance import mark, mark_present
from dashboard.data.rakor_causes import record_cause
from dashboard.data.rakor_decisions import add_decision, change_decision
from dashboard.data.rakor_notes import add_note
from dashboard.data.rakor_places import place_session
from dashboard.data.rakor_raising import raise_action
from dashboard.data.rakor_recording import add_action, change_action, read_action
from dashboard.data.rakor_series import create_series
from dashboard.data.rakor_sessions import close_session, move_session, open_session
from dashboard.data.rtl_import import keep_rtl
from dashboard.data.show_orders import change_show
from dashboard.domain.actors import Actor, Role
from dashboard.domain.briefing_order import Part
from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rakor_parties import PartyKind
from dashboard.domain.show_orders import ShowAct
from tests.data.rakor_room import MONDAY, SITI, WEEKLY, agreed, first_session

KAB, KEC, DINKES = ("61.08",), "61.08.02", "Dinas Kesehatan"
ACTORS = {
    "pimpinan": Actor("Sekda", Role.PIMPINAN, KAB),
    "bappeda": Actor("Siti", Role.BAPPEDA, KAB),
    "opd": Actor("Ani", Role.OPD, KAB, DINKES),
    "kecamatan": Actor("Camat", Role.KECAMATAN, (KEC,)),
    "puskesmas": Actor("Kapus", Role.PUSKESMAS, (KEC,)),
    "inspektorat": Actor("Irban", Role.INSPEKTORAT, KAB),
    "tamu": Actor("tamu", Role.TAMU, KAB),
    "admin": Actor("admin", Role.ADMIN),
    "bappeda lain": Actor("Bappeda 61.11", Role.BAPPEDA, ("61.11",)),
    "opd lain": Actor("Dinkes 61.11", Role.OPD, ("61.11",), DINKES),
}
SECRETARIAT = {"pimpinan", "bappeda", "admin"}
WAITS = {"text": "Setujui?", "owner": "", "due": None, "decided": None}
ROW = [("baris 7", {"action": "Data", "owner": "DPMD", "due": MONDAY, "first_due": None,
                    "reason": "", "done": None, "status": None})]  # fmt: skip


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A session of the kabupaten with an action and a decision, one of a kecamatan with another."""
    home = Home(tmp_path_factory.mktemp("rakor")).make()
    with closing(Ledger.open(home)) as ledger:
        session = first_session(ledger)
        below = first_session(ledger, kec=KEC, name="Rakor Kecamatan")
        yield SimpleNamespace(
            home=home,
            ledger=ledger,
            session=session,
            action=agreed(ledger, session),
            decision=add_decision(ledger, session.id, WAITS, SITI, MONDAY),
            below=below,
            stuck=agreed(ledger, below, owner="Kecamatan"),
        )


def told(held, values, who):
    seen = {"seen": held.action.revision}
    return change_action(held.ledger, held.action.id, values, who, MONDAY, **seen)


WRITES = {
    "a series": lambda h, who: create_series(h.ledger, "61.08", "", "Baru", WEEKLY, MONDAY, who),
    "a day": lambda h, who: move_session(h.ledger, h.session.id, date(2025, 9, 20), who),
    "an opening": lambda h, who: open_session(h.ledger, h.session.id, who),
    "a place": lambda h, who: place_session(h.ledger, h.session.id, "Aula", who),
    "an agenda": lambda h, who: change_agenda(h.ledger, h.session.id, None, [], who, MONDAY),
    "a guest": lambda h, who: mark(
        h.ledger, h.session.id, "PKK", PartyKind.MITRA, who, present=True
    ),
    "all who came": lambda h, who: mark_present(
        h.ledger, h.session.id, [("DPMD", PartyKind.OPD)], who
    ),
    "a note": lambda h, who: add_note(h.ledger, h.session.id, "Ditunda", who),
    "an action": lambda h, who: add_action(
        h.ledger, h.session.id, {"action": "Data", "owner": DINKES, "due": MONDAY}, who, MONDAY
    ),
    "a due day": lambda h, who: told(h, {"due": date(2025, 9, 20)}, who),
    "a decision": lambda h, who: add_decision(h.ledger, h.session.id, WAITS, who, MONDAY),
    "a decision made": lambda h, who: change_decision(
        h.ledger, h.decision.id, {"decided": MONDAY}, who, MONDAY, seen=h.decision.revision
    ),
    "an import": lambda h, who: keep_rtl(
        h.ledger, h.session.id, ROW, [], "rtl.xlsx", who, MONDAY
    ),
    "a paparan": lambda h, who: change_show(
        h.ledger, h.session.id, next(iter(Part)), ShowAct.TOGGLED, who
    ),
    "a cause": lambda h, who: record_cause(
        h.ledger, "61.08", "Jauh", who, MONDAY, seen=0
    ),
}  # fmt: skip


def admitted(act):
    """Return who is not refused; what is wrong beside, as written twice, is found only then."""
    found = set()
    for who, actor in ACTORS.items():
        try:
            act(actor)
        except (PermissionError, LookupError):
            continue
        except ValueError:
            assert found, "the first who may is not told that anything is wrong"
        found.add(who)
    return found


@pytest.mark.parametrize("what", WRITES)
def test_only_the_secretariat_and_the_chair_write_in_the_rakor_of_a_kabupaten(held, what):
    assert admitted(lambda who: WRITES[what](held, who)) == SECRETARIAT


def test_only_the_secretariat_and_the_chair_close_the_rakor_of_a_kabupaten(held):
    one = open_session(held.ledger, first_session(held.ledger, name="Pekanan").id, SITI)
    close = partial(close_session, held.ledger, held.home, one.id)
    assert admitted(lambda who: close(who, MONDAY)) == SECRETARIAT


def test_how_far_an_action_is_says_its_opd_too_but_not_that_of_another_kabupaten(held):
    action = agreed(held.ledger, held.session, "Timbang")
    said = {"status": ActionStatus.UNDER_WAY, "obstacle": "Menunggu dana"}
    news = partial(change_action, held.ledger, action.id, said, seen=action.revision)
    assert admitted(lambda who: news(actor=who, today=MONDAY)) == SECRETARIAT | {"opd"}


@pytest.mark.parametrize(
    "act",
    [
        lambda held, who: add_note(held.ledger, held.below.id, "Ditunda", who),
        lambda held, who: record_cause(held.ledger, f"{KEC}.2001", "Jauh", who, MONDAY, seen=0),
        lambda held, who: raise_action(held.ledger, held.stuck.id, "", who, MONDAY),
    ],
    ids=["a note", "a cause", "a raising"],
)
def test_a_kecamatan_writes_in_its_own_rakor_and_asks_the_kabupaten(held, act):
    assert admitted(lambda who: act(held, who)) == SECRETARIAT | {"kecamatan"}


def test_a_kecamatan_writes_nothing_in_the_rakor_of_another(held):
    other = first_session(held.ledger, kec="61.08.01", name="Rakor Kecamatan")
    note = partial(add_note, held.ledger, other.id, "Ditunda")
    cause = partial(record_cause, held.ledger, "61.08.01.2001", "Jauh", today=MONDAY, seen=0)
    assert admitted(note) == admitted(lambda who: cause(actor=who)) == SECRETARIAT


def test_an_action_with_its_history_is_read_by_the_team_of_its_area_alone(held):
    team = ACTORS.keys() - {"tamu", "bappeda lain", "opd lain"}
    assert admitted(lambda who: read_action(held.ledger, held.action.id, who)) == team
    values = {"action": "Sumur", "owner": DINKES, "due": MONDAY, "place": "61.08.01.2001"}
    there = add_action(held.ledger, held.session.id, values, SITI, MONDAY)
    nearer = team - {"kecamatan", "puskesmas"}
    assert admitted(lambda who: read_action(held.ledger, there.id, who)) == nearer
