"""Layouts in circulation beside the recap: KESGA, TPK, open data, Profil Kesehatan."""

import pytest

from dashboard.domain.periods import Period
from tests.intake.office_files import saved

AGUSTUS = Period.parse("2025-08")


def facts_of(taken, indicator):
    rows = taken.facts[taken.facts["indicator"] == indicator]
    columns = ["area_code", "period", "numerator", "denominator"]
    return [tuple(row) for row in rows[columns].astype(object).values.tolist()]


def rules(taken):
    return sorted({problem.rule for problem in taken.problems})


KESGA = (
    "Puskesmas", "Kelurahan", "Bulan", "Jumlah_sasaran_balita",
    "Jumlah_balita_usia_0-59_bulan_ini", "Jumlah_balita_usia_0-59_bulan_ditimbang",
    "Jumlah_balita_usia_0-23_bulan_diukur_PBTB", "Jumlah_balita_usia_24-59_bulan_diukur_PBTB",
    "Jumlah_balita_usia_0-59_bulan_diukur_PBTB", "Jumlah_balita_stunting",
    "Jumlah_Gikur_sampai_bulan_ini", "Jumlah_Gikur_mendapatkan_PMTlokal",
)  # fmt: skip


def kesga(*rows):
    return saved({"Balita": [KESGA, *rows]})


def test_kesga_months_come_from_a_column_and_their_year_is_asked(understood):
    rows = [
        ("Ngabang", "Raja", 1, 100, 98, 90, 40, 48, 88, 11, 5, 4),
        ("Ngabang", "Raja", 2, 100, 98, 91, 40, 48, 88, 12, 5, 5),
        ("Ngabang", "Mungguk", 1, 50, 50, 45, 20, 24, 44, 3, 0, 0),
    ]
    asked = understood(kesga(*rows), kab="61.08")
    assert [q.kind.value for q in asked.questions] == ["periode"]
    assert "--period 2025" in str(asked.questions[0])
    taken = understood(kesga(*rows), kab="61.08", period=Period.parse("2025"))
    assert (taken.layout, taken.periods) == ("kesga_bulanan", ("2025-01", "2025-02"))
    assert (taken.rows_in, taken.rows_taken) == (3, 3)
    assert facts_of(taken, "stunting_prevalence_routine") == [
        ("61.08.01.2003", "2025-01", 11, 88),
        ("61.08.01.2004", "2025-01", 3, 44),
        ("61.08.01.2003", "2025-02", 12, 88),
    ]
    assert facts_of(taken, "weighing_coverage_ds")[0] == ("61.08.01.2003", "2025-01", 90, 100)
    assert facts_of(taken, "moderate_wasting_extra_food")[0][2:] == (4, 5)
    assert "dua-sasaran" in rules(taken)


def test_ages_that_do_not_add_up_are_noted_at_their_whole(understood):
    row = ("Ngabang", "Raja", 1, 100, 100, 90, 40, 48, 99, 11, 5, 4)
    taken = understood(kesga(row), kab="61.08", period=Period.parse("2025"))
    (problem,) = (p for p in taken.problems if p.rule == "jumlah-kelas")
    assert (problem.cell, problem.value) == ("I2", "99")


@pytest.mark.parametrize("month", ["Agustus", "AGT", "8", 8, "08", "2025-08"])
def test_a_month_is_a_name_or_a_number(understood, month):
    row = ("Ngabang", "Raja", month, 100, 100, 90, 40, 48, 88, 11, 5, 4)
    taken = understood(kesga(row), kab="61.08", period=Period.parse("2025"))
    assert taken.periods == ("2025-08",)


def test_a_row_without_a_readable_month_is_set_aside(understood):
    good = ("Ngabang", "Raja", "Mei", 100, 100, 90, 40, 48, 88, 11, 5, 4)
    taken = understood(
        kesga(
            good, ("Ngabang", "Mungguk", "Mai", *good[3:]), ("Ngabang", "Ambarang", 13, *good[3:])
        ),
        kab="61.08",
        period=Period.parse("2025"),
    )
    assert (taken.rows_in, taken.rows_taken, taken.rows_aside) == (3, 1, 2)
    assert [p.cell for p in taken.problems if p.rule == "periode-tak-terbaca"] == ["C3", "C4"]


