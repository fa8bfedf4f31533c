"""What a sketch starts from: areas.csv and the typed outline of one kabupaten."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely

from geodata.sketch.coast import crinkle
from geodata.sketch.plane import Plane

GEODATA = Path(__file__).parents[1]
KABUPATEN = ("61.08", "61.09", "61.11", "62.03", "74.04")
KECAMATAN_LENGTH, DESA_LENGTH = len("61.08.01"), len("61.08.01.2001")


@dataclass(frozen=True)
class Part:
    """A land part: its outline in km and the desa that may lie on it."""

    outline: shapely.Polygon
    desa: tuple[int, ...]


@dataclass(frozen=True)
class Facts:
    """One kabupaten. points in km on the plane, km2 and kecamatan (its number) per desa."""

    plane: Plane
    codes: tuple[str, ...]
    points: np.ndarray
    km2: np.ndarray
    kecamatan_codes: tuple[str, ...]
    kecamatan: np.ndarray
    parts: tuple[Part, ...]

    @property
    def radius(self) -> np.ndarray:
        """Radius in km of a disc as large as each desa."""
        return np.sqrt(self.km2 / np.pi)


def rows_of(kab: str) -> list[dict[str, str]]:
    with (GEODATA / "areas.csv").open(encoding="utf-8", newline="") as file:
        rows = [
            row
            for row in csv.DictReader(file)
            if row["code"].startswith(f"{kab}.") and len(row["code"]) == DESA_LENGTH
        ]
    return sorted(rows, key=lambda row: row["code"])


def load_facts(kab: str) -> Facts:
    """Return what is known of a kabupaten such as "61.08"."""
    rows = rows_of(kab)
    codes = tuple(row["code"] for row in rows)
    number = {code: n for n, code in enumerate(codes)}
    kecamatan_codes = tuple(sorted({code[:KECAMATAN_LENGTH] for code in codes}))
    places = np.array([[float(row["lon"]), float(row["lat"])] for row in rows])

    text = (GEODATA / "outlines" / f"{kab}.json").read_text(encoding="utf-8")
    features = json.loads(text)["features"]
    outlines = [shapely.Polygon(each["geometry"]["coordinates"][0]) for each in features]
    plane = Plane.around(shapely.total_bounds(outlines))
    away = shapely.distance(shapely.points(places)[:, None], np.array(outlines))
    nearest = away.argmin(axis=1)  # a coarse outline may miss a village on the beach
    points = plane.km(places)
    km2 = np.array([float(row["area_km2"]) for row in rows])
    smooth = [plane.to_km(outline) for outline in outlines]
    drawn = crinkle(smooth, points, np.sqrt(km2 / np.pi))
    parts = []
    for part, (feature, outline) in enumerate(zip(features, drawn, strict=True)):
        homes = np.flatnonzero(nearest == part).tolist()
        guests = [number[code] for code in feature["properties"]["desa"]]
        parts.append(Part(outline, tuple(sorted({*homes, *guests}))))
    return Facts(
        plane=plane,
        codes=codes,
        points=points,
        km2=km2,
        kecamatan_codes=kecamatan_codes,
        kecamatan=np.array([kecamatan_codes.index(code[:KECAMATAN_LENGTH]) for code in codes]),
        parts=tuple(parts),
    )
