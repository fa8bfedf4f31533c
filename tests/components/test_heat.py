from dataclasses import replace

from dashboard.components.heat import Way, columns
from dashboard.components.heat_cells import CAPAIAN, JARAK, Cell, cell, grid
from dashboard.components.heat_legends import legend
from dashboard.components.heat_words import words
from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.coverage_sections import By, sections
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.indicators import Evidence
from dashboard.domain.periods import Period
from dashboard.domain.readings import WITHHELD
from dashboard.domain.verdicts import Verdict
from tests.component_texts import texts
from tests.domain.coverage_rows import KAB, KEC, OTHER, goal, row

ASI = row("exclusive_breastfeeding", "2025-08", 80, {KAB: (600, 1000), KEC: (90, 100)})
FEW = row("complementary_feeding", "2025-08", 80, {KEC: (18, 20)})
KTD = row("unintended_pregnancy", "2024", 15.5, {KEC: (180, 1000)})
NO_TARGET = row("krs_fish_promotion", "2025-S1", None, {KEC: (70, 200)})
CASES = row("stunting_case_count_routine", "2025-08", None, {KAB: (3036, None), KEC: (1284, None)})
DOUBTFUL = row("krs_accompanied", "2025-08", 90, {KEC: (125, 120)})
NOBODY = row("krs_accompanied", "2025-08", 90, {KEC: (0, 0)})


def nowhere(_row):
    return ""


def table(*rows):
    places = [Area(KEC, "Sebangki", Level.KECAMATAN), Area(OTHER, "Ngabang", Level.KECAMATAN)]
    return CoverageTable(KAB, "Kabupaten Landak", places, Period.parse("2025-08"), rows)


def whole(*rows, **way):
    own = table(*rows)
    parts = sections(rows, By.JENIS, lambda one: one.opd[0], {})
    opd = {row.indicator.id: row.indicator.opd[0] for row in rows}
    return columns(own, grid(own, JARAK), parts, Way(**way), nowhere, opd)


def drawn(*rows):
    """Return the rows of the first group."""
    return whole(*rows)["groups"][0]["rows"]


def test_a_distance_is_printed_with_its_sign_on_the_diverging_ramp():
    assert cell(ASI, KEC, JARAK) == Cell("+10,0", "p2", Verdict.TERCAPAI)
    assert cell(ASI, KAB, JARAK) == Cell("−20,0", "m3", Verdict.BELUM_TERCAPAI)


def test_minus_is_worse_where_less_is_better_too():
    assert cell(KTD, KEC, JARAK) == Cell("−2,5", "m1", Verdict.BELUM_TERCAPAI)
    assert cell(KTD, KEC, CAPAIAN) == Cell("18,0", "prevalence-4", Verdict.BELUM_TERCAPAI)


def test_a_share_stands_on_the_ramp_of_its_indicator():
    assert cell(ASI, KEC, CAPAIAN) == Cell("90,0", "coverage-5", Verdict.TERCAPAI)
    assert cell(NO_TARGET, KEC, CAPAIAN) == Cell("35,0", "coverage-2")


def test_without_a_target_the_share_stands_instead_of_a_distance():
    assert cell(NO_TARGET, KEC, JARAK) == Cell("35,0\u00a0%", "plain")


def test_what_was_not_reported_is_said_and_not_nought():
    assert cell(ASI, OTHER, JARAK) == Cell("tidak ada", "no-data")
    assert drawn(ASI)[0]["cells"][1] is None


def test_counts_stand_as_counts_in_both_views():
    assert cell(CASES, KEC, JARAK) == cell(CASES, KEC, CAPAIAN) == Cell("1.284", "plain")
    assert drawn(CASES)[0]["figure"] == "3.036\u00a0anak"
    assert drawn(CASES)[0]["verdict"] == ""


def test_few_people_and_doubtful_counts_are_marked():
    assert cell(FEW, KEC, JARAK).class_name == "fill-p2 signed tidak-dinilai few"
    assert cell(DOUBTFUL, KEC, JARAK).class_name == "is-periksa-data signed periksa-data"
    assert cell(NOBODY, KEC, JARAK).text == "–"


def test_a_cell_says_its_counts_interval_distance_and_verdict():
    assert words(ASI, KEC) == (
        "90 dari 100 bayi di bawah 6 bulan, rentang 83–94\u00a0%, +10,0\u00a0poin ke target, "
        "tercapai, 9 dari 12 desa lapor"
    )
    assert words(FEW, KEC).startswith("18 dari 20 anak 6–23 bulan, rentang 70–97\u00a0%")
    assert "tidak dinilai (sasaran kurang dari 30)" in words(FEW, KEC)
    assert words(DOUBTFUL, KEC).startswith(
        "125 dari 120 keluarga berisiko stunting, periksa data (pembilang melebihi penyebut)"
    )
    assert words(ASI, OTHER) == "belum lapor"


