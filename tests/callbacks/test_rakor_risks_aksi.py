"""What aksi konvergensi and the lists of desa lokus put at risk in a Rakor of the sample."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.callbacks.rakor_risks import PROVIDERS
from dashboard.callbacks.rakor_risks_aksi import aksi_risks, lokus_risks
from dashboard.data.areas import load_areas
from dashboard.data.open_ledger import OpenLedger
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.rakor_risks import DUE, LATE, UNPROVED
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
    """An open session planned on a day; the sample is looked at on its own, 15 September 2025."""
    return Session(1, series, 1, day, SessionStatus.RUNNING, "", 0, 1)


def test_both_are_asked_by_the_opening_page():
    assert {aksi_risks, lokus_risks} <= set(PROVIDERS)


def test_late_aksi_are_named_with_their_opd_and_lead_to_their_page(room_of):
    found = aksi_risks(room_of(), on(date(2025, 9, 15)))
    late = [(one.words, one.days_left) for one in found if one.rank == LATE]
    assert late[:2] == [
        ("Bappeda: Utama 2 semester I 2025", -46),
        ("DPMD: Pendukung Regulasi semester I 2025", -46),
    ]
    assert {one.href for one in found} == {"/aksi?kab=61.08"}
    assert "5 bukti aksi 2024 belum diunggah" in {
        one.words for one in found if one.rank == UNPROVED
    }


def test_a_rakor_of_a_kecamatan_is_told_of_its_own_part(room_of):
    found = aksi_risks(room_of(), on(date(2025, 9, 15), replace(SERIES, kec_code="61.08.06")))
    words = [(one.words, one.note) for one in found]
    assert words == [("Utama 1 semester I 2025: bagian kecamatan", "proses")]
    assert lokus_risks(room_of(), on(date(2025, 9, 15), replace(SERIES, kec_code="61.08.06"))) == []


def test_the_list_of_the_next_year_is_awaited_from_november(room_of):
    day, shut = date(2025, 11, 3), SessionStatus.CLOSED
    closed = replace(on(day), status=shut, closed_on=day, closed_revision=10**9)
    assert lokus_risks(room_of(), on(date(2025, 9, 15))) == []
    (found,) = lokus_risks(room_of(), closed)
    assert (found.words, found.days_left, found.rank) == (
        "SK desa lokus 2026 belum dimuat",
        58,
        DUE,
    )
    assert found.href == "/lokus?kab=61.08"


def test_a_guest_is_told_of_no_record(room_of):
    assert aksi_risks(room_of(Actor("tamu", Role.TAMU)), on(date(2025, 9, 15))) == []
