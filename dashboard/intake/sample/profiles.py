"""What coverage each indicator of a workbook has: of whom, how much, how it grew."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Profile:
    """The believable course of one indicator."""

    whole: str
    """A population of `people`, or "" where the kabupaten counts something of its own."""
    first: float
    """Percent at the start of 2022."""
    last: float
    """Percent in August 2025."""
    spread: float = 0.55
    """How far apart a good and a bad desa are, in odds."""
    found: bool = False
    """The denominator is found in the course of the year, too."""
    total: int = 0
    """The kabupaten's own denominator, where `whole` is empty."""


PROFILES = {
    "kek_pregnant_extra_food": Profile("ibu hamil KEK", 62, 89, found=True),
    "pregnant_iron_tablet_90": Profile("ibu hamil", 60, 80, found=True),
    "girl_iron_tablet": Profile("remaja putri", 38, 60),
    "exclusive_breastfeeding": Profile("bayi 0-5 bulan", 55, 72, 0.4),
    "complementary_feeding": Profile("anak 6-23 bulan", 53, 76, 0.45),
    "severe_wasting_treated": Profile("balita gizi buruk", 72, 93, 0.4, found=True),
    "growth_monitored": Profile("balita", 61, 81),
    "moderate_wasting_extra_food": Profile("balita gizi kurang", 55, 84, found=True),
    "basic_immunization": Profile("bayi", 72, 89),
    "postpartum_family_planning": Profile("ibu bersalin", 40, 66, found=True),
    "unintended_pregnancy": Profile("ibu hamil", 19.5, 15.2, 0.35),
    "premarital_health_check": Profile("calon pengantin", 60, 87, found=True),
    "household_safe_water": Profile("rumah tangga", 74, 88, 0.8),
    "household_sanitation": Profile("rumah tangga", 60, 78, 0.8),
    "pbi_health_insurance": Profile("penduduk miskin", 66, 84, 0.4),
    "krs_accompanied": Profile("KRS", 55, 87),
    "conditional_cash_families": Profile("keluarga miskin", 38, 47, 0.3),
    "stunting_understanding": Profile("responden", 46, 66, 0.4),
    "food_assistance_families": Profile("keluarga miskin", 49, 58, 0.3),
    "village_odf": Profile("desa", 34, 68, 1.0),
    "girl_anemia_check": Profile("remaja putri", 18, 58, 0.6),
    "couple_iron_tablet": Profile("calon pengantin", 48, 77, found=True),
    "couple_reproductive_accompaniment": Profile("calon pengantin", 44, 82, found=True),
    "couple_marriage_guidance": Profile("calon pengantin", 52, 84, found=True),
    "poor_couple_cash": Profile("PUS miskin", 44, 56, 0.3),
    "poor_couple_food": Profile("PUS miskin", 50, 63, 0.3),
    "poor_couple_pbi": Profile("PUS miskin", 68, 85, 0.4),
    "unmet_need_family_planning": Profile("PUS", 13.5, 9.8, 0.35),
    "household_stop_open_defecation": Profile("keluarga", 75, 90, 0.9),
    "household_phbs": Profile("keluarga PHBS", 44, 58, 0.5),
    "krs_fish_promotion": Profile("KRS", 15, 42, 0.6),
    "krs_home_garden": Profile("KRS", 12, 36, 0.5),
    "pkh_p2k2_nutrition": Profile("kelompok PKH", 61, 86, 0.4),
    "benefit_family_food_variety": Profile("keluarga 1000 HPK", 20, 38),
    "krs_verified": Profile("KRS", 45, 93),
    "tpk_reporting_on_time": Profile("TPK", 48, 76),
    "village_convergence_rate": Profile("layanan", 56, 78),
    "village_decree_tpps": Profile("desa", 78, 98, 0.6),
    "village_fund_stunting_share": Profile("dana desa", 8.5, 13.5, 0.3, found=True),
    "stunting_budget_realization": Profile("", 84, 92, total=38_400_000_000),
}
"""Indicators of the coverage workbooks; those of other files, and those that Lokus counts from
its programme records, are not here: each is told once."""