def test_why_a_figure_is_not_judged_stands_where_it_can_be_read():
    (few,), (doubtful,), (judged,), (without,) = map(drawn, (FEW, DOUBTFUL, ASI, NO_TARGET))
    assert few["cells"][0][3:] == ["sasaran < 30"]
    assert doubtful["cells"][0][3:] == ["melebihi sasaran"]
    assert judged["cells"][0][3:] == without["cells"][0][3:] == []
    august = row("basic_immunization", "2025-08", 90, {KAB: (500, 1000)})
    assert drawn(august)[0]["reason"] == "dinilai akhir tahun"
    assert (judged["reason"], without["reason"]) == ("", "")


def test_a_row_names_its_period_and_what_still_grows():
    asi, immunization = drawn(ASI, row("basic_immunization", "2025-06", 90, {KAB: (1, 2)}))
    assert (asi["when"], asi["other"]) == ("Agu 2025", False)
    assert (immunization["when"], immunization["other"]) == ("s.d. Jun 2025", True)
    assert immunization["title"].endswith("kumulatif sejak Januari; dinilai pada akhir tahun")
    assert asi["opd"] == "Dinas Kesehatan"


def test_the_target_is_said_with_its_age_and_its_doubt():
    remembered = replace(goal("x", 90), evidence=Evidence.REMEMBERED)
    doubted = replace(DOUBTFUL, target=remembered)
    assert drawn(doubted)[0]["target"] == ("target 2024, belum diperbarui: 90\u00a0%, perlu dicek")
    assert drawn(NO_TARGET)[0]["target"] == "belum ada target"


def test_a_national_count_judges_nobody():
    pbi = row("pbi_health_insurance", "2025-S1", None, {KAB: (107820, 130178)})
    shown = drawn(replace(pbi, national=goal("pbi_health_insurance", 112_900_000)))[0]
    assert shown["figure"] == "107.820\u00a0jiwa"
    assert shown["verdict"] == ""
    assert shown["target"] == "target nasional 2024: 112.900.000\u00a0jiwa, tidak dinilai"


def test_the_chosen_kecamatan_stands_beside_the_kabupaten():
    all_of_them = whole(ASI)
    assert (all_of_them["names"], all_of_them["chosen"]) == (["Sebangki", "Ngabang"], False)
    chosen = whole(ASI, kec=OTHER)
    assert (chosen["names"], chosen["chosen"]) == (["Ngabang", "Sebangki"], True)
    assert chosen["groups"][0]["rows"][0]["cells"][0] is None


def test_a_phone_is_told_who_is_furthest_behind():
    behind = row("exclusive_breastfeeding", "2025-08", 80, {KEC: (60, 100), OTHER: (50, 100)})
    assert drawn(behind)[0]["furthest"] == "terjauh Ngabang −30,0\u00a0poin"
    assert drawn(FEW)[0]["furthest"] == ""


def test_what_exists_for_the_kabupaten_alone_has_no_cells():
    assert (
        drawn(row("bpk_recommendation_resolved", "2025-S1", None, {KAB: (7, 14)}))[0]["cells"]
        is None
    )


def test_people_missing_stand_where_they_sort_the_rows():
    behind = row("exclusive_breastfeeding", "2025-08", 80, {KAB: (600, 1000), KEC: (60, 100)})
    fixed = {code: replace(behind.reading(code), people=p) for code, p in ((KAB, 200), (KEC, 20))}
    behind = replace(behind, readings=fixed)

    def said(code):
        return whole(behind, people=code)["groups"][0]["rows"][0]["short"]

    assert said("") == ""
    assert said(KAB) == "Kurang 200 bayi di bawah 6 bulan"
    assert said(KEC) == "Kecamatan Sebangki: Kurang 20 bayi di bawah 6 bulan"
    assert said(OTHER) == ""


def explained(*rows, shown=JARAK):
    return str(legend(table(*rows), grid(table(*rows), shown), shown))


def test_the_legend_counts_every_cell_once():
    said = explained(ASI, FEW, DOUBTFUL, NO_TARGET, CASES)
    for entry in (
        "+10 … +20 · 2",
        "≥ +20 · 0",
        "Tidak ada data · 5",
        "Kasus sedikit (sasaran < 30) · 1",
        "Periksa data · 1",
        "Tercapai · 1",
    ):
        assert entry in said, entry
    assert "s.d.:" in said
    assert "s.d.:" not in explained(ASI)
    assert "kelas menurut indikator" in explained(ASI, shown=CAPAIAN)


def test_a_withheld_figure_is_its_own_state_in_cell_words_and_legend():
    hidden = replace(ASI, readings={KAB: WITHHELD, KEC: WITHHELD})
    one = cell(hidden, KEC, JARAK)
    assert one.text.replace("\u00ad", "") == "disamarkan"
    assert "angka kecil" not in one.text
    assert words(hidden, KEC).startswith("disamarkan")
    drawn_row = drawn(hidden)[0]
    assert drawn_row["figure"] == "disamarkan"
    assert drawn_row["cells"][1] is None
    shown = texts(legend(table(hidden), grid(table(hidden), JARAK), JARAK))
    assert "Disamarkan (angka kecil) · 1" in shown
    assert "Tidak ada data · 1" in shown
