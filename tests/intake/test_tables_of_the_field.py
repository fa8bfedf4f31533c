"""Tables as they circulate: Profil Kesehatan, Sigizi in HTML, KRS recaps, portals by sex."""

import pytest

from tests.intake.broken.odd_files import csv_of
from tests.intake.office_files import saved

PLACE = ("NO", "KECAMATAN", "PUSKESMAS")
PROFIL = [
    ("TABEL 47",),
    ("STATUS GIZI BALITA BERDASARKAN INDEKS BB/U, TB/U, DAN BB/TB",),
    ("KABUPATEN LANDAK",),
    ("TAHUN 2024",),
    (*PLACE, "JUMLAH BALITA YANG DITIMBANG", "BALITA BERAT BADAN KURANG (BB/U)", None,
     "JUMLAH BALITA YANG DIUKUR TINGGI BADAN", "BALITA PENDEK (TB/U)", None,
     "JUMLAH BALITA YANG DIUKUR", "BALITA GIZI KURANG (BB/TB)", None),
    (None, None, None, None, "JUMLAH", "%", None, "JUMLAH", "%", None, "JUMLAH", "%"),
    tuple(range(1, 13)),
    (1, "Ngabang", "Ngabang", 100, 10, 10.0, 95, 9, 9.5, 90, 4, 4.4),
    (2, "Mandor", "Mandor", 200, 20, 10.0, 195, 19, 9.7, 190, 8, 4.2),
    ("JUMLAH (KAB/KOTA)", None, None, 300, 30, 10.0, 290, 28, 9.7, 280, 12, 4.3),
    ("Sumber: Seksi Gizi Dinas Kesehatan",),
]  # fmt: skip


def sums(taken):
    grouped = taken.facts.groupby("indicator")[["numerator", "denominator"]].sum()
    return {name: tuple(map(int, row)) for name, row in grouped.T.items()}


def test_a_table_of_profil_kesehatan_pairs_each_count_with_its_column_of_measured(understood):
    taken = understood(saved({"Tabel 47": PROFIL}, ("E5:F5", "H5:I5", "K5:L5")))
    assert sums(taken) == {
        "stunting_case_count_routine": (28, 0),
        "stunting_prevalence_routine": (28, 290),
        "underweight_prevalence_routine": (30, 300),
        "wasting_prevalence_routine": (12, 280),
    }
    assert (taken.level, taken.periods) == ("puskesmas", ("2024",))
    assert (taken.rows_in, taken.rows_taken, taken.warnings) == (3, 2, ())


SIGIZI = """<html><meta charset="utf-8"><table><tr><td><table border="1">
<tr><td colspan="12"><b>STATUS GIZI BALITA KABUPATEN LANDAK BULAN AGUSTUS 2025</b></td></tr>
<tr><th rowspan="2">No</th><th rowspan="2">Kecamatan</th><th rowspan="2">Desa/Kel</th>
<th rowspan="2">Sasaran</th><th colspan="5">TB/U</th><th rowspan="2">Diukur</th>
<th rowspan="2">Stunting</th><th rowspan="2">%</th></tr>
<tr><th>Sangat<br>Pendek</th><th>Pendek</th><th>Normal</th><th>Tinggi</th><th>Outlier</th></tr>
<tr><td>1</td><td rowspan="2">NGABANG</td><td>RAJA</td><td>100</td><td>3</td><td>12</td><td>70</td>
<td>5</td><td>0</td><td>90</td><td>15</td><td>16,67</td></tr>
<tr><td>2</td><td>MUNGGUK</td><td>1.100</td><td>3</td><td>12</td><td>70</td><td>5</td><td>0</td>
<td>90</td><td>15</td><td>16,67</td></tr>
<tr><td colspan="3">TOTAL</td><td>1.200</td><td>6</td><td>24</td><td>140</td><td>10</td><td>0</td>
<td>180</td><td>30</td><td>16,67</td></tr></table></td></tr></table></html>"""


def test_a_header_broken_over_lines_in_html_is_that_of_the_recap(understood):
    taken = understood(SIGIZI.encode(), name="status.xls")
    assert taken.layout == "status_gizi"
    assert sums(taken)["stunting_prevalence_routine"] == (30, 180)
    assert sums(taken)["measurement_coverage"] == (180, 1200)
    assert (taken.rows_in, taken.rows_taken, taken.errors) == (2, 2, ())


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (("Jumlah Keluarga", "Jumlah Keluarga Sasaran", "Jumlah Keluarga Beresiko Stunting",
          "Keluarga Tidak Berisiko", "Jamban Tidak Layak"), (300, 200, 80, 120, 10)),
        (("KELUARGA SASARAN", "KRS"), (200, 80)),
        (("jumlah_keluarga_sasaran", "total_krs", "tidak_berisiko"), (200, 80, 120)),
    ],
)  # fmt: skip
def test_a_krs_recap_is_known_under_each_of_its_names(understood, head, row):
    lines = [("KRS KABUPATEN LANDAK SEMESTER II TAHUN 2024",), ("Kecamatan", "Desa", *head),
             ("Ngabang", "Raja", *row)]  # fmt: skip
    taken = understood(saved({"KRS": lines}))
    assert taken.layout == "rekap_krs"
    assert sums(taken) == {"at_risk_family_share": (80, 200)}


def test_families_at_risk_and_not_under_one_group_are_told_apart(understood):
    lines = [("REKAP KRS KABUPATEN LANDAK SEMESTER I 2025",),
             ("Desa", "Jumlah Keluarga Sasaran", "Keluarga Berisiko Stunting", None),
             (None, None, "Berisiko", "Tidak Berisiko"), ("Raja", 200, 80, 119)]  # fmt: skip
    taken = understood(saved({"KRS": lines}, ("C2:D2",)))
    assert sums(taken) == {"at_risk_family_share": (80, 200)}
    assert "jumlah-kelas" in {problem.rule for problem in taken.problems}


@pytest.mark.parametrize("column", ["jenis_kelamin", "Kelompok Umur"])
def test_an_area_with_a_row_per_sex_or_age_is_never_taken_by_one_of_them(understood, column):
    head = ("kode_kabupaten_kota", "nama_kecamatan", column, "jumlah_balita_stunting", "tahun")
    rows = [("61.08", "NGABANG", "A", 12, 2024), ("61.08", "NGABANG", "B", 3, 2024)]
    taken = understood(csv_of([head, *rows], ","), name="a.csv")
    assert f"C3: satu wilayah terbagi menurut «{column}»" in taken.refusal
    assert (taken.rows_in, taken.rows_taken, taken.rows_aside) == (2, 1, 1)


def test_a_desa_with_a_row_per_posyandu_is_never_taken_by_one_of_them(understood):
    lines = [("REKAP KABUPATEN LANDAK AGUSTUS 2025",),
             ("Desa", "Nama Posyandu", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek"),
             ("Raja", "Melati", 30, 3, 1), ("Raja", "Mawar", 20, 2, 1)]  # fmt: skip
    taken = understood(saved({"A": lines}))
    assert "B4: satu wilayah terbagi menurut «Nama Posyandu»" in taken.refusal


def test_a_second_table_beside_the_first_is_said_and_not_lost(understood):
    head = ("Desa", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek")
    lines = [("REKAP KABUPATEN LANDAK AGUSTUS 2025",), (*head, None, *head),
             ("Raja", 88, 9, 2, None, "Mungguk", 40, 3, 1)]  # fmt: skip
    taken = understood(saved({"A": lines}))
    assert "F: «Desa» juga judul kolom A: dua tabel berdampingan" in taken.refusal
