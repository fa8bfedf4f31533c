import pytest

AUGUST = "Status_Gizi_KAYONG_UTARA_2025-08.xlsx"
COLUMN = {
    "kecamatan": 1, "sasaran": 4, "bbu": slice(5, 9), "ditimbang": 10, "% ditimbang": 11,
    "sangat pendek": 12, "pendek": 13, "tbu": slice(12, 16), "tbu outlier": 16, "diukur": 17,
    "bbtb": slice(19, 25), "bbtb outlier": 25, "stunting": 26, "%": 27,
}  # fmt: skip


@pytest.fixture
def rows(grid):
    return grid(AUGUST, "STATUS GIZI")


def data(rows):
    return [row for row in rows[5:] if row[0] != "JUMLAH"]


def test_it_opens_with_title_and_download_time_and_a_header_of_two_rows(rows):
    assert rows[0][0] == "STATUS GIZI BALITA BULAN AGUSTUS 2025 (CONTOH)"
    assert rows[1][0].startswith("Data Tanggal : 2025-09-")
    assert rows[2][:6] == ["No", "Kecamatan", "Puskesmas", "Desa/Kel", "Sasaran", "BB/U"]
    assert rows[3][5:10] == [
        "Sangat Kurang", "Kurang", "Berat Badan Normal", "Risiko Lebih", "Outlier",
    ]  # fmt: skip
    assert rows[4] == list(range(1, 29))


def test_classes_add_up_to_who_was_weighed_and_measured(rows):
    for row in data(rows):
        assert sum(row[COLUMN["bbu"]]) == row[COLUMN["ditimbang"]]
        assert sum(row[COLUMN["tbu"]]) == row[COLUMN["diukur"]]
        both = sum(row[COLUMN["bbtb"]]) + row[COLUMN["bbtb outlier"]]
        assert both == row[COLUMN["diukur"]] + row[COLUMN["tbu outlier"]]
        assert row[COLUMN["sangat pendek"]] + row[COLUMN["pendek"]] == row[COLUMN["stunting"]]
        assert row[COLUMN["diukur"]] <= row[COLUMN["ditimbang"]] + 3 <= row[COLUMN["sasaran"]] + 3


def test_the_last_row_is_the_sum_of_all(rows):
    total = rows[-1]
    assert total[0] == "JUMLAH"
    for at in (column for column in range(4, 28) if column not in (11, 18, 27)):
        assert total[at] == sum(row[at] for row in data(rows))
    assert total[COLUMN["%"]] == round(100 * total[COLUMN["stunting"]] / total[COLUMN["diukur"]], 2)


def test_the_kecamatan_stands_once_and_the_late_one_is_missing(rows):
    named = [row[COLUMN["kecamatan"]] for row in data(rows) if row[COLUMN["kecamatan"]]]
    assert named == ["SUKADANA", "SIMPANG HILIR", "TELUK BATANG", "PULAU MAYA", "SEPONTI"]


def test_one_month_has_a_desa_twice_and_one_a_name_that_is_no_ones(grid, land):
    june = [row[3] for row in data(grid(AUGUST.replace("08", "06"), "STATUS GIZI"))]
    july = [row[3] for row in data(grid(AUGUST.replace("08", "07"), "STATUS GIZI"))]
    known = {desa.name.upper() for desa in land.desa}
    assert len(june) - len(set(june)) == 1
    assert [name for name in july if name not in known] == ["DUSNU BESAR"]
