"""The arranged paparan in the ledger: kept with its session, changed by who records there."""

from dataclasses import replace

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_revision import last_revision
from dashboard.data.show_orders import change_show, read_show
from dashboard.domain.actors import Role
from dashboard.domain.briefing_order import DEFAULT, Part
from dashboard.domain.show_orders import ShowAct
from tests.data.rakor_room import SITI, first_session


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def test_until_somebody_arranges_it_every_part_is_shown_in_the_usual_order(ledger):
    session = first_session(ledger)
    assert [one.part for one in read_show(ledger, session.id)] == list(DEFAULT)
    assert all(one.shown and not one.note for one in read_show(ledger, session.id))


def test_each_edit_is_kept_over_the_one_before_and_steps_the_revision(ledger):
    session = first_session(ledger)
    before = last_revision(ledger)
    change_show(ledger, session.id, Part.PENUTUP, ShowAct.UP, SITI)
    change_show(ledger, session.id, Part.BPK, ShowAct.TOGGLED, SITI)
    change_show(ledger, session.id, Part.PETA, ShowAct.NOTED, SITI, "tanyakan Jelimpo")
    order = read_show(ledger, session.id)
    assert [one.part for one in order[-2:]] == [Part.PENUTUP, Part.KEPUTUSAN]
    assert [one.part for one in order if not one.shown] == [Part.BPK]
    assert {one.part: one.note for one in order if one.note} == {Part.PETA: "tanyakan Jelimpo"}
    assert last_revision(ledger) == before + 3


def test_a_guest_does_not_arrange(ledger):
    session = first_session(ledger)
    with pytest.raises(PermissionError, match="tidak dapat mengatur paparan di sini"):
        change_show(ledger, session.id, Part.BPK, ShowAct.TOGGLED, replace(SITI, role=Role.TAMU))
    assert all(one.shown for one in read_show(ledger, session.id))