TPK = ("PROVINSI", "KABUPATEN", "KECAMATAN", "KELURAHAN", "BULAN", "CATIN_SASARAN",
       "CATIN_TERDAMPINGI", "CATIN_TIDAK_TERDAMPINGI", "CATIN_BERESIKO", "BUMIL_SASARAN",
       "BUMIL_TERDAMPINGI", "BUMIL_TIDAK_TERDAMPINGI")  # fmt: skip
HERE = ("KALIMANTAN BARAT", "KABUPATEN LANDAK", "NGABANG")


def test_tpk_accompaniment_is_kept_month_by_month_and_never_summed(understood):
    rows = [
        TPK,
        (*HERE, "RAJA", "JANUARI", 10, 8, 2, 1, 20, 25, 0),
        (*HERE, "RAJA", "FEBRUARI", 10, 9, 1, 1, 20, 20, 0),
    ]
    taken = understood(saved({"TPK 2024": rows}))
    assert (taken.layout, taken.kab_code) == ("pendampingan_tpk", "61.08")
    assert facts_of(taken, "couple_reproductive_accompaniment") == [
        ("61.08.01.2003", "2024-01", 8, 10),
        ("61.08.01.2003", "2024-02", 9, 10),
    ]
    (above,) = (p for p in taken.problems if p.rule == "terdampingi-melebihi-sasaran")
    assert (above.cell, above.value) == ("K2", "25")
    assert "25 dari sasaran 20" in above.reason
    assert taken.refusal == ""


def test_tpk_groups_over_leaves_are_the_same_columns(understood):
    rows = [
        ("TPK TAHUN 2024",),
        ("KECAMATAN", "KELURAHAN", "BULAN", "CATIN", None, None),
        (None, None, None, "SASARAN", "TERDAMPINGI", "TIDAK TERDAMPINGI"),
        ("Ngabang", "Raja", "Maret", 10, 8, 2),
    ]
    taken = understood(saved({"S": rows}, ["A2:A3", "B2:B3", "C2:C3", "D2:F2"]), kab="61.08")
    assert facts_of(taken, "couple_reproductive_accompaniment") == [
        ("61.08.01.2003", "2024-03", 8, 10)
    ]


OPEN = ("id,kode_provinsi,nama_provinsi,bps_kode_kabupaten_kota,bps_nama_kabupaten_kota,"
        "bps_kode_desa_kelurahan,bps_nama_desa_kelurahan,{value},satuan,tahun\n")  # fmt: skip


def open_data(value, *rows):
    return (OPEN.format(value=value) + "\n".join(rows)).encode("utf-8")


def test_an_open_data_table_is_matched_by_its_bps_codes(understood):
    content = open_data(
        "jumlah_balita_stunting",
        "1,61,KALIMANTAN BARAT,6103,KABUPATEN LANDAK,6103030019,RAJA,12,ORANG,2022",
        '2,61,KALIMANTAN BARAT,6103,KABUPATEN LANDAK,6103030020,"MUNG\nGU",-,ORANG,2022',
        "3,61,KALIMANTAN BARAT,6103,KABUPATEN LANDAK,6103030019,RAJA,9,ORANG,2023",
        "4,61,KALIMANTAN BARAT,6109,KABUPATEN SEKADAU,6109030011,NANGA MANTERAP,3,ORANG,2023",
    )
    asked = understood(content, name="od_stunting.csv")
    assert asked.questions[0].choices == ("61.08", "61.09")
    taken = understood(content, name="od_stunting.csv", kab="61.08")
    assert (taken.layout, taken.kab_code, taken.periods) == (
        "tabel_indikator",
        "61.08",
        ("2022", "2023"),
    )
    counted = taken.facts[["area_code", "period", "numerator"]].values.tolist()
    assert counted == [["61.08.01.2003", "2022", 12], ["61.08.01.2003", "2023", 9]]
    assert (taken.rows_in, taken.rows_taken, taken.rows_aside) == (4, 3, 1)
    assert {"kabupaten-lain", "tanda-strip", "nama-berbeda"} <= set(rules(taken))


