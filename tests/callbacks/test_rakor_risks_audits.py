"""What BPK and the audit of cases put at risk in a Rakor of the sample."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.callbacks.rakor_risks import PROVIDERS
from dashboard.callbacks.rakor_risks_audits import aks_risks, bpk_risks
from dashboard.data.areas import load_areas
from dashboard.data.open_ledger import OpenLedger
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.rakor_risks import LATE
from dashboard.domain.rakor_series import RakorRhythm, Series
from dashboard.domain.rakor_sessions import Session, SessionStatus
from dashboard.reference import load_reference

DAY = date(2025, 9, 15)
SERIES = Series(1, "61.08", "", "Rakor", RakorRhythm.WEEKLY)


@pytest.fixture(scope="module")
def room_of(sample_home):
    reference = load_reference()
    warehouse = Warehouse(sample_home, reference.indicators)
    areas, ledger = load_areas(sample_home), OpenLedger(sample_home)
    return lambda actor=LOCAL: RakorRoom(
        sample_home, warehouse, areas, reference, ledger, [], lambda: actor, date.today
    )


def session(series=SERIES):
    """A session closed on the day of the sample, with the records as they are now."""
    status = SessionStatus.CLOSED
    return Session(1, series, 1, DAY, status, "", 10**9, 1, closed_on=DAY)


def test_both_are_asked_by_the_opening_page():
    assert {bpk_risks, aks_risks} <= set(PROVIDERS)


def test_late_answers_lead_to_bpk(room_of):
    late = [one for one in bpk_risks(room_of(), session()) if one.rank == LATE]
    assert [(one.words, one.days_left, one.href) for one in late] == [
        ("Dinas Kesehatan: 1 jawaban rekomendasi BPK lewat tenggat", -41, "/bpk?kab=61.08"),
        ("DPMD: 2 jawaban rekomendasi BPK lewat tenggat", -6, "/bpk?kab=61.08"),
    ]


def test_the_late_step_of_the_cycle_leads_to_the_audit(room_of):
    first = aks_risks(room_of(), session())[0]
    assert (first.words, first.days_left, first.href) == (
        "Siklus II 2025: langkah 2 identifikasi dan kajian belum selesai",
        -5,
        "/audit-kasus?kab=61.08",
    )


def test_a_kecamatan_is_told_of_its_cases_and_not_of_cycles_or_bpk(room_of):
    of_kecamatan = session(replace(SERIES, kec_code="61.08.02"))
    assert bpk_risks(room_of(), of_kecamatan) == []
    assert not any("Siklus" in one.words for one in aks_risks(room_of(), of_kecamatan))


def test_a_guest_is_told_nothing(room_of):
    guest = room_of(Actor("tamu", Role.TAMU))
    assert bpk_risks(guest, session()) == aks_risks(guest, session()) == []
