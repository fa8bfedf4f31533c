"""What a record of families at risk may say: domain.md section 5."""

from datetime import date

import pytest

from dashboard.domain.krs_form import KRS_FORM, KRS_RECAP_FORM, check_counts
from dashboard.domain.record_values import check

DESA = {"desa": "61.08.02.2001", "year": 2025, "semester": "II", "status": "draf"}
FIXED = DESA | {
    "status": "data tetap", "final_on": date(2025, 9, 12), "listed": 50, "checked": 50,
    "at_risk": 41,
}  # fmt: skip
HEADER = (
    "kecamatan", "jumlah_keluarga", "jumlah_keluarga_sasaran", "kesejahteraan_1",
    "kesejahteraan_2", "kesejahteraan_3", "kesejahteraan_4", "kesejahteraan_lebih_4",
    "total_krs", "tidak_berisiko", "baduta", "balita", "pus", "pus_hamil",
    "air_minum_tidak_layak", "jamban_tidak_layak", "terlalu_muda", "terlalu_tua",
    "terlalu_dekat", "terlalu_banyak",
)  # fmt: skip


def test_the_header_of_the_krs_recap_is_taken_at_kecamatan_level():
    known = {also for field in KRS_RECAP_FORM.fields for also in (field.key, *field.also)}
    assert set(HEADER) <= known


def test_every_heading_of_a_form_means_one_field():
    for form in (KRS_FORM, KRS_RECAP_FORM):
        heads = [head.casefold() for field in form.fields for head in (field.word, *field.also)]
        assert len(heads) == len(set(heads))


def test_at_risk_and_not_at_risk_are_the_families_in_scope():
    check_counts({"at_risk": 41, "not_at_risk": 59, "scope": 100})
    with pytest.raises(ValueError, match="berjumlah 100, bukan 101 sasaran"):
        check_counts({"at_risk": 41, "not_at_risk": 59, "scope": 101})


def test_what_is_empty_is_not_zero_and_contradicts_nothing():
    check_counts({"at_risk": 41, "not_at_risk": None, "scope": 101})
    check_counts({"welfare_1": 10, "at_risk": 41})


def test_the_welfare_ranks_are_the_families_at_risk():
    ranks = {"welfare_1": 10, "welfare_2": 10, "welfare_3": 10, "welfare_4": 10}
    check_counts(ranks | {"welfare_above_4": 1, "at_risk": 41})
    with pytest.raises(ValueError, match="Lima peringkat kesejahteraan berjumlah 42"):
        check_counts(ranks | {"welfare_above_4": 2, "at_risk": 41})


def test_factors_overlap_each_within_the_families_at_risk():
    check_counts({"at_risk": 41, "water": 41, "latrine": 41, "too_old": 41})
    with pytest.raises(ValueError, match="Jamban tidak layak 42 melebihi KRS hasil verifikasi 41"):
        check_counts({"at_risk": 41, "latrine": 42})


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"final_on": None}, "tanpa tanggal"),
        ({"at_risk": None}, "tanpa KRS hasil verifikasi"),
        ({"checked": 49}, "belum semua keluarga"),
        ({"status": "draf"}, "status belum data tetap"),
        ({"checked": 51}, "melebihi daftar nasional"),
    ],
)
def test_data_tetap_is_a_whole_list_with_a_day(change, said):
    check(KRS_FORM, FIXED)
    with pytest.raises(ValueError, match=said):
        check(KRS_FORM, FIXED | change)
