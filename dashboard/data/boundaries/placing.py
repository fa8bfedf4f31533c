"""Placing the polygons of a file on the earth, whatever projection they came in."""

from dataclasses import dataclass

import geopandas as gpd
import shapely

INDONESIA = (93.0, -13.0, 143.0, 9.0)  # west, south, east, north in degrees, with room
WGS84 = 4326


@dataclass(frozen=True)
class Drawn:
    """One layer of polygons in WGS84; remark: what was done to its coordinates, if anything."""

    frame: gpd.GeoDataFrame
    remark: str = ""


def place(frame: gpd.GeoDataFrame, name: str) -> Drawn:
    """Return a layer in WGS84 by the projection it names, or by where its numbers lie.

    Raises ValueError, in one sentence, if that is not in Indonesia.
    """
    crs = frame.crs
    if crs is not None and crs.to_epsg() != WGS84:
        moved = frame.to_crs(WGS84)
        if _in_indonesia(moved):
            return Drawn(moved, f"Koordinat diubah dari {crs.name} ke WGS 84.")
    if crs is None or crs.to_epsg() == WGS84:
        named = frame.set_crs(WGS84)
        if _in_indonesia(named):
            return Drawn(named)
        swapped = named.set_geometry(
            shapely.transform(named.geometry.values, lambda points: points[:, ::-1]), crs=WGS84
        )
        if _in_indonesia(swapped):
            return Drawn(swapped, "Lintang dan bujur tertukar dalam berkas; sudah dibalik.")
    said = "tidak menyebut sistem koordinatnya" if crs is None else f"menyebut {crs.name}"
    raise ValueError(
        f"{name} {said}, tetapi dengan itu poligonnya tidak berada di Indonesia; simpan ulang "
        "dengan sistem koordinat yang benar (untuk Shapefile: sertakan .prj)."
    )


def _in_indonesia(frame: gpd.GeoDataFrame) -> bool:
    """Tell whether most polygons lie there: a single stray one proves nothing."""
    west, south, east, north = INDONESIA
    edges = frame.geometry.bounds
    inside = (
        (edges["minx"] > west)
        & (edges["miny"] > south)
        & (edges["maxx"] < east)
        & (edges["maxy"] < north)
    )
    return bool(inside.mean() > 0.5)
