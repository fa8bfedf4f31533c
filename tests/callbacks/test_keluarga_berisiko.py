"""/keluarga-berisiko through the app's own update route."""

from dashboard.domain.numbers import SPACE
from tests.callbacks.test_data_batches import said as text_of
from tests.triggering import Trigger

KAB, KEC, PER = (
    "keluarga_berisiko-kabupaten",
    "keluarga_berisiko-kecamatan",
    "keluarga_berisiko-periode",
)
PART = "keluarga_berisiko-{}"


def shown(trigger, **held):
    values = {KAB: "61.08", KEC: "semua", PER: "2025-S2"} | held
    return trigger(PART.format("kalimat") + ".children", **values)


def part(answer, name):
    return text_of(answer, PART.format(name)).replace(SPACE, " ")


def test_the_sentence_the_picture_and_the_table_agree(trigger):
    answer = shown(trigger)
    said = part(answer, "kalimat")
    assert said.startswith("11 % KRS Kabupaten Landak sudah data tetap (semester II 2025): 2.157 ")
    assert "Data tetap · 2.157" in part(answer, "kemajuan")
    assert "Jumlah 19 dari 156 18.817 2.157 3.246 13.414 2.129 (−28) 49,5" in part(answer, "tabel")


def test_the_calendar_is_said_beside_it(trigger):
    assert part(shown(trigger), "kalender") == (
        "29 % dari daftar sudah diverifikasi, tidak tertinggal dari kalender (1 Sep 2025 – "
        "31 Okt 2025). 2 desa belum punya daftar."
    )
    assert part(shown(trigger, **{PER: "2025-S1"}), "kalender") == ""


def test_factors_say_that_they_overlap_and_have_no_sum(trigger):
    said = part(shown(trigger), "faktor")
    assert "tidak dijumlahkan" in said
    assert "Jumlah" not in said


def test_a_semester_with_only_the_recap_has_factors_and_no_progress(trigger):
    answer = shown(trigger, **{PER: "2025-S1"})
    assert part(answer, "kalimat").startswith(
        "KRS Kabupaten Landak semester I 2025: 14.142 dari 88.432 keluarga (15,99 %), 26,16 % "
    )
    assert "menurut rekap 11 dari 13 kecamatan" in part(answer, "kalimat")
    assert "kecamatan (rekap)" in part(answer, "faktor")
    assert "belum dapat dihitung" in part(answer, "selisih")
    assert "sama dengan laporan OPD semester itu" in part(answer, "tabel")


def test_a_kecamatan_is_told_desa_by_desa_and_leads_to_them(trigger):
    answer = shown(trigger, **{KEC: "61.08.02"})
    assert "Kecamatan Mempawah Hulu" in part(answer, "kalimat")
    assert "Tabel per desa" in part(answer, "tabel")
    assert "/wilayah/61.08.02." in str(answer[PART.format("tabel")])


def test_couples_come_from_the_warehouse_and_the_other_groups_from_records(trigger):
    said = part(shown(trigger), "damping")
    assert "Calon pengantin dan calon PUS Agustus 2025, laporan OPD" in said
    assert "Ibu hamil catatan program 3.240 dari 3.738 86,7 %" in said


def test_the_indicators_of_the_warehouse_lead_to_the_map_and_to_their_cells(trigger):
    drawn = str(shown(trigger)[PART.format("kpi")])
    for indicator in ("at_risk_family_share", "krs_verified", "krs_accompanied"):
        assert f"ind={indicator}" in drawn
    assert "Lacak angka" in drawn


def test_nonsense_in_a_link_falls_back_to_what_there_is(trigger):
    answer = shown(trigger, **{KAB: "99.99", KEC: "61.08.99", PER: "kapan"})
    assert answer[PER]["value"] == "2025-S2"
    assert "Landak" in part(answer, "kalimat")


def test_a_change_of_data_alone_sends_no_map_again(trigger):
    first = shown(trigger)
    held = {PART.format("drawn"): first[PART.format("drawn")]["data"]}
    again = shown(trigger, **held)
    assert "operations" in again[PART.format("map")]["figure"]


def test_a_guest_sees_no_record_and_is_told_why(client):
    client.post("/peran", data={"peran": "tamu"})
    answer = shown(Trigger(client))
    assert "hanya untuk tim TPPS" in part(answer, "kalimat")
    assert "2.157" not in str(answer[PART.format("kemajuan")])
