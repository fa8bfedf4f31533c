from dashboard.intake.grids import Grid
from dashboard.intake.headers import find_header
from dashboard.intake.label_words import Role
from dashboard.intake.readers import read_grids
from tests.intake.office_files import SIGIZI_HEAD, SIGIZI_MERGES, saved

NUMBERS = list(range(1, 29))
DATA = [1, "Ngabang", "Ngabang", "Raja", *range(24)]


def names(header):
    return [": ".join(column.path) for column in header.columns]


def test_two_levels_over_merged_cells_become_group_and_leaf():
    rows = [("STATUS GIZI",), (), *SIGIZI_HEAD, NUMBERS, DATA]
    (grid,) = read_grids(saved({"S": rows}, SIGIZI_MERGES), "a.xlsx")
    header = find_header(grid)
    assert (header.first_row, header.data_row) == (3, 6)
    assert header.roles == {Role.NUMBER: 0, Role.KECAMATAN: 1, Role.PUSKESMAS: 2, Role.DESA: 3}
    assert names(header)[4:12] == [
        "Sasaran", "BB/U: Sangat Kurang", "BB/U: Kurang", "BB/U: Berat Badan Normal",
        "BB/U: Risiko Lebih", "BB/U: Outlier", "Ditimbang", "% Ditimbang",
    ]  # fmt: skip
    assert names(header)[25:] == ["BB/TB: Outlier", "Stunting", "%"]


def test_without_merged_cells_a_group_reaches_to_the_next_one():
    rows = [list(SIGIZI_HEAD[0]), list(SIGIZI_HEAD[1]), DATA]
    merged = find_header(read_grids(saved({"S": rows}, ["F1:J1", "M1:Q1", "T1:Z1"]), "a")[0])
    assert names(find_header(Grid("csv", rows))) == names(merged)


def test_a_group_row_above_the_labels_belongs_to_the_header_and_a_title_does_not():
    rows = [
        ["DAFTAR KECAMATAN", None, None, None],
        [None, None, "TB/U", None],
        ["Kecamatan", "Desa", "Pendek", "Normal"],
        ["Ngabang", "Raja", 3, 20],
    ]
    header = find_header(Grid("S", rows))
    assert (header.first_row, header.data_row) == (2, 4)
    assert names(header)[2:] == ["TB/U: Pendek", "TB/U: Normal"]


def test_column_numbers_in_brackets_are_no_data():
    rows = [["Kecamatan", "Desa", "Jumlah"], ["(1)", "(2)", "(3)"], ["Ngabang", "Raja", 3]]
    assert find_header(Grid("S", rows)).data_row == 3


def test_misspelt_labels_of_real_files_are_known():
    header = find_header(Grid("S", [["No", "Pukesmas", "KECMATAN", "Jumlah"]]))
    assert header.roles == {Role.NUMBER: 0, Role.PUSKESMAS: 1, Role.KECAMATAN: 2}


def test_a_sheet_without_area_labels_has_no_header():
    assert find_header(Grid("S", [["Catatan", "Isi"], ["a", 1]])) is None
