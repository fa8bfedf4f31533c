"""Nothing in the sample may be taken for a person or for a real decree."""

import re

from python_calamine import load_workbook


def texts(file):
    if file.suffix == ".csv":
        yield file.read_text(encoding="utf-8-sig")
        return
    workbook = load_workbook(str(file))
    for name in workbook.sheet_names:
        for row in workbook.get_sheet_by_name(name).to_python():
            # calamine reads every number as a float
            yield " ".join(str(int(c) if isinstance(c, float) and c == int(c) else c) for c in row)


def test_no_file_holds_a_number_as_long_as_a_nik(files):
    for file in files:
        for text in texts(file):
            assert not re.search(r"\d{16}", text), file.name


def test_no_file_has_a_column_for_a_person(files):
    for file in files:
        for text in texts(file):
            assert not re.search(r"\b(NIK|Nama Anak|Nama Ibu|No\.? ?KK|Kepala)\b", text), file.name


def test_decrees_have_a_number_no_real_one_can_have(grid):
    rows = grid("SK_Lokus_2025.xlsx", "LAMPIRAN")
    assert rows[0][0] == "LAMPIRAN KEPUTUSAN BUPATI KAYONG UTARA (CONTOH)"
    assert rows[1][0] == "NOMOR : 208/CONTOH/2024"
    assert re.fullmatch(r"TANGGAL : \d\d November 2024", rows[2][0])
    assert rows[4][0] == "DESA LOKUS TAHUN 2025"
    assert rows[6] == ["No", "Kecamatan", "Desa/Kelurahan"]
    assert len(rows) == 7 + 10
