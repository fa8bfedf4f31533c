import pytest

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.intake.grids import Grid
from dashboard.intake.kabupaten_finding import find_kabupaten
from dashboard.intake.tables import find_table


def table(title, *rows, header=("Kode", "Kecamatan", "Desa", "Jumlah")):
    return find_table(Grid("S", [[title], list(header), *map(list, rows)]))


@pytest.mark.parametrize(
    "title",
    ["CAKUPAN KABUPATEN KAYONG UTARA (CONTOH)", "Kab. Kayong Utara tahun 2025",
     "KEPUTUSAN BUPATI KAYONG UTARA NOMOR 1"],
)  # fmt: skip
def test_the_title_names_the_kabupaten(areas, title):
    assert find_kabupaten(areas, [table(title)], "").code == "61.11"


def test_the_codes_come_before_the_title(areas):
    found = find_kabupaten(areas, [table("KABUPATEN LANDAK", ("61.11.01.2001", "", "", 1))], "")
    assert found.code == "61.11"


def test_a_word_by_hand_comes_before_all(areas):
    assert find_kabupaten(areas, [table("KABUPATEN LANDAK")], "62.03").code == "62.03"


def test_a_kabupaten_that_is_not_listed_is_named(areas):
    found = find_kabupaten(areas, [table("STATUS GIZI KABUPATEN KUNINGAN TAHUN 2025")], "")
    assert (found.code, found.name) == ("", "Kuningan")


def test_names_decide_where_most_of_them_lie_in_one_kabupaten(areas):
    rows = [("", "Ngabang", "Raja", 1), ("", "Ngabang", "Mungguk", 1), ("", "Mandor", "X", 1)]
    found = find_kabupaten(areas, [table("STATUS GIZI", *rows)], "")
    assert (found.code, found.from_names) == ("61.08", True)
    unclear = [("", "Ngabang", "Raja", 1), ("", "Sukadana", "Sutera", 1)]
    assert find_kabupaten(areas, [table("STATUS GIZI", *unclear)], "").code == ""


def test_a_kota_and_a_kabupaten_of_one_name_are_told_apart():
    areas = Areas([
        Area("35.05", "Kabupaten Blitar", Level.KABUPATEN),
        Area("35.72", "Kota Blitar", Level.KABUPATEN),
    ])  # fmt: skip
    assert find_kabupaten(areas, [table("LOKUS KOTA BLITAR")], "").code == "35.72"
    assert find_kabupaten(areas, [table("LOKUS KABUPATEN BLITAR")], "").code == "35.05"
