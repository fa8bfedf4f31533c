"""The actions of every Rakor of a kabupaten that come from one programme."""

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_origins import read_actions_from
from dashboard.data.rakor_recording import add_action
from dashboard.domain.actors import Actor, Role
from dashboard.domain.rakor_actions import Origin
from tests.data.rakor_room import MONDAY, SITI, first_session


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def agreed(ledger, session, action, **more):
    values = {"action": action, "owner": "DPMD", "due": MONDAY, **more}
    return add_action(ledger, session.id, values, SITI, MONDAY)


def test_actions_come_with_their_session_from_every_rakor_of_the_kabupaten(ledger):
    weekly, district = first_session(ledger), first_session(ledger, kec="61.08.01")
    other = first_session(ledger, kab="61.11")
    first = agreed(ledger, weekly, "Jawab 1.a", origin=Origin.BPK)
    agreed(ledger, weekly, "Kirim data")
    second = agreed(ledger, district, "Jawab 1.b", origin=Origin.BPK)
    agreed(ledger, other, "Jawab lain", origin=Origin.BPK)
    found = read_actions_from(ledger, "61.08", Origin.BPK, SITI)
    assert [(one.id, held.key) for one, held in found] == [
        (first.id, weekly.key),
        (second.id, district.key),
    ]
    assert read_actions_from(ledger, "61.08", Origin.AKS, SITI) == []


def test_what_a_record_names_is_there_wherever_it_comes_from(ledger):
    session = first_session(ledger)
    named = agreed(ledger, session, "Kirim data")
    found = read_actions_from(ledger, "61.08", Origin.BPK, SITI, {named.id, 999})
    assert [one.id for one, _ in found] == [named.id]
    assert read_actions_from(ledger, "61.11", Origin.BPK, SITI, {named.id}) == []


def test_a_guest_sees_none_and_a_camat_those_of_the_own_kecamatan(ledger):
    district = first_session(ledger, kec="61.08.01")
    agreed(ledger, district, "Jawab 1.b", origin=Origin.BPK)

    def seen(role, *areas):
        return len(read_actions_from(ledger, "61.08", Origin.BPK, Actor("x", role, areas)))

    assert (seen(Role.TAMU), seen(Role.KECAMATAN, "61.08.02")) == (0, 0)
    assert seen(Role.KECAMATAN, "61.08.01") == 1
