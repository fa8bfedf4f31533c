"""/bpk through the app's own update route."""

import pytest

from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_recording import add_action
from dashboard.data.record_writing import change_record
from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.rakor_actions import Origin
from tests.callbacks.programme_home import Asked, home_with
from tests.callbacks.test_data_batches import said as text_of
from tests.data.rakor_room import MONDAY, SITI, first_session

KAB, OPD, PART = "bpk-kabupaten", "bpk-opd", "bpk-{}"


@pytest.fixture(scope="module")
def ask(sample_home):
    return Asked(sample_home)


@pytest.fixture(scope="module")
def linked(sample_home, tmp_path_factory):
    """The home of the sample in which a Rakor agreed on what one recommendation asks."""
    home = home_with(sample_home, tmp_path_factory.mktemp("bpk"), "61.08", [])
    ledger = Ledger.open(home)
    session = first_session(ledger)
    values = {"action": "Terbitkan surat edaran Dana Desa", "owner": "DPMD", "due": MONDAY}
    made = add_action(ledger, session.id, values | {"origin": Origin.BPK}, SITI, MONDAY)
    records = read_records(ledger, BPK_FORM, "61.08", LOCAL)
    one = next(r for r in records if r.values["opd"] == "DPMD" and r.values["number"] == "a")
    change_record(ledger, BPK_FORM, one.id, {"rtl": made.id}, LOCAL, MONDAY, seen=one.revision)
    ledger.close()
    return Asked(home)


def shown(ask, actor=LOCAL, **held):
    asked = {KAB: "61.08", OPD: "semua"} | held
    return ask(PART.format("kalimat") + ".children", actor, **asked)


def part(answer, name):
    return text_of(answer, PART.format(name))


def test_the_sentence_the_picture_and_the_clocks_agree(ask):
    answer = shown(ask)
    assert part(answer, "kalimat") == (
        "7 dari 18 rekomendasi telah sesuai menurut BPK; 3 lewat 60 hari, terlama 41 hari, "
        "Dinas Kesehatan."
    )
    standing = part(answer, "menurut-opd")
    assert "DPMD 2 lewat tenggat Dinas Kesehatan 1 lewat tenggat" in standing
    assert "telah sesuai 7 belum sesuai 3 tidak dapat ditindaklanjuti 1" in standing
    clocks = part(answer, "hitungan")
    assert "1.a Melengkapi alat antropometri dan mengukur semua balita setiap bulan" in clocks
    assert "lewat 41 hari" in clocks
    assert "hari kalender: perlu dicek" in clocks


def test_claim_and_decision_stand_side_by_side(ask):
    told = part(shown(ask), "banding")
    assert "2 rekomendasi dinilai lain oleh BPK daripada oleh Inspektorat" in told
    assert "telah sesuai 1 Agu 2025 belum sesuai 21 Agu 2025" in told


def test_a_recommendation_leads_to_its_indicator_and_opens(ask):
    drawn = str(shown(ask)[PART.format("hitungan")])
    assert "/peta?kab=61.08&ind=measurement_coverage" in drawn
    assert "'type': 'bpk-lihat'" in drawn


def test_an_action_of_a_rakor_and_the_recommendation_it_carries_out_lead_to_one_another(linked):
    answer = shown(linked)
    told = part(answer, "tindakan")
    assert "RTL 1 DPMD: Terbitkan surat edaran Dana Desa" in told
    assert "untuk 1.a (2025)" in told
    assert "'href': '/rakor/61.08-1#catat'" in str(answer[PART.format("tindakan")])
    clocks = str(answer[PART.format("hitungan")])
    assert "RTL 1: belum mulai" in clocks
    told = part(shown(linked, **{OPD: "Dinas Kesehatan"}), "tindakan")
    assert told == (
        "Tindakan Rakor dari BPK Belum ada; pilih asal «BPK» saat mencatat tindakan di Rakor."
    )


def test_an_opd_sees_its_own_and_nonsense_is_everybody(ask):
    answer = shown(ask, **{OPD: "DPMD"})
    assert part(answer, "kalimat") == (
        "0 dari 3 rekomendasi telah sesuai menurut BPK; 2 lewat 60 hari, terlama 6 hari, DPMD."
    )
    assert shown(ask, **{OPD: "Dinas Angin"})[OPD]["value"] == "semua"


def test_a_guest_is_told_whom_to_be_and_sees_no_record(ask):
    answer = shown(ask, Actor("tamu", Role.TAMU))
    assert part(answer, "kalimat") == (
        "Catatan tindak lanjut BPK hanya untuk tim TPPS; masuk dulu dengan akun tim."
    )
    assert [one["value"] for one in answer[OPD]["options"]] == ["semua"]
    for name in (
        "menurut-opd",
        "hitungan",
        "banding",
        "pemeriksaan",
        "laporan",
        "tindakan",
        "lampiran",
    ):
        assert answer[PART.format(name)]["children"] is None


@pytest.mark.parametrize("kab", ["61.11", "99.99"])
def test_every_kabupaten_has_a_sentence(ask, kab):
    assert "rekomendasi telah sesuai menurut BPK" in part(shown(ask, **{KAB: kab}), "kalimat")
