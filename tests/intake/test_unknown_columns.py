"""A column of numbers that nobody can name is told, in a csv as in a workbook."""

CSV = """Kode Desa;Kecamatan;Desa;Keluarga Berisiko Stunting;Keluarga Bahagia
61.08.01.2001;Ngabang;Hilir Tengah;12;1.234
61.08.01.2002;Ngabang;Amboyo Inti;14;-
"""


def test_a_csv_column_that_is_not_known_is_noted_with_its_name(understood):
    said = understood(CSV.encode(), "KRS_2025-S1.csv", kab="61.08")
    noted = [one for one in said.problems if one.rule == "kolom-tak-dikenal"]
    assert [one.value for one in noted] == ["Keluarga Bahagia"]
