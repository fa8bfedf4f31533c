import csv
from itertools import pairwise

from dashboard.intake.sample import opd_rows

DINKES = "Cakupan_Dinas_Kesehatan_2025.xlsx"
TTD = "Ibu hamil yang mengonsumsi Tablet Tambah Darah (TTD) minimal 90 tablet selama masa kehamilan"


def column_of(rows, name):
    return rows[3].index(name)


def test_a_sheet_names_office_period_and_cutoff(grid):
    rows = grid(DINKES, "Agustus")
    assert rows[0][0] == (
        "REKAP CAPAIAN INDIKATOR STUNTING DINAS KESEHATAN KABUPATEN KAYONG UTARA "
        "BULAN AGUSTUS 2025 (CONTOH)"
    )
    assert rows[1][0] == "Keadaan s.d. 31 Agustus 2025"
    assert rows[3][:3] == ["Kode Desa", "Kecamatan", "Desa/Kelurahan"]
    at = column_of(rows, TTD)
    assert rows[4][at : at + 3] == ["Sasaran", "Capaian", "%"]
    assert rows[5][:3] == ["61.11.01.2001", "Sukadana", "Sutera"]


def test_the_last_row_is_the_sum_of_what_was_reported(grid):
    rows = grid(DINKES, "Agustus")
    for at in range(3, len(rows[3])):
        if rows[4][at] != "%":
            assert rows[-1][at] == sum(row[at] or 0 for row in rows[5:-1])


def test_a_late_kecamatan_left_its_cells_empty(grid):
    rows = grid(DINKES, "Agustus")
    late = [row[3:] for row in rows if row[1] == "Kepulauan Karimata"]
    assert late == [[""] * (len(rows[3]) - 3)] * 3


def test_one_desa_served_more_than_it_has_and_one_has_no_sasaran(grid):
    august, july = grid(DINKES, "Agustus"), grid(DINKES, "Juli")
    wrong = []
    for rows in (august, july):
        for row in rows[5:-1]:
            for at in range(3, len(rows[3]), 3):
                if row[at] != "" and row[at + 1] > row[at]:
                    wrong.append((row[0], row[at], row[at + 2]))
    assert [code for code, _, _ in wrong] == ["61.11.04.2004", "61.11.03.2007"]
    assert wrong[0][1] > 0
    assert wrong[1][1:] == (0, "")


def test_what_accumulates_never_falls_within_the_year(grid):
    at = column_of(grid(DINKES, "Juni"), TTD)
    months = [
        {row[0]: row[at : at + 2] for row in grid(DINKES, month)[5:-1] if row[at] != ""}
        for month in ("Juni", "Juli", "Agustus")
    ]
    spoilt = "61.11.04.2004"
    for earlier, later in pairwise(months):
        for code in earlier.keys() & later.keys() - {spoilt}:
            assert earlier[code][0] <= later[code][0]
            assert earlier[code][1] <= later[code][1]


def test_levels_above_the_desa_have_sheets_of_their_own(grid):
    kemenag = grid("Cakupan_Kantor_Kemenag_2025.xlsx", "Triwulan II Kecamatan")
    assert kemenag[3][:2] == ["Kode", "Kecamatan"]
    assert len(kemenag) == 5 + 6 + 1
    bappeda = grid("Cakupan_Bappeda_2025.xlsx", "Triwulan II Kabupaten")
    assert bappeda[5][:2] == ["61.11", "Kabupaten Kayong Utara"]


def test_what_is_only_counted_has_no_sasaran(reference):
    indicators = reference.indicators
    assert opd_rows.leaves_of(indicators["case_audit_cycles"]) == ("Capaian",)
    assert opd_rows.leaves_of(indicators["bpk_recommendation_resolved"]) == (
        "Sasaran",
        "Capaian",
        "%",
    )


def test_krs_ranks_and_the_rest_add_up(files):
    file = next(file for file in files if file.suffix == ".csv")
    assert file.read_bytes().startswith(b"\xef\xbb\xbfkode_desa;kecamatan;desa;jumlah_keluarga;")
    with file.open(encoding="utf-8-sig", newline="") as opened:
        for row in csv.DictReader(opened, delimiter=";"):
            ranks = [row[key] for key in row if key.startswith("kesejahteraan")]
            assert sum(map(int, ranks)) == int(row["total_krs"])
            scope = int(row["jumlah_keluarga_sasaran"])
            assert int(row["total_krs"]) + int(row["tidak_berisiko"]) == scope
            assert scope <= int(row["jumlah_keluarga"])
            assert int(row["air_minum_tidak_layak"]) <= int(row["total_krs"])
