"""Reading the polygons of an office's file, in degrees WGS84."""

import tempfile
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import pyogrio
import shapely

from dashboard.data.boundaries.placing import Drawn, place
from dashboard.domain.zip_files import BROKEN

VECTOR = (".geojson", ".json", ".gpkg", ".shp")
PARQUET = (".parquet", ".geoparquet")
LARGEST = 2_000_000_000  # bytes unpacked
# GDAL's and GEOS' errors are RuntimeErrors and ValueErrors of their own
UNREADABLE = (RuntimeError, *BROKEN, shapely.errors.ShapelyError)


def read_layers(file: Path) -> list[Drawn]:
    """Return the polygon layers of a GeoJSON, GeoPackage, Shapefile, zip or GeoParquet.

    Raises ValueError, in one sentence, for what cannot be read or placed on the earth.
    """
    if not file.is_file():
        raise ValueError(f"Berkas {file} tidak ada; periksa nama dan foldernya.")
    _refuse_lone_shape(file)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # GDAL's remarks on ids and winding do not matter here
        try:
            frames = [_polygons(frame) for frame in _frames(file)]
        except UNREADABLE as wrong:
            raise ValueError(_unreadable(file)) from wrong
        frames = [frame for frame in frames if len(frame)]
        if not frames:
            raise ValueError(f"{file.name} tidak memuat poligon; batas desa harus berupa poligon.")
        return [place(frame, file.name) for frame in frames]


def _frames(file: Path) -> Iterator[gpd.GeoDataFrame]:
    ending = file.suffix.lower()
    if ending == ".zip":
        yield from _unpacked(file)
    elif ending in PARQUET:
        yield gpd.read_parquet(file)
    elif ending in VECTOR:
        for layer, kind in pyogrio.list_layers(file):
            if kind is not None:  # a table without geometry
                yield gpd.read_file(file, layer=layer, on_invalid="fix", engine="pyogrio")
    else:
        raise ValueError(ending)


def _unpacked(file: Path) -> Iterator[gpd.GeoDataFrame]:
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(file) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > LARGEST:
            raise ValueError(file)
        packed.extractall(folder)
        for inner in sorted(Path(folder).rglob("*")):
            hidden = inner.name.startswith(".") or "__MACOSX" in inner.parts
            if inner.suffix.lower() in (*VECTOR, *PARQUET) and not hidden:
                yield from _frames(inner)


def _polygons(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    kinds = shapely.get_type_id(frame.geometry.values)
    areal = [shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON]
    found = frame[(kinds == areal[0]) | (kinds == areal[1]) | (kinds == 7)].reset_index(drop=True)
    flat = found.set_geometry(shapely.force_2d(found.geometry.values), crs=frame.crs)
    return flat[~flat.geometry.is_empty].reset_index(drop=True)


def _refuse_lone_shape(file: Path) -> None:
    """Refuse a .shp that came without the files in which its index and its names stand."""
    for ending in (".shx", ".dbf") if file.suffix.lower() == ".shp" else ():
        if not any(file.with_suffix(form).is_file() for form in (ending, ending.upper())):
            raise ValueError(
                f"{file.with_suffix(ending).name} tidak ada di samping {file.name}; mintalah "
                "Shapefile lengkap (.shp, .shx, .dbf, .prj)."
            )


def _unreadable(file: Path) -> str:
    if file.suffix.lower() not in (*VECTOR, *PARQUET, ".zip"):
        return (
            f"{file.name} bukan berkas batas yang dikenal; berikan GeoJSON, GeoPackage, Shapefile "
            "(.shp atau .zip) atau GeoParquet."
        )
    return f"{file.name} tidak dapat dibaca sebagai peta; mungkin rusak, mintalah lagi."
