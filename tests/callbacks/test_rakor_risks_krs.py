"""What families at risk and the budget put at risk in a Rakor of the sample."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.callbacks.rakor_risks import PROVIDERS
from dashboard.callbacks.rakor_risks_krs import absorption, verification
from dashboard.data.areas import load_areas
from dashboard.data.open_ledger import OpenLedger
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.numbers import SPACE
from dashboard.domain.rakor_risks import DUE, LATE
from dashboard.domain.rakor_series import RakorRhythm, Series
from dashboard.domain.rakor_sessions import Session, SessionStatus
from dashboard.reference import load_reference

SERIES = Series(1, "61.08", "", "Rakor", RakorRhythm.WEEKLY)


@pytest.fixture(scope="module")
def room_of(sample_home):
    reference = load_reference()
    warehouse = Warehouse(sample_home, reference.indicators)
    areas, ledger = load_areas(sample_home), OpenLedger(sample_home)

    def made(actor=LOCAL):
        return RakorRoom(sample_home, warehouse, areas, reference, ledger, [], lambda: actor,
                         date.today)  # fmt: skip

    return made


def on(day, series=SERIES):
    """A session closed on a day, with the records as they are now."""
    status = SessionStatus.CLOSED
    return Session(1, series, 1, day, status, "", 10**9, 1, closed_on=day)


def test_both_are_asked_by_the_opening_page():
    assert {verification, absorption} <= set(PROVIDERS)


def test_a_verification_within_its_calendar_is_no_risk(room_of):
    assert verification(room_of(), on(date(2025, 9, 15))) == []


def test_a_verification_behind_its_calendar_is_one_until_its_last_day(room_of):
    (found,) = verification(room_of(), on(date(2025, 10, 21)))
    assert found.words.replace(SPACE, " ").startswith("Verval KRS tertinggal ")
    assert (found.days_left, found.rank) == (10, DUE)
    assert found.href == "/keluarga-berisiko?kab=61.08&per=2025-S2"


def test_after_the_last_day_it_is_late(room_of):
    (found,) = verification(room_of(), on(date(2025, 11, 2)))
    assert (found.days_left, found.rank) == (-2, LATE)
    assert "16.660 keluarga belum data tetap" in found.words


def test_a_rakor_of_a_kecamatan_is_told_of_its_own(room_of):
    series = replace(SERIES, kec_code="61.08.08")
    (found,) = verification(room_of(), on(date(2025, 11, 2), series))
    assert "kec=61.08.08" in found.href
    assert absorption(room_of(), on(date(2025, 11, 2), series)) == []


def test_slow_spending_is_a_risk_of_the_kabupaten(room_of):
    (found,) = absorption(room_of(), on(date(2025, 9, 15)))
    assert found.words.replace(SPACE, " ").startswith(
        "Anggaran stunting terserap 24 % sampai 30 Jun 2025, tahun sudah berjalan 50 %; paling "
    )
    assert found.days_left == 107


def test_a_guest_is_told_nothing(room_of):
    guest = room_of(Actor("tamu", Role.TAMU))
    assert verification(guest, on(date(2025, 11, 2))) == absorption(guest, on(date(2025, 11, 2)))
    assert verification(guest, on(date(2025, 11, 2))) == []
