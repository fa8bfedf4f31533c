"""The made kabupaten, listed and drawn."""

import geopandas as gpd
import pytest

from dashboard.data.areas import load_areas
from tests.data.boundaries.made import CODES, LIST, box


@pytest.fixture
def areas(home):
    (home.areas / "61.77.csv").write_text(LIST, encoding="utf-8")
    return load_areas(home)


@pytest.fixture
def kab(areas):
    return areas.get("61.77")


@pytest.fixture
def official(areas):
    """The polygons of the six desa under the names a careful office gives its columns."""
    desa = [areas.get(code) for code in CODES]
    return gpd.GeoDataFrame(
        {
            "kode_desa": CODES,
            "nama_desa": [area.name for area in desa],
            "kecamatan": [areas.get(area.kecamatan).name for area in desa],
            "kabupaten": "Contoh",
        },
        geometry=[box(at) for at in range(6)],
        crs=4326,
    )


@pytest.fixture
def saved(tmp_path):
    def save(frame, name="batas.geojson"):
        file = tmp_path / name
        if file.suffix == ".parquet":
            frame.to_parquet(file)
        else:
            frame.to_file(file)
        return file

    return save
