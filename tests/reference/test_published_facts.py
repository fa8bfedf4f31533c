"""Targets, surveys, aksi and calendar that ship, against lists typed out here."""

import pytest

from dashboard.domain.frameworks import ActionKind, came_from, framework_in_force
from dashboard.domain.indicators import Evidence
from dashboard.domain.opd_names import local_opd
from dashboard.domain.surveys import Method
from dashboard.domain.yearly_events import events_in
from dashboard.reference import load_reference

REFERENCE = load_reference()

# Percent of under-fives in 2021, 2022, 2023, 2024; None: not found.
PUBLISHED = {
    "": (24.4, 21.6, 21.5, 19.8),
    "61": (29.8, 27.8, 24.5, 26.8),
    "62": (27.4, 26.9, 23.5, 22.1),
    "74": (30.2, 27.7, 30.0, None),
    "61.08": (27.0, None, 19.0, 15.1),
    "61.11": (24.5, 25.1, 22.9, None),
    "62.03": (25.0, 20.1, 16.2, 22.5),
    "61.09": (26.5, 35.5, 12.2, None),
    "74.04": (33.9, 32.6, 37.2, None),
}

# Perpres 72/2021 Lampiran A, target 2024.
LAMPIRAN_A = {
    "kek_pregnant_extra_food": 90,
    "pregnant_iron_tablet_90": 80,
    "girl_iron_tablet": 58,
    "exclusive_breastfeeding": 80,
    "complementary_feeding": 80,
    "severe_wasting_treated": 90,
    "growth_monitored": 90,
    "moderate_wasting_extra_food": 90,
    "basic_immunization": 90,
    "postpartum_family_planning": 70,
    "unintended_pregnancy": 15.5,
    "premarital_health_check": 90,
    "household_safe_water": 100,
    "household_sanitation": 90,
    "pbi_health_insurance": 112_900_000,
    "krs_accompanied": 90,
    "conditional_cash_families": 10_000_000,
    "stunting_understanding": 70,
    "food_assistance_families": 15_600_039,
    "village_odf": 90,
}


def test_the_surveys_are_the_published_table():
    shipped = {(s.area_code, s.year): s.value for s in REFERENCE.surveys}
    assert shipped == {
        (area, year): value
        for area, values in PUBLISHED.items()
        for year, value in zip(range(2021, 2025), values, strict=True)
        if value is not None
    }


def test_every_survey_has_its_name_and_a_source_and_no_invented_method_or_interval():
    names = {2021: "SSGI 2021", 2022: "SSGI 2022", 2023: "SKI 2023", 2024: "SSGI 2024"}
    for survey in REFERENCE.surveys:
        assert survey.survey == names[survey.year]
        assert survey.sources
        assert (survey.method, survey.interval) == (Method.UNKNOWN, None)


def test_only_landak_2021_is_approximate():
    assert [(s.area_code, s.year) for s in REFERENCE.surveys if s.approximate] == [("61.08", 2021)]


@pytest.mark.parametrize(
    ("area", "year", "printed"),
    [("61", 2023, "20,6"), ("74", 2022, "22,7"), ("61.09", 2021, "26,59"), ("", 2021, "24,2")],
)
def test_a_conflicting_value_is_noted_beside_the_published_one(area, year, printed):
    (survey,) = [s for s in REFERENCE.surveys if (s.area_code, s.year) == (area, year)]
    assert printed in survey.note


def test_the_targets_of_lampiran_a_are_those_of_the_decree():
    shipped = {
        t.indicator: (t.area_code, t.year, t.value)
        for t in REFERENCE.targets
        if t.legal_basis == "Perpres 72/2021 Lampiran A"
    }
    assert shipped == {id_: ("", 2024, value) for id_, value in LAMPIRAN_A.items()}


def test_targets_from_memory_are_to_be_checked():
    remembered = {t.indicator for t in REFERENCE.targets if t.evidence is Evidence.REMEMBERED}
    assert {"basic_immunization", "household_safe_water", "village_odf"} <= remembered
    assert "premarital_health_check" not in remembered


def test_eight_aksi_to_2024_and_four_utama_from_2025():
    old = framework_in_force(REFERENCE.frameworks, 2024)
    new = framework_in_force(REFERENCE.frameworks, 2025)
    assert [action.name for action in old.actions] == [
        "Analisis Situasi",
        "Penyusunan Rencana Kegiatan",
        "Rembuk Stunting",
        "Peraturan Bupati/Wali Kota",
        "Pembinaan Pelaku dan Pemerintahan Desa/Kelurahan",
        "Sistem Manajemen Data",
        "Pengukuran dan Publikasi",
        "Reviu Kinerja Tahunan",
    ]
    assert [a.leads[0] for a in old.actions] == [
        "Bappeda", "Bappeda", "Sekda", "DPMD", "DPMD", "Bappeda", "Dinas Kesehatan", "Sekda",
    ]  # fmt: skip
    assert [a.name for a in new.actions if a.kind is ActionKind.UTAMA] == [
        "Analisis Situasi",
        "Penguatan Perencanaan",
        "Penguatan Pelaksanaan",
        "Penilaian Hasil",
    ]
    assert new.classes == ("Tumbuh", "Berkembang", "Berdaya")


def test_every_old_aksi_has_its_place_in_the_new_version():
    new = framework_in_force(REFERENCE.frameworks, 2025)
    origin = {a.id: [o.number for o in came_from(REFERENCE.frameworks, a.id)] for a in new.actions}
    assert origin == {
        "utama-1": [1],
        "utama-2": [2, 3],
        "utama-3": [5, 6],
        "utama-4": [7, 8],
        "pendukung-regulasi": [4],
        "pendukung-publikasi": [7],
    }


def test_the_evidence_list_of_an_aksi_is_to_be_checked_its_name_is_not():
    first = framework_in_force(REFERENCE.frameworks, 2024).actions[0]
    assert (first.doubt_about("proofs"), first.doubt_about("name")) == ("perlu dicek", "")


@pytest.mark.parametrize(
    ("opd", "kab", "name"),
    [
        ("Dinas PPKB", "62.03", "Dinas P3APPKB"),
        ("Dinas PPKB", "61.08", "Dinsos-P3A-KB"),
        ("Dinas PPKB", "61.11", "DinkesKB"),
        ("Dinas PPKB", "74.04", "Dinas PPKB"),
        ("Bappeda", "61.08", "Bappeda"),
    ],
)
def test_a_kabupaten_calls_its_opd_by_its_own_name(opd, kab, name):
    assert local_opd(REFERENCE.opd_names, opd, kab) == name


def test_february_and_august_are_bulan_penimbangan():
    for month in (2, 8):
        names = [event.name for event in events_in(REFERENCE.calendar, month)]
        assert any("Bulan penimbangan" in name for name in names)
    assert all(1 <= e.first_month <= e.last_month <= 12 for e in REFERENCE.calendar)
