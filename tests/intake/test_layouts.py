import pytest

from dashboard.domain.periods import Period
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.understand import understand
from tests.intake.office_files import KEK, NGABANG, SIGIZI_COUNTS, coverage_sheet, saved, sigizi

AGUSTUS = Period.parse("2025-08")


def facts_of(understood, indicator):
    rows = understood.facts[understood.facts["indicator"] == indicator]
    return list(zip(rows["area_code"], rows["numerator"], rows["denominator"], strict=True))


def rules(understood):
    return sorted({problem.rule for problem in understood.problems})


def test_a_status_gizi_recap_gives_seven_indicators_per_desa(understood):
    taken = understood(sigizi())
    assert (taken.layout, taken.kab_code, taken.periods) == ("status_gizi", "61.08", ("2025-08",))
    assert (taken.rows_in, taken.rows_taken, taken.rows_aside) == (3, 3, 0)
    assert (str(taken.cutoff), taken.sample, taken.level) == ("2025-09-05", True, "desa")
    first = taken.facts[taken.facts["area_code"] == "61.08.01.2001"]
    values = {
        row.indicator: (row.numerator, row.denominator, row.numerator_cells, row.denominator_cells)
        for row in first.fillna(-1).itertuples()
    }
    assert values == {
        "stunting_prevalence_routine": (15, 90, "M6+N6", "M6+N6+O6+P6"),
        "severe_stunting_share_routine": (3, 90, "M6", "M6+N6+O6+P6"),
        "wasting_prevalence_routine": (5, 90, "T6+U6", "T6+U6+V6+W6+X6+Y6"),
        "underweight_prevalence_routine": (10, 90, "F6+G6", "F6+G6+H6+I6"),
        "measurement_coverage": (90, 100, "R6", "E6"),
        "weighing_coverage_ds": (90, 100, "K6", "E6"),
        "stunting_case_count_routine": (15, -1, "M6+N6", ""),
    }


def test_the_html_that_sigizi_sends_as_xls_is_the_same_recap(understood):
    spans = {"TB/U": "colspan=4", "Desa/Kel": "rowspan=2", "Kecamatan": "rowspan=2"}
    lines = [
        ("Data Tanggal : 2025-09-05 08:12:44 BULAN AGUSTUS 2025",),
        ("Kecamatan", "Desa/Kel", "TB/U"),
        ("Sangat Pendek", "Pendek", "Normal", "Tinggi"),
        ("Ngabang", "Raja", 3, 12, "1 070", 5),
    ]
    cells = ["".join(f"<td {spans.get(c, '')}>{c}</td>" for c in line) for line in lines]
    page = "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"
    taken = understood(page.encode(), name="status.xls", period=AGUSTUS)
    assert taken.layout == "status_gizi"
    assert facts_of(taken, "stunting_prevalence_routine") == [("61.08.01.2003", 15, 1090)]


def test_the_kecamatan_on_the_first_row_of_a_block_is_carried_down(understood):
    taken = understood(sigizi())
    assert taken.matched == ("61.08.01.2001", "61.08.01.2003", "61.08.04.2013")


def test_a_desa_that_reported_nothing_is_taken_without_facts(understood):
    late = (4, None, None, "Kayu Tanam", *[None] * 24)
    taken = understood(sigizi([*NGABANG, late]))
    assert (taken.rows_in, taken.rows_taken) == (4, 4)
    assert len(taken.facts) == 3 * 7


def test_a_sasaran_without_weighing_is_a_fact_without_numerator(understood):
    late = (4, None, None, "Kayu Tanam", 40, *[None] * 23)
    taken = understood(sigizi([*NGABANG, late]))
    last = taken.facts[taken.facts["denominator"] == 40]
    assert last["indicator"].tolist() == ["measurement_coverage", "weighing_coverage_ds"]
    assert last["numerator"].isna().all()


def test_the_footer_is_a_check_and_never_an_area(understood):
    assert "jumlah-footer" not in rules(understood(sigizi()))
    lines = [
        ("STATUS GIZI BALITA BULAN AGUSTUS 2025",),
        ("Kecamatan", "Desa", "TB/U Sangat Pendek", "TB/U Pendek", "TB/U Normal", "TB/U Tinggi"),
        ("Ngabang", "Raja", 1, 2, 30, 0),
        ("TOTAL", None, 1, 3, 30, 0),
    ]
    taken = understood(saved({"S": lines}), name="lain.xlsx")
    (problem,) = (p for p in taken.problems if p.rule == "jumlah-footer")
    assert (problem.cell, problem.reason) == (
        "D4",
        "baris jumlah menulis 3, baris-barisnya berjumlah 2",
    )
    assert taken.rows_in == 1


def test_classes_that_do_not_add_up_to_what_was_weighed_are_noted(understood):
    counts = list(SIGIZI_COUNTS)
    counts[6] = 95
    taken = understood(sigizi([(1, "Ngabang", "Ngabang", "Raja", *counts)]))
    (problem,) = (p for p in taken.problems if p.rule == "jumlah-kelas")
    assert (problem.cell, problem.value, problem.severity) == ("K6", "95", "peringatan")


