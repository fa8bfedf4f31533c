"""What a BPK recommendation may hold, and who may write which part of it."""

from datetime import date

import pytest

from dashboard.domain.actors import Actor, Role
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.record_rights import may_change
from dashboard.domain.record_values import check
from tests.domain.record_makers import DRAFT, RECOMMENDATION

BAPPEDA = Actor("Siti", Role.BAPPEDA, ("61.08",))
INSPEKTORAT = Actor("Irban", Role.INSPEKTORAT, ("61.08",))
DINKES = Actor("Dina", Role.OPD, ("61.08",), "Dinas Kesehatan")
DPMD = Actor("Didi", Role.OPD, ("61.08",), "DPMD")


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            {"received": date(2024, 1, 1)},
            "LHP diterima sebelum tanggal LHP; periksa keduanya.",
        ),
        (
            {"answered": date(2024, 1, 14)},
            "Jawaban bertanggal sebelum LHP diterima; periksa keduanya.",
        ),
        (
            {"official": "telah sesuai"},
            "Status BPK dan tanggalnya diisi bersama; lengkapi yang masih kosong.",
        ),
        (
            {"internal_day": date(2024, 3, 1)},
            "Status internal dan tanggalnya diisi bersama; lengkapi yang masih kosong.",
        ),
        (
            {"official": "telah sesuai", "official_day": date(2024, 1, 10)},
            "Status BPK bertanggal sebelum LHP diterima; periksa.",
        ),
        (
            {"stage": "konsep LHP"},
            "Konsep LHP belum punya tanggal terima dan status BPK; ubah tahap menjadi LHP dulu.",
        ),
        ({"audit": ""}, "Nomor LHP belum terisi; hanya konsep LHP boleh tanpa nomor."),
        (
            {"official": "selesai", "official_day": date(2024, 4, 1)},
            "Status BPK «selesai» bukan pilihan; pilih: telah sesuai; belum sesuai; "
            "belum ditindaklanjuti; tidak dapat ditindaklanjuti.",
        ),
    ],
)
def test_what_no_recommendation_can_be_is_refused_in_a_sentence(said, sentence):
    with pytest.raises(ValueError) as refused:
        check(BPK_FORM, {**RECOMMENDATION, **said})
    assert str(refused.value) == sentence


def test_a_draft_needs_no_number_and_has_no_status_of_bpk():
    check(BPK_FORM, {**RECOMMENDATION, **DRAFT})
    decided = {"official": "belum sesuai", "official_day": date(2024, 4, 1)}
    with pytest.raises(ValueError, match="Konsep LHP belum punya"):
        check(BPK_FORM, {**RECOMMENDATION, **DRAFT, **decided})


def allowed(actor, *keys):
    return may_change(actor, BPK_FORM, "61.08", RECOMMENDATION, keys)


def test_only_the_inspektorat_writes_the_internal_status():
    keys = ("internal", "internal_day")
    assert allowed(INSPEKTORAT, *keys)
    assert not any(allowed(one, key) for one in (BAPPEDA, DINKES, DPMD) for key in keys)


def test_the_status_of_bpk_is_recorded_by_the_kabupaten_and_never_by_the_opd_it_judges():
    assert allowed(INSPEKTORAT, "official", "official_day")
    assert allowed(BAPPEDA, "official", "official_day")
    assert not allowed(DINKES, "official")


def test_an_opd_answers_its_own_and_no_other():
    assert allowed(DINKES, "answered", "plan", "evidence", "response_given", "rtl")
    assert not allowed(DPMD, "answered")
    assert not any(
        allowed(DINKES, key) for key in ("recommendation", "received", "opd", "response_due")
    )


def test_a_guest_writes_nothing():
    assert not allowed(Actor("Tamu", Role.TAMU), "plan")
