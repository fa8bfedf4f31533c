"""The sample's BPK recommendations and audited cases: accepted by their forms, alive on its day."""

import pytest

from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_cases import case_of
from dashboard.domain.aks_cycles import cycles_of
from dashboard.domain.aks_sentences import sentence as aks_sentence
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aks_steps import step_of
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.bpk_recommendations import recommendation_of
from dashboard.domain.bpk_sentences import sentence as bpk_sentence
from dashboard.domain.record_fields import FieldKind, ProgrammeRecord
from dashboard.domain.record_values import check, identity_of
from dashboard.intake.sample import records_aks_kasus, records_aks_langkah, records_bpk
from dashboard.intake.sample.places import PLACES, TODAY
from dashboard.reference import load_reference

MADE = (
    (BPK_FORM, records_bpk),
    (AKS_STEP_FORM, records_aks_langkah),
    (AKS_CASE_FORM, records_aks_kasus),
)
REFERENCE = load_reference()


@pytest.fixture(scope="module")
def areas(tmp_path_factory):
    return load_areas(Home(tmp_path_factory.mktemp("wilayah")).make())


def records(form, generator, kab, areas):
    return [
        ProgrammeRecord(number, form.key, kab, values, 1)
        for number, values in enumerate(generator.rows(kab, areas, REFERENCE), 1)
    ]


@pytest.mark.parametrize("kab", PLACES)
@pytest.mark.parametrize(("form", "generator"), MADE, ids=lambda one: getattr(one, "key", ""))
def test_every_row_is_one_the_form_accepts_and_named_once(form, generator, kab, areas):
    rows = generator.rows(kab, areas, REFERENCE)
    known = {field.key for field in form.fields}
    for row in rows:
        check(form, row)
        assert row.keys() <= known
        assert all(
            areas.get(row[field.key])
            for field in form.fields
            if field.kind in (FieldKind.DESA, FieldKind.KECAMATAN) and row.get(field.key)
        )
        days = (row[f.key] for f in form.fields if f.kind is FieldKind.DAY and row.get(f.key))
        if form is not AKS_STEP_FORM and not row.get("due"):
            assert max(days) <= TODAY or row["stage"] == "konsep LHP"
    assert len({identity_of(form, row) for row in rows}) == len(rows) > 0
    assert generator.rows(kab, areas, REFERENCE) == rows


def test_landak_has_answers_past_their_sixty_days(areas):
    some = [recommendation_of(one) for one in records(BPK_FORM, records_bpk, "61.08", areas)]
    assert bpk_sentence(some, TODAY, "Kabupaten Landak") == (
        "7 dari 18 rekomendasi telah sesuai menurut BPK; 3 lewat 60 hari, terlama 41 hari, "
        "Dinas Kesehatan."
    )


def test_buton_answered_the_konsep_of_december_2023_with_twelve_opd(areas):
    some = [recommendation_of(one) for one in records(BPK_FORM, records_bpk, "74.04", areas)]
    first = [one for one in some if one.audit_year == 2023]
    assert len({one.opd for one in first}) == 12
    assert {one.response_given.isoformat() for one in first} == {"2023-12-20"}
    assert bpk_sentence(some, TODAY, "Kabupaten Buton").endswith(
        "5 masih konsep LHP, 2 tanggapan ditunggu sampai 22 Sep 2025 (7 hari lagi)."
    )


def test_sekadau_is_in_its_sixth_cycle(areas):
    steps = [step_of(one) for one in records(AKS_STEP_FORM, records_aks_langkah, "61.09", areas)]
    cases = [case_of(one) for one in records(AKS_CASE_FORM, records_aks_kasus, "61.09", areas)]
    cycles = cycles_of(steps)
    assert (len(cycles), len(cases)) == (6, 74)
    assert aks_sentence(cycles, cases, TODAY, "Kabupaten Sekadau").startswith(
        "Siklus II 2025: 1 dari 4 langkah selesai, langkah 2 identifikasi dan kajian terlambat "
        "12 hari."
    )