def test_a_second_row_of_an_area_is_set_aside(understood):
    taken = understood(sigizi([*NGABANG[:2], (3, None, None, "RAJA", *SIGIZI_COUNTS)]))
    assert (taken.rows_in, taken.rows_taken, taken.rows_aside) == (3, 2, 1)
    assert taken.aside["reason"].tolist() == ["wilayah yang sama sudah ada di baris 7"]


def test_a_misspelt_desa_is_set_aside_with_its_nearest_name(understood):
    taken = understood(sigizi([*NGABANG, (4, "Ngabang", None, "Munguk", *SIGIZI_COUNTS)]))
    assert (taken.rows_taken, taken.rows_aside) == (3, 1)
    assert taken.missed["Munguk"].proposals[0] == "Mungguk"


def test_a_coverage_workbook_gives_each_sheet_its_own_period(understood):
    rows = [
        ("61.08.01.2003", "Ngabang", "Raja", 10, 5, 50.0, 200, 120, 60.0),
        ("6108012004", "Ngabang", "Mungguk", 8, 8, 100.0, None, None, None),
    ]
    total = ("JUMLAH", None, None, 18, 13, 72.2, 200, 120, 60.0)
    sheets = {
        "Juli": coverage_sheet(rows, "JULI", total=total),
        "Agustus": coverage_sheet(rows, total=total),
    }
    taken = understood(saved(sheets, ["D4:F4", "G4:I4", "A4:A5", "B4:B5", "C4:C5"]))
    assert (taken.layout, taken.periods) == ("cakupan_opd", ("2025-07", "2025-08"))
    assert taken.source_system == "Laporan Dinas Kesehatan"
    august = taken.facts[taken.facts["period"] == "2025-08"]
    assert august[["indicator", "area_code", "numerator", "denominator"]].values.tolist() == [
        ["kek_pregnant_extra_food", "61.08.01.2003", 5, 10],
        ["girl_iron_tablet", "61.08.01.2003", 120, 200],
        ["kek_pregnant_extra_food", "61.08.01.2004", 8, 8],
    ]
    assert august["numerator_cells"].tolist() == ["E6", "H6", "E7"]
    assert rules(taken) == []


def test_a_numerator_above_its_denominator_is_kept_and_noted(understood):
    row = ("61.08.01.2003", "Ngabang", "Raja", 10, 12, 120.0)
    taken = understood(saved({"Agustus": coverage_sheet([row], groups=(KEK,))}))
    assert facts_of(taken, "kek_pregnant_extra_food") == [("61.08.01.2003", 12, 10)]
    assert rules(taken) == ["pembilang-melebihi-penyebut"]
    assert taken.refusal == ""


@pytest.mark.parametrize(
    ("value", "says"),
    [(-4, "kurang dari nol"), (2.5, "bilangan bulat"), ("dua", "teks, bukan angka")],
)
def test_an_impossible_count_stops_the_file_at_its_cell(understood, value, says):
    row = ("61.08.01.2003", "Ngabang", "Raja", 10, value, 20.0)
    taken = understood(saved({"Agustus": coverage_sheet([row], groups=(KEK,))}))
    assert taken.refusal.startswith("berkas.xlsx, lembar «Agustus» E6: ")
    assert says in taken.refusal


def test_blank_dash_and_zero_stay_apart(understood):
    rows = [
        ("61.08.01.2001", "Ngabang", "Hilir Kantor", 10, 0, 0.0),
        ("61.08.01.2002", "Ngabang", "Hilir Tengah", 10, "-", None),
        ("61.08.01.2003", "Ngabang", "Raja", 10, None, None),
        ("61.08.01.2004", "Ngabang", "Mungguk", 0, 0, None),
    ]
    taken = understood(saved({"Agustus": coverage_sheet(rows, groups=(KEK,))}))
    assert taken.facts["numerator"].fillna(-1).tolist() == [0, -1, -1, 0]
    assert taken.facts["denominator"].tolist() == [10, 10, 10, 0]
    assert rules(taken) == ["penyebut-nol", "tanda-strip"]


def test_a_group_that_is_no_indicator_and_a_blank_column_are_said(understood):
    row = ("61.08.01.2003", "Ngabang", "Raja", 10, None, None, 3, 4, 5)
    taken = understood(saved({"Agustus": coverage_sheet([row], groups=(KEK, "Posyandu aktif"))}))
    said = {problem.rule: problem.reason for problem in taken.problems}
    assert said["kolom-kosong"] == f"kolom «{KEK}: Capaian» kosong pada semua baris"
    assert said["kolom-tak-dikenal"].startswith("«Posyandu aktif» tidak ada di daftar indikator")


def percent_only(*values):
    lines = [("CAKUPAN KABUPATEN LANDAK AGUSTUS 2025",), ("Kecamatan", "Desa", KEK, None),
             (None, None, "Sasaran", "%")]  # fmt: skip
    names = ("Raja", "Mungguk")
    return lines + [("Ngabang", name, None, v) for name, v in zip(names, values, strict=True)]


