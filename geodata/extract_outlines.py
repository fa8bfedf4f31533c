"""Write outlines/<kab>.json: the generalised silhouette of each kabupaten, land part by land part.

Run once, by hand, beside a folder of the official files (never committed, see SOURCES.md):

    python geodata/extract_outlines.py FOLDER

Of each land part only a coarse outer ring leaves the folder: at most 150 vertices, rounded to
3 decimals (about 100 m; 4 on islets), no inner border. Islets under 0.12 km² are left out unless a
desa's point lies there. `desa` lists who owns land on a part without having its point on it.
"""

import json
import sys
from pathlib import Path

import geopandas as gpd
import shapely
from extract_areas import DESA_FILES

MOST_VERTICES = 150
SMALLEST_KM2 = 0.12
OWNED_KM2 = 0.15  # less of a part is no reason to name a desa there
JOIN = 60  # metres: closes the hairline slivers between neighbours


def coarse(ring, vertices: int):
    """Return the polygon simplified until it has at most so many vertices (metres)."""
    tolerance = 20.0
    while shapely.get_num_coordinates(ring) - 1 > vertices:
        ring = shapely.coverage_simplify(ring, tolerance)
        tolerance *= 1.1
    return ring


def parts(folder: Path, name: str) -> list[dict]:
    desa = gpd.read_file(folder / f"{name}.geojson").set_index("kode_desa").sort_index()
    desa.geometry = desa.geometry.make_valid()
    points = desa.geometry.representative_point()
    metric = desa.geometry.to_crs(6933)
    land = metric.buffer(JOIN).union_all().buffer(-JOIN)
    features = []
    for part in sorted(shapely.get_parts(land), key=lambda part: -part.area):
        here = gpd.GeoSeries([part], crs=6933).to_crs(4326)[0]
        homes = points.within(here)
        if part.area < SMALLEST_KM2 * 1e6 and not homes.any():
            continue
        shares = metric.intersection(part).area
        owners = shares.index[~homes & (shares > min(OWNED_KM2 * 1e6, part.area / 3))]
        shell = shapely.Polygon(part.exterior)
        ring = coarse(shell, min(MOST_VERTICES, 8 + int(part.length / 2000)))
        outline = gpd.GeoSeries([ring], crs=6933).to_crs(4326)[0]
        decimals = 3 if part.area > 5e6 else 4
        corners = [[round(x, decimals), round(y, decimals)] for x, y in outline.exterior.coords]
        features.append(
            {
                "type": "Feature",
                "properties": {"desa": list(owners)},
                "geometry": {"type": "Polygon", "coordinates": [corners]},
            }
        )
    return features


def main(folder: Path) -> None:
    for name in DESA_FILES:
        lines = ",\n".join(json.dumps(part) for part in parts(folder, name))
        target = Path(__file__).with_name("outlines") / f"{name[:5]}.json"
        text = f'{{"type": "FeatureCollection", "features": [\n{lines}\n]}}\n'
        target.write_text(text, encoding="utf-8", newline="\n")
        print(target.name, text.count('"Feature"'))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
