"""Write areas.csv: official codes and names, one inner point and the area of each desa.

Run once, by hand, beside a folder of the official files (never committed, see SOURCES.md):

    python geodata/extract_areas.py FOLDER

Facts only leave the polygons: a representative point (EPSG:4326, 5 decimals, about 1 m) and the
area in km² (EPSG:6933, equal area). A kecamatan's point is that of its union.
"""

import csv
import gzip
import sys
from pathlib import Path

import geopandas as gpd

DESA_FILES = (
    "61.08_landak_desa",
    "61.09_sekadau_desa_94_turunan",
    "61.11_kayong_utara_desa",
    "62.03_kapuas_desa",
    "74.04_buton_desa",
)
KABUPATEN = ("61.08", "61.09", "61.11", "62.03", "74.04")
PROVINCES = ("61", "62", "74")


def located(folder: Path) -> dict[str, tuple[float, float, float]]:
    """Return lon, lat, km² by code, of desa and of the kecamatan they make up."""
    found: dict[str, tuple[float, float, float]] = {}
    for name in DESA_FILES:
        desa = gpd.read_file(folder / f"{name}.geojson")[["kode_desa", "geometry"]]
        desa["geometry"] = desa.geometry.make_valid()
        kecamatan = desa.assign(kode_desa=desa["kode_desa"].str[:8]).dissolve("kode_desa")
        for layer in (desa.set_index("kode_desa"), kecamatan):
            points = layer.geometry.representative_point()
            km2 = layer.geometry.to_crs(6933).area / 1e6
            for code in layer.index:
                found[code] = (points[code].x, points[code].y, km2[code])
    return found


def main(folder: Path) -> None:
    where = located(folder)
    with gzip.open(folder / "kode_wilayah.csv.gz", "rt", encoding="utf-8") as listed:
        rows = [
            row
            for row in csv.DictReader(listed)
            if row["kode"] in PROVINCES or row["kode"].startswith(KABUPATEN)
        ]
    target = Path(__file__).with_name("areas.csv")
    with target.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["code", "name", "level", "lon", "lat", "area_km2"])
        for row in sorted(rows, key=lambda row: row["kode"]):
            place = ("", "", "")
            if row["kode"] in where:
                lon, lat, km2 = where[row["kode"]]
                place = (f"{lon:.5f}", f"{lat:.5f}", f"{km2:.3f}")
            out.writerow([row["kode"], row["nama"], row["level"], *place])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
