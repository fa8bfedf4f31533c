"""/aksi through the app's own update route: a year of each version, evidence, a guest, a camat."""

from datetime import date

import pytest

from dashboard.domain.actors import LOCAL, Actor, Role
from dashboard.domain.aksi_forms import AKSI_FORM, AKSI_KECAMATAN_FORM, AKSI_PROOF_FORM
from tests.callbacks.programme_home import Asked, home_with, words_of
from tests.domain.aksi_makers import aksi, camat, proof

KAB, OLD, NEW = "61.08", 2019, 2027  # years of which the sample has no records
GUEST = Actor("tamu", Role.TAMU)
CAMAT = Actor("camat", Role.KECAMATAN, ("61.08.01",))
EARLY = [aksi(f"Aksi {n}", year=OLD, done_on=date(2019, 1, 20)) for n in (1, 2, 3)]
RECORDS = [
    *((AKSI_FORM, one) for one in EARLY),
    (AKSI_FORM, aksi("Aksi 7", year=OLD, state="terkendala", opd="Dinas Kesehatan",
                     obstacle="Alat ukur kurang")),
    (AKSI_FORM, aksi("Utama 1", year=OLD, part="semester I", state="proses")),
    (AKSI_PROOF_FORM, proof("Aksi 1", "Rekomendasi desa lokus", year=OLD)),
    (AKSI_PROOF_FORM, proof("Aksi 1", "Naskah lama", year=OLD, valid_until=date(2020, 1, 1))),
    (AKSI_FORM, aksi("Utama 1", year=NEW, part="semester I", state="proses", own_score=80,
                     province_score=70)),
    (AKSI_KECAMATAN_FORM, {**camat("61.08.01"), "year": NEW}),
]  # fmt: skip


@pytest.fixture(scope="module")
def ask(sample_home, tmp_path_factory):
    return Asked(home_with(sample_home, tmp_path_factory.mktemp("aksi"), KAB, RECORDS))


def shown(ask, year, actor=LOCAL):
    asked = {"aksi-kabupaten": KAB, "aksi-periode": str(year)}
    return words_of(ask("aksi-kalimat.children", actor, **asked))


def test_a_year_of_the_eight_aksi_is_held_against_its_calendar(ask):
    page = shown(ask, OLD)
    # 15 September 2025 lies 2.146 days after 31 October 2019.
    assert page["aksi-kalimat"] == (
        "3 dari 8 aksi 2019 selesai; Aksi 7 terlambat 2.146 hari menurut kalender; "
        "4 belum dicatat padahal tenggatnya lewat."
    )
    assert page["aksi-kalender-judul"] == "Kalender 2019: 8 aksi konvergensi"
    calendar = page["aksi-kalender"]
    assert "terlambat terkendala, tenggat 31 Okt 2019, lewat 2.146 hari" in calendar
    assert "Kendala: Alat ukur kurang" in calendar
    assert "Bappeda · sepanjang tahun (perlu dicek)" in calendar


def test_an_aksi_of_the_other_version_is_told_and_not_drawn(ask):
    page = shown(ask, OLD)
    assert page["aksi-periksa"] == (
        "Catatan 2019 memakai «Utama 1», yang tidak ada dalam 8 aksi konvergensi; mungkin Aksi 1."
    )
    assert "Utama 1" not in page["aksi-kalender"]


def test_evidence_owed_stands_with_its_aksi_and_what_is_there_does_not(ask):
    page = shown(ask, OLD)
    assert page["aksi-bukti-kalimat"] == (
        "1 dari 24 bukti 2019 sudah diunggah; 1 kedaluwarsa dan 22 belum ada."
    )
    owed = page["aksi-bukti-kurang"]
    assert owed.startswith(
        "Bukti Keadaan Naskah lama Aksi 1 · tambahan OPD kedaluwarsa sampai 1 Jan 2020 "
    )
    assert "Rekomendasi desa lokus" not in owed
    assert owed.endswith("dan 11 lagi dalam daftar bukti di bawah.")


def test_a_year_from_2025_has_semesters_kecamatan_and_scores(ask):
    page = shown(ask, NEW)
    assert "Semester I 2027 Utama 1 Analisis Situasi" in page["aksi-kalender"]
    assert "Semester II 2027 Utama 1 Analisis Situasi" in page["aksi-kalender"]
    assert page["aksi-camat-kalimat"] == "Utama 1 semester I: 1 dari 13 kecamatan selesai."
    assert page["aksi-camat"].startswith("Ngabang selesai Mempawah Hulu belum dicatat ")
    assert page["aksi-nilai-kalimat"] == (
        "Nilai mandiri di atas nilai provinsi pada 1 dari 1 aksi; "
        "paling jauh Utama 1 semester I (80 dan 70)."
    )


def test_years_stand_side_by_side_newest_first(ask):
    rows = shown(ask, OLD)["aksi-semua-tahun"]
    assert rows.index("2027 Aksi utama") < rows.index("2019 8 aksi konvergensi 3 dari 8 5 0")


def test_an_unknown_year_falls_back_to_the_newest_with_records(ask):
    asked = {"aksi-kabupaten": KAB, "aksi-periode": "1990"}
    assert ask("aksi-kalimat.children", **asked)["aksi-periode"]["value"] == "2027"


def test_the_desk_asked_for_takes_the_place_of_the_other(ask):
    answer = ask("aksi-daftar-tempat.children", **{"aksi-daftar-pilih": "aksi-bukti"})
    told = str(answer["aksi-daftar-tempat"]["children"])
    assert "aksi-aksi-bukti-daftar" in told
    assert "aksi-aksi-kecamatan-daftar" not in told


def test_a_guest_sees_no_record_but_where_the_eight_went(ask):
    page = shown(ask, OLD, GUEST)
    assert page["aksi-kalimat"] == (
        "Catatan aksi konvergensi hanya untuk tim TPPS; masuk dulu dengan akun tim."
    )
    assert "Alat ukur kurang" not in str(page)
    assert page["aksi-bukti-kalimat"] == page["aksi-semua-tahun"] == "Hanya untuk tim TPPS."
    assert "Aksi 4 Peraturan Bupati/Wali Kota Pendukung Regulasi" in page["aksi-keluarga"]


def test_a_camat_counts_their_own_kecamatan_alone(ask):
    page = shown(ask, NEW, CAMAT)
    assert page["aksi-camat-kalimat"] == "Utama 1 semester I: 1 dari 1 kecamatan selesai."