def test_a_source_of_percents_only_keeps_them_apart_from_counts(understood):
    taken = understood(saved({"S": percent_only(25.5, "30,1 %"), "Kosong": []}))
    assert taken.facts["percent"].tolist() == [25.5, 30.1]
    assert taken.facts["numerator"].isna().all()
    assert rules(taken) == ["hanya-persen", "kolom-kosong"]


def test_fractions_in_a_column_of_percents_stop_the_file(understood):
    assert "pecahan atau persen?" in understood(saved({"S": percent_only(0.255, 0.3)})).refusal


def test_the_same_content_on_two_sheets_stops_the_file(understood):
    row = ("61.08.01.2003", "Ngabang", "Raja", 10, 5, 50.0)
    sheet = coverage_sheet([row], groups=(KEK,))
    taken = understood(saved({"Agustus": sheet, "Agustus (2)": sheet}))
    assert "sudah ada di lembar atau kolom lain" in taken.refusal


def test_a_krs_recap_gives_the_share_at_risk(understood):
    header = "kode_desa;kecamatan;desa;jumlah_keluarga;jumlah_keluarga_sasaran;total_krs"
    text = f"{header};tidak_berisiko\n61.08.01.2003;Ngabang;Raja;500;400;150;250\n"
    taken = understood(text.encode("utf-8-sig"), name="KRS_LANDAK_2025-S1.csv")
    assert (taken.layout, taken.periods) == ("rekap_krs", ("2025-S1",))
    assert facts_of(taken, "at_risk_family_share") == [("61.08.01.2003", 150, 400)]
    assert rules(taken) == ["periode-dari-nama-berkas"]


def test_a_lokus_list_gives_year_number_and_date_of_its_sk(understood):
    lines = [
        ("LAMPIRAN KEPUTUSAN BUPATI LANDAK (CONTOH)",), ("NOMOR : 615/CONTOH/2024",),
        ("TANGGAL : 20 November 2024",), (), ("DESA LOKUS TAHUN 2025",), (),
        ("No", "Kecamatan", "Desa/Kelurahan"), (1, "Ngabang", "Raja"), (2, "Mandor", "Mandor"),
    ]  # fmt: skip
    taken = understood(saved({"LAMPIRAN": lines}))
    assert taken.lokus.values.tolist() == [
        ["61.08.01.2003", 2025, "615/CONTOH/2024", "2024-11-20", "LAMPIRAN", 8],
        ["61.08.04.2013", 2025, "615/CONTOH/2024", "2024-11-20", "LAMPIRAN", 9],
    ]


def test_a_table_of_no_known_layout_is_asked_for_what_its_columns_hold(understood):
    taken = understood(saved({"S": [("Kecamatan", "Desa", "Luas"), ("Ngabang", "Raja", 3)]}))
    (question,) = taken.questions
    assert (question.kind.value, question.choices) == ("isi kolom", ("Luas",))
    assert taken.facts.empty


def test_a_table_without_a_number_is_refused_with_its_columns(understood):
    with pytest.raises(RefusedFile, match=r"belum dikenal .*Kecamatan, Desa, Ketua"):
        understood(saved({"S": [("Kecamatan", "Desa", "Ketua"), ("Ngabang", "Raja", "ada")]}))


def test_a_by_name_file_is_refused_by_its_header_and_shows_no_one(understood):
    lines = [("No", "NIK", "Nama", "Desa/Kel"), (1, "6108010101010001", "Seseorang", "Raja")]
    with pytest.raises(RefusedFile) as refused:
        understood(saved({"S": lines}))
    assert "data perorangan" in str(refused.value)
    assert "Seseorang" not in str(refused.value)


def test_a_period_given_by_hand_wins_and_is_noted(understood):
    taken = understood(sigizi(), period=Period.parse("2025-07"))
    assert (taken.periods, rules(taken)) == (("2025-07",), ["kabupaten-dari-nama", "periode-lain"])


def test_what_the_file_does_not_say_is_asked(understood):
    taken = understood(sigizi(title="STATUS GIZI BALITA"))
    (question,) = taken.questions
    assert "--period" in str(question)


def test_a_kabupaten_that_is_not_there_is_refused_in_one_sentence(understood):
    lines = coverage_sheet([("32.08.01.2001", "Darma", "Darma", 10, 5, 50.0)], groups=(KEK,))
    taken = understood(saved({"Agustus": lines}))
    assert "32.08 belum ada di daftar wilayah" in taken.refusal
    assert len(taken.facts) == 1


def test_the_kuningan_recap_stays_at_puskesmas_and_adds_up(shared, areas, indicators):
    folder = shared / "examples" / "kuningan_status_gizi_2025-08"
    taken = understand(folder / "Data_Stunting.xlsx", areas, indicators, kab="32.08")
    stunting = taken.facts[taken.facts["indicator"] == "stunting_prevalence_routine"]
    assert (taken.level, taken.rows_in, taken.rows_taken) == ("puskesmas", 37, 37)
    assert (stunting["numerator"].sum(), stunting["denominator"].sum()) == (5615, 64954)
    assert taken.problems == ()
