"""Files are placed on the earth, or refused with one sentence."""

import json
import zipfile

import pytest
import shapely

from dashboard.data.boundaries.reading import read_layers


def test_a_zip_of_a_shapefile_is_read(official, saved, tmp_path):
    shape = saved(official.to_crs(32649), "batas.shp")
    with zipfile.ZipFile(tmp_path / "kiriman.zip", "w") as packed:
        for part in tmp_path.glob("batas.*"):
            packed.write(part, f"Batas Desa/{part.name}")
    (drawn,) = read_layers(tmp_path / "kiriman.zip")
    assert len(drawn.frame) == 6
    assert drawn.remark == "Koordinat diubah dari WGS 84 / UTM zone 49N ke WGS 84."
    (alone,) = read_layers(shape)
    assert alone.frame.geometry[0].bounds == pytest.approx(official.geometry[0].bounds)


def test_height_goes_and_open_rings_close(official, saved):
    high = official.set_geometry(shapely.force_3d(official.geometry.values, 7), crs=4326)
    file = saved(high)
    layer = json.loads(file.read_text(encoding="utf-8"))
    layer["features"][0]["geometry"]["coordinates"][0].pop()
    file.write_text(json.dumps(layer), encoding="utf-8")
    (drawn,) = read_layers(file)
    assert not drawn.frame.geometry.has_z.any()
    assert drawn.frame.geometry[0].equals(official.geometry[0])


def test_swapped_axes_are_turned_back_with_a_word(official, saved):
    swapped = shapely.transform(official.geometry.values, lambda points: points[:, ::-1])
    (drawn,) = read_layers(saved(official.set_geometry(swapped, crs=4326)))
    assert drawn.remark == "Lintang dan bujur tertukar dalam berkas; sudah dibalik."
    assert drawn.frame.geometry[0].equals(official.geometry[0])


def test_metres_without_a_projection_are_refused(official, saved):
    file = saved(official.to_crs(32649), "batas.shp")
    file.with_suffix(".prj").unlink()
    with pytest.raises(ValueError, match=r"batas\.shp tidak menyebut sistem koordinatnya"):
        read_layers(file)


def test_degrees_without_a_projection_are_taken(official, saved):
    file = saved(official, "batas.shp")
    file.with_suffix(".prj").unlink()
    assert len(read_layers(file)[0].frame) == 6


def test_a_shape_without_its_names_is_refused(official, saved):
    file = saved(official, "batas.shp")
    file.with_suffix(".dbf").unlink()
    with pytest.raises(ValueError, match=r"batas\.dbf tidak ada di samping batas\.shp"):
        read_layers(file)


def test_points_are_no_boundaries(official, saved):
    points = official.set_geometry(shapely.point_on_surface(official.geometry.values), crs=4326)
    with pytest.raises(ValueError, match="tidak memuat poligon"):
        read_layers(saved(points))


@pytest.mark.parametrize("name", ["b.geojson", "b.gpkg", "b.zip", "b.parquet", "b.json"])
def test_a_damaged_file_is_refused(tmp_path, name):
    (tmp_path / name).write_bytes(b"rusak")
    with pytest.raises(ValueError, match=f"{name} tidak dapat dibaca sebagai peta"):
        read_layers(tmp_path / name)


def test_what_is_no_map_and_what_is_not_there_are_refused(tmp_path):
    (tmp_path / "daftar.xlsx").write_bytes(b"PK")
    with pytest.raises(ValueError, match="bukan berkas batas yang dikenal"):
        read_layers(tmp_path / "daftar.xlsx")
    with pytest.raises(ValueError, match=r"tidak_ada\.shp tidak ada"):
        read_layers(tmp_path / "tidak_ada.shp")


@pytest.mark.parametrize("way", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_altered_inside_is_told_as_what_cannot_be_read(way, tmp_path):
    file = tmp_path / "kiriman.zip"
    with zipfile.ZipFile(file, "w", way) as packed:
        packed.writestr("b.geojson", "".join(f'{{"desa": {n * 37 % 101}}}' for n in range(300)))
    content = bytearray(file.read_bytes())
    content[60:120] = bytes(60)
    file.write_bytes(content)
    with pytest.raises(ValueError, match=r"kiriman\.zip"):
        read_layers(file)