def test_bps_codes_under_a_bare_kode_are_told_by_the_crosswalk(understood):
    content = (
        "kode desa,nama desa,jumlah balita stunting,tahun\n"
        "6103030016,Hilir Kantor,7,2021\n6103030019,Raja,12,2021\n"
    )
    taken = understood(content.encode(), name="a.csv")
    assert taken.facts["area_code"].tolist() == ["61.08.01.2001", "61.08.01.2003"]
    assert "kode-bps" in rules(taken)


def test_a_bps_code_is_not_used_before_it_was_valid(understood):
    content = "kode_desa_bps,tahun,jumlah_balita_stunting\n6103030019,2019,12\n6103030019,2021,9\n"
    taken = understood(content.encode(), name="a.csv", kab="61.08")
    assert taken.facts["period"].tolist() == ["2021"]
    assert taken.rows_in == taken.rows_taken + taken.rows_aside == 2


def test_a_satuan_of_persen_makes_the_column_a_percent(understood):
    content = open_data(
        "prevalensi_stunting",
        '1,61,KALBAR,6103,KABUPATEN LANDAK,6103030019,RAJA,"12,5",PERSEN,2022',
    )
    taken = understood(content, name="a.csv")
    assert taken.facts[["indicator", "percent"]].values.tolist() == [
        ["stunting_prevalence_routine", 12.5]
    ]
    assert taken.facts["numerator"].isna().all()


def test_profil_kesehatan_gives_percents_that_are_never_summed(understood):
    rows = [
        ("TABEL 44", None, None),
        ("CAKUPAN ASI EKSKLUSIF MENURUT KECAMATAN KABUPATEN LANDAK TAHUN 2023",),
        ("No", "Kecamatan", "Persentase ASI Eksklusif", None, None),
        (None, None, "L", "P", "L+P"),
        (1, "Ngabang", 40.1, 42.3, 41.2),
        (2, "Mandor", 50.5, 49.5, 50.0),
        ("Kabupaten Landak", None, 45.0, 46.0, 45.5),
    ]
    taken = understood(saved({"T": rows}, ["A3:A4", "B3:B4", "C3:E3"]))
    assert (taken.level, taken.rows_in, taken.periods) == ("kecamatan", 2, ("2023",))
    assert taken.facts[["indicator", "area_code", "percent"]].values.tolist() == [
        ["exclusive_breastfeeding", "61.08.01", 41.2],
        ["exclusive_breastfeeding", "61.08.04", 50.0],
    ]
    assert "hanya-persen" in rules(taken)


def test_a_title_says_what_sasaran_and_capaian_are_of(understood):
    rows = [
        ("CAKUPAN ASI EKSKLUSIF KABUPATEN LANDAK BULAN MEI 2025",),
        ("Kecamatan", "Desa", "Sasaran", "Capaian", "%"),
        ("Ngabang", "Raja", 20, 12, 60),
    ]
    taken = understood(saved({"S": rows}))
    assert facts_of(taken, "exclusive_breastfeeding") == [("61.08.01.2003", "2025-05", 12, 20)]


def test_a_short_recap_adds_pendek_and_sangat_pendek(understood):
    head = ("No", "Kecamatan", "Desa", "Puskesmas", "Tanggal", "Jumlah Balita Diukur", "Pendek",
            "Sangat Pendek", "Total", "Prevalensi")  # fmt: skip
    row = (1, "Ngabang", "Raja", "Ngabang", "31/08/2025", 88, 9, 2, 11, 12.5)
    taken = understood(saved({"AGUSTUS 2025": [head, row]}), kab="61.08")
    assert taken.layout == "rekap_pengukuran"
    assert facts_of(taken, "stunting_prevalence_routine")[0][2:] == (11, 88)
    assert "jumlah-kelas" not in rules(taken)
