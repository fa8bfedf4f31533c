"""The 55 indicators that ship."""

import csv
from collections import Counter

import pytest

from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Accumulation, Group
from dashboard.domain.periods import Rhythm
from dashboard.reference import load_reference

INDICATORS = load_reference().indicators


def ids(wanted) -> set[str]:
    return {id_ for id_, indicator in INDICATORS.items() if wanted(indicator)}


def test_there_are_55_in_their_groups():
    groups = Counter(indicator.group for indicator in INDICATORS.values())
    assert len(INDICATORS) == 55
    assert groups == {Group.SPESIFIK: 11, Group.SENSITIF: 23, Group.OUTCOME: 7, Group.PROCESS: 14}


def test_lampiran_a_comes_first_with_9_spesifik_and_11_sensitif():
    first = list(INDICATORS.values())[:20]
    assert all(i.legal_basis == "Perpres 72/2021 Lampiran A" for i in first)
    assert [i.group for i in first] == [Group.SPESIFIK] * 9 + [Group.SENSITIF] * 11


def test_names_words_and_units_are_those_of_the_official_list(shared):
    with (shared / "indicators.csv").open(encoding="utf-8", newline="") as opened:
        official = list(csv.DictReader(opened))
    assert list(INDICATORS) == [row["id"] for row in official]
    for row in official:
        own = INDICATORS[row["id"]]
        assert {
            "id": own.id,
            "name_id": own.name,
            "name_en": own.name_en,
            "group": own.group,
            "unit": own.unit,
            "direction": "up" if own.up else "down",
            "numerator_id": own.numerator_label,
            "denominator_id": own.denominator_label,
            "source_system": own.source_system,
            "opd_pengampu": "; ".join(own.opd),
            "legal_basis": own.legal_basis,
            "evidence": own.evidence,
        } == {key: value for key, value in row.items() if key != "target_2024"}


def test_lower_is_better_for_these():
    assert ids(lambda i: not i.up) == {
        "unintended_pregnancy",
        "unmet_need_family_planning",
        "stunting_prevalence_survey",
        "stunting_prevalence_routine",
        "severe_stunting_share_routine",
        "wasting_prevalence_routine",
        "underweight_prevalence_routine",
        "at_risk_family_share",
        "stunting_case_count_routine",
    }


def test_status_gizi_kek_anaemia_ktd_and_aks_are_sensitive():
    assert ids(lambda i: i.sensitive) == {
        "kek_pregnant_extra_food",
        "severe_wasting_treated",
        "moderate_wasting_extra_food",
        "girl_anemia_check",
        "unintended_pregnancy",
        "stunting_prevalence_routine",
        "severe_stunting_share_routine",
        "wasting_prevalence_routine",
        "underweight_prevalence_routine",
        "stunting_case_count_routine",
        "case_audit_followup_done",
    }


def test_what_only_the_kabupaten_has_does_not_add_up():
    assert ids(lambda i: not i.additive) == ids(lambda i: i.lowest_level is Level.KABUPATEN)
    assert ids(lambda i: i.lowest_level is Level.KECAMATAN) == {
        "couple_marriage_guidance",
        "pkh_p2k2_nutrition",
    }


def test_three_targets_are_national_counts():
    assert ids(lambda i: i.national_absolute) == {
        "pbi_health_insurance",
        "conditional_cash_families",
        "food_assistance_families",
    }
    assert all(INDICATORS[id_].has_denominator for id_ in ids(lambda i: i.national_absolute))


def test_a_count_has_no_classes_and_a_percent_has_four_breaks():
    assert ids(lambda i: not i.breaks) == {"stunting_case_count_routine", "case_audit_cycles"}
    assert INDICATORS["stunting_prevalence_survey"].breaks == (2.5, 10, 20, 30)
    assert INDICATORS["wasting_prevalence_routine"].breaks == (2.5, 5, 10, 15)
    assert INDICATORS["exclusive_breastfeeding"].breaks == (20, 40, 60, 80)


@pytest.mark.parametrize(
    ("id_", "rhythm", "accumulation"),
    [
        ("basic_immunization", Rhythm.MONTH, Accumulation.TOWARDS_YEAR),
        ("pregnant_iron_tablet_90", Rhythm.MONTH, Accumulation.CUMULATIVE),
        ("girl_iron_tablet", Rhythm.MONTH, Accumulation.STOCK),
        ("krs_accompanied", Rhythm.MONTH, Accumulation.STOCK),
        ("at_risk_family_share", Rhythm.SEMESTER, Accumulation.STOCK),
        ("village_convergence_rate", Rhythm.QUARTER, Accumulation.STOCK),
        ("village_decree_tpps", Rhythm.YEAR, Accumulation.STOCK),
        ("stunting_budget_realization", Rhythm.QUARTER, Accumulation.TOWARDS_YEAR),
    ],
)
def test_rhythm_and_accumulation(id_, rhythm, accumulation):
    assert (INDICATORS[id_].rhythm, INDICATORS[id_].accumulation) == (rhythm, accumulation)


def test_all_routine_spesifik_are_monthly():
    lampiran_a = list(INDICATORS.values())[:9]
    assert {indicator.rhythm for indicator in lampiran_a} == {Rhythm.MONTH}


def test_short_names_fit_and_differ():
    names = [indicator.short_name for indicator in INDICATORS.values()]
    assert max(map(len, names)) <= 28
    assert len(set(names)) == 55


def test_what_is_only_remembered_is_to_be_checked():
    assert INDICATORS["village_odf"].doubt == "perlu dicek"
    assert INDICATORS["exclusive_breastfeeding"].doubt == ""


def test_29_are_esensial_by_the_people_they_serve():
    """Form Aksi 1 (domain.md §1c): remaja, catin, bumil, balita, KRS, air, bantuan sosial."""
    essential = ids(lambda i: i.essential)
    assert len(essential) == 2 + 7 + 4 + 6 + 6 + 2 + 2
    assert essential >= {"kek_pregnant_extra_food", "unmet_need_family_planning", "krs_accompanied"}
    assert essential >= {"household_safe_water", "household_sanitation", "pkh_p2k2_nutrition"}
    assert not essential & ids(lambda i: i.group in (Group.OUTCOME, Group.PROCESS))
