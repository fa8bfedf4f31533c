"""Official boundaries come in whole, and what is not a desa of the list is named."""

import json

import geopandas as gpd
import pytest
import shapely

from dashboard.data.areas import load_areas
from dashboard.data.boundaries import store
from dashboard.data.boundaries.official import import_boundaries
from tests.data.boundaries.made import CODES, more


def test_a_careful_file_is_taken_whole(home, areas, official, saved):
    report = import_boundaries(saved(official), home, areas)
    assert (report.matched, report.total, report.taken) == (6, 6, True)
    assert (report.questions, report.readings, report.missing, report.notes) == ((), (), (), ())
    folder = store.in_force(home, "61.77")
    desa = gpd.read_file(folder / "desa.json")
    assert desa["kode_desa"].tolist() == CODES
    assert shapely.coverage_is_valid(desa.geometry.values)
    kecamatan = gpd.read_file(folder / "kecamatan.json")
    assert kecamatan["kode_kecamatan"].tolist() == ["61.77.01", "61.77.02"]
    lon, lat = json.loads((folder / "titik.json").read_text(encoding="utf-8"))["61.77.01"]
    assert kecamatan.geometry[0].contains(shapely.Point(lon, lat))


def test_a_lake_and_a_neighbour_go_with_a_sentence(home, areas, official, saved):
    frame = more(official, nama_desa="Danau Laet", kabupaten="Contoh")
    frame = more(frame, kode_desa="61.99.01.2001", nama_desa="Mekar Jaya", kecamatan="Hulu",
                 kabupaten="Sanggau")  # fmt: skip
    report = import_boundaries(saved(frame), home, areas)
    assert report.taken
    assert report.notes == (
        "Dilepas karena di luar kabupaten ini: Sanggau (1).",
        "Dilepas karena bukan desa: Danau Laet.",
    )


def test_several_polygons_of_one_desa_become_one(home, areas, official, saved):
    island = {**official.iloc[0], "geometry": shapely.box(110.5, 0, 110.51, 0.01)}
    report = import_boundaries(saved(more(official, **island)), home, areas)
    assert report.taken
    assert report.notes == ("Beberapa poligon digabung menjadi satu desa: Pasar Lama.",)
    desa = gpd.read_file(store.in_force(home, "61.77") / "desa.json")
    assert len(shapely.get_parts(desa.geometry[0])) == 2


def test_a_partial_file_names_who_is_missing_and_wants_a_yes(home, areas, official, saved):
    file = saved(official.head(4))
    report = import_boundaries(file, home, areas)
    assert (report.matched, report.taken) == (4, False)
    assert [area.code for area in report.missing] == CODES[4:]
    assert import_boundaries(file, home, areas, yes=True).taken


def test_what_the_list_does_not_know_is_named(home, areas, official, saved):
    frame = more(official, nama_desa="Upt Dadahup", kecamatan="Hilir", kabupaten="Contoh")
    report = import_boundaries(saved(frame), home, areas)
    assert (report.unlisted, report.taken) == (("Upt Dadahup",), False)


def test_a_kabupaten_that_is_not_listed_is_refused(home, areas, official, saved):
    official["kode_desa"] = official["kode_desa"].str.replace("61.77", "61.78")
    official["nama_desa"] = ["Asam", "Besi", "Cengkeh", "Durian", "Enau", "Gaharu"]
    with pytest.raises(ValueError, match=r"kabupaten 61\.78, yang belum ada .* `lokus areas FILE"):
        import_boundaries(saved(official), home, areas)
    with pytest.raises(ValueError, match=r"61\.78 belum ada .* --kab 61\.78`"):
        import_boundaries(saved(official), home, areas, kab="61.78")
    with pytest.raises(ValueError, match="tidak memuat desa Kabupaten Contoh"):
        import_boundaries(saved(official), home, areas, kab="61.77")


def test_a_file_of_kecamatan_is_not_taken_for_desa(home, areas, official, saved):
    frame = official.dissolve("kecamatan").reset_index()[["kecamatan", "geometry"]]
    frame["kecamatan"] = ["Pasar Lama", "Teluk Nangka"]
    text = (home.areas / "61.77.csv").read_text(encoding="utf-8")
    text = text.replace("01,Hulu", "01,Pasar Lama").replace("02,Hilir", "02,Teluk Nangka")
    (home.areas / "61.77.csv").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match="memuat batas kecamatan"):
        import_boundaries(saved(frame), home, load_areas(home))


def test_a_neighbour_of_the_same_name_and_kecamatan_is_not_merged(home, areas, official, saved):
    frame = more(official, kode_desa="61.99.01.2001", nama_desa="Mekar Jaya", kecamatan="Hulu")
    report = import_boundaries(saved(frame.drop(columns="kabupaten")), home, areas)
    assert report.taken
    assert report.notes == ("Dilepas karena di luar kabupaten ini: kode 61.99 (1).",)


def test_a_second_polygon_without_a_code_is_asked(home, areas, official, saved):
    frame = more(official, nama_desa="Mekar Jaya", kecamatan="Hulu", kabupaten="Contoh")
    (question,) = import_boundaries(saved(frame), home, areas).questions
    assert question.reason == "desa bernama itu sudah punya poligon lain"
