"""/anggaran through the app's own update route."""

from dashboard.domain.numbers import SPACE
from tests.callbacks.test_data_batches import said as text_of
from tests.triggering import Trigger

KAB, KEC, PER = "anggaran-kabupaten", "anggaran-kecamatan", "anggaran-periode"
PART = "anggaran-{}"


def shown(trigger, **held):
    values = {KAB: "61.08", KEC: "semua", PER: "2025"} | held
    return trigger(PART.format("kalimat") + ".children", **values)


def part(answer, name):
    return text_of(answer, PART.format(name)).replace(SPACE, " ")


def test_the_sentence_is_the_sum_of_the_offices(trigger):
    answer = shown(trigger)
    assert part(answer, "kalimat") == (
        "Rp 48,2 miliar ditandai stunting di Kabupaten Landak pada 2025; terserap 24 % sampai "
        "30 Jun 2025; 56 % di luar desa lokus."
    )
    assert "Jumlah Rp 48,2 miliar Rp 11,8 miliar 24 %" in part(answer, "opd")


def test_the_lines_are_held_against_what_bappeda_reported(trigger):
    assert part(shown(trigger), "gudang") == "Sejalan dengan laporan Bappeda triwulan II 2025."


def test_offices_are_called_as_the_kabupaten_calls_them(trigger):
    assert "Dinsos-P3A-KB" in part(shown(trigger), "opd")


def test_money_stands_beside_the_gap_and_a_missing_side_is_said(trigger):
    said = part(shown(trigger), "celah")
    assert "untuk tiap sasaran belum terlayani" in said
    assert "layanan belum lapor" in said


def test_a_kecamatan_is_compared_desa_by_desa(trigger):
    answer = shown(trigger, **{KEC: "61.08.02"})
    assert "/wilayah/61.08.02." in str(answer[PART.format("celah")])
    # The money of OPD is the kabupaten's, whatever kecamatan is looked at.
    assert part(answer, "kalimat") == part(shown(trigger), "kalimat")


def test_a_year_without_lines_falls_back_to_one_with(trigger):
    assert shown(trigger, **{PER: "1999"})[PER]["value"] == "2025"


def test_a_guest_sees_no_money_and_is_told_why(client):
    client.post("/peran", data={"peran": "tamu"})
    answer = shown(Trigger(client))
    assert "hanya untuk tim TPPS" in part(answer, "kalimat")
    assert "48,2" not in str(answer[PART.format("opd")])
