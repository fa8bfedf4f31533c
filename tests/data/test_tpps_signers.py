"""Who signs, and what a notulen rests on where no record tells."""

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.record_writing import add_record
from dashboard.data.tpps_signers import Signer, Team, read_team
from dashboard.domain.legal_bases import bases
from dashboard.domain.team_forms import TEAM_FORM
from tests.data.rakor_room import MONDAY, SITI, first_session


@pytest.fixture
def ledger(home):
    ledger = Ledger.open(home)
    yield ledger
    ledger.close()


def add(ledger, position, office, **given):
    values = {"level": "kabupaten", "position": position, "office": office, **given}
    return add_record(ledger, TEAM_FORM, "61.08", values, SITI, MONDAY)


def test_without_records_both_sign_by_hand(ledger):
    series = first_session(ledger).series
    assert read_team(ledger, series, SITI, at=None) == Team(Signer("Ketua"), Signer("Sekretaris"))
    assert bases("", "TPPS Landak")[-1] == "Surat Keputusan tentang TPPS Landak: nomor perlu dicek"


def test_who_leads_the_work_signs_before_who_leads_the_team(ledger):
    series = first_session(ledger).series
    add(ledger, "Ketua", "Wakil Bupati", sk_number="12/2025", sk_on=MONDAY)
    then = add(ledger, "Sekretaris", "Kepala Bappeda", name="Ir. Rina").revision
    add(ledger, "Ketua pelaksana", "Sekretaris Daerah")
    team = read_team(ledger, series, SITI, at=None)
    assert team.chair == Signer("Ketua pelaksana", "Sekretaris Daerah")
    assert team.secretary == Signer("Sekretaris", "Kepala Bappeda", "Ir. Rina")
    assert team.decree == "12/2025 tanggal 15 September 2025"
    assert read_team(ledger, series, SITI, at=then).chair == Signer("Ketua", "Wakil Bupati")


def test_a_kecamatan_has_its_own_team(ledger):
    add(ledger, "Ketua", "Wakil Bupati")
    values = {"level": "kecamatan", "kecamatan": "61.08.02", "position": "Ketua", "office": "Camat"}
    add_record(ledger, TEAM_FORM, "61.08", values, SITI, MONDAY)
    for kec, chair in (("61.08.02", "Camat"), ("61.08.03", "")):
        series = first_session(ledger, kec=kec).series
        assert read_team(ledger, series, SITI, at=None).chair == Signer("Ketua", chair)
