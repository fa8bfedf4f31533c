"""The map's polygons: which are in force, how they are wound, and how they travel."""

import gzip
import json
import subprocess
import sys

import brotli
import pytest

from dashboard.data.areas import load_areas
from dashboard.data.boundaries import store
from dashboard.data.geography import Geography

RFC = [[109, 0], [110, 0], [110, 1], [109, 1], [109, 0]]  # counter-clockwise
ISLAND = [[108, 2], [108, 3], [107, 3], [107, 2], [108, 2]]
HOLE = [[109.4, 0.4], [109.4, 0.6], [109.6, 0.6], [109.6, 0.4], [109.4, 0.4]]


def layer(key, **parts):
    """Return GeoJSON text; parts: code with _ for . -> list of parts."""
    return json.dumps(
        {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "properties": {key: code[1:].replace("_", "."), "nama": "tidak perlu"},
                    "geometry": {"type": "MultiPolygon", "coordinates": rings},
                }
                for code, rings in parts.items()
            ],
        }
    )


@pytest.fixture
def sketch(tmp_path):
    folder = tmp_path / "skematis"
    folder.mkdir()
    desa = layer("kode_desa", k61_08_01_2001=[[RFC, HOLE]], k61_08_02_2001=[[ISLAND]])
    kecamatan = layer("kode_kecamatan", k61_08_01=[[RFC]], k61_08_02=[[ISLAND]])
    (folder / "61.08_desa.json").write_text(desa, encoding="utf-8")
    (folder / "61.08_kecamatan.json").write_text(kecamatan, encoding="utf-8")
    return folder


@pytest.fixture
def geography(home, sketch):
    return Geography(home, load_areas(home), sketch)


def load_official(home, points=None):
    def write(folder):
        desa = layer("kode_desa", k61_08_01_2001=[[ISLAND]])
        (folder / "desa.json").write_text(desa, encoding="utf-8")
        kecamatan = layer("kode_kecamatan", k61_08_01=[[ISLAND]])
        (folder / "kecamatan.json").write_text(kecamatan, encoding="utf-8")
        (folder / "titik.json").write_text(json.dumps(points or {}), encoding="utf-8")

    return store.keep(home, "61.08", write)


def test_features_carry_their_code_and_nothing_else(geography):
    features = json.loads(geography.served("desa", "61.08").raw)["features"]
    assert features[0]["properties"] == {"kode_desa": "61.08.01.2001"}
    kecamatan = json.loads(geography.served("kecamatan", "61.08").raw)["features"]
    assert kecamatan[1]["properties"] == {"kode_kecamatan": "61.08.02"}


def test_outlines_run_clockwise_and_holes_against(geography):
    with_hole, island = json.loads(geography.served("desa", "61.08").raw)["features"]
    assert with_hole["geometry"]["coordinates"] == [RFC[::-1], HOLE[::-1]]
    assert island["geometry"]["coordinates"] == [ISLAND[::-1]]


def test_pressed_bytes_hold_the_same_layer_and_are_made_once(geography, home, sketch, monkeypatch):
    served = geography.served("desa", "61.08")
    assert brotli.decompress(served.br) == served.raw
    assert gzip.decompress(served.gzip) == served.raw
    monkeypatch.setattr(brotli, "compress", None)
    other_process = Geography(home, load_areas(home), sketch)
    assert other_process.served("desa", "61.08").br == served.br


def test_pressed_bytes_of_older_boundaries_go(geography, home):
    assert geography.served("desa", "61.08").br
    load_official(home)
    assert geography.served("desa", "61.08").br
    assert len(list((home.boundaries / "siap").glob("desa.61.08.*"))) == 1


def test_the_address_follows_the_bytes(geography, home):
    before = geography.desa_address("61.08")
    assert before == f"/geo/desa/61.08.{geography.served('desa', '61.08').hash}.json"
    assert geography.sketch("61.08")
    load_official(home)
    assert geography.desa_address("61.08") != before
    assert not geography.sketch("61.08")
    assert geography.kecamatan_address("61.08").startswith("/geo/kecamatan/61.08.")


def test_windows_hold_the_polygons_with_a_margin(geography):
    assert geography.window("61.08") == pytest.approx((106.88, -0.12, 110.12, 3.12))
    assert geography.window("61.08.01") == pytest.approx((108.96, -0.04, 110.04, 1.04))


def test_an_area_without_polygons_has_no_window(geography):
    with pytest.raises(ValueError, match=r"61\.08\.03 tidak punya batas"):
        geography.window("61.08.03")
    with pytest.raises(ValueError, match="muat dengan `lokus boundaries FILE`"):
        geography.window("61.09")
    assert not geography.has("61.09")
    assert not geography.sketch("61.09")


@pytest.mark.parametrize(
    ("kind", "kab"),
    [("desa", "61.09"), ("laut", "61.08"), ("desa", "../.."), ("desa", "61"), ("desa", "")],
)
def test_what_is_not_there_is_not_served(geography, kind, kab):
    assert geography.served(kind, kab) is None


def test_names_stand_at_official_points_else_at_those_of_the_list(geography, home):
    names = geography.label_points("61.08")
    assert len(names) == 13
    assert names[0] == ("61.08.01", "Ngabang", 109.91338, 0.34054)
    load_official(home, {"61.08.01": [107.5, 2.5]})
    assert geography.label_points("61.08")[0] == ("61.08.01", "Ngabang", 107.5, 2.5)


def test_a_writer_that_dies_leaves_the_boundaries_in_force(home):
    first = load_official(home)

    def dies(folder):
        (folder / "desa.json").write_text("{", encoding="utf-8")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.keep(home, "61.08", dies)
    assert store.in_force(home, "61.08") == first
    assert store.in_force(home, "61.08") != load_official(home)


def test_old_folders_go_but_the_last_one_stays_for_its_readers(home):
    folders = [load_official(home) for _ in range(4)]
    assert [folder.is_dir() for folder in folders] == [False, False, True, True]


def test_serving_needs_no_geopandas():
    code = "import sys, dashboard.data.geography; print('geopandas' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == "False"
