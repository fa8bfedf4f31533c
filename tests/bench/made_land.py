"""A made province of 2 000 desa: a code list and polygons written as the files an office has."""

import csv
import json
import random
from pathlib import Path

KAB = "98.01"  # a code no kabupaten has
WIDE, HIGH, BLOCK = 50, 40, 5  # cells; a kecamatan is a block of 5 × 5 desa
SIDE = 0.05  # degrees: desa of about 30 km²
PARTS, WIGGLE = 10, 0.006  # points a side, degrees: detail that outlives the simplification
WEST, SOUTH = 112.0, -2.0

Point = tuple[float, float]


def desa_code(column: int, row: int) -> str:
    kecamatan = column // BLOCK + (WIDE // BLOCK) * (row // BLOCK) + 1
    within = column % BLOCK + BLOCK * (row % BLOCK) + 1
    return f"{KAB}.{kecamatan:02}.{2000 + within}"


def codes() -> list[str]:
    return sorted(desa_code(column, row) for column in range(WIDE) for row in range(HIGH))


def write_list(file: Path) -> None:
    """Write the code list: the kabupaten, its 80 kecamatan, its 2 000 desa."""
    kecamatan = sorted({code[:8] for code in codes()})
    rows = [(KAB, "Kabupaten Rekaan")]
    rows += [(code, f"Kecamatan {code[6:]}") for code in kecamatan]
    rows += [(code, f"Desa {code[6:8]} {code[11:]}") for code in codes()]
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows([("kode", "nama"), *rows])


def write_polygons(file: Path, seed: int = 7) -> None:
    """Write the desa as GeoJSON; neighbours share every point of the wiggled side between them."""
    chance = random.Random(seed)  # noqa: S311 (a picture, no secret)
    corners = {
        (x, y): (WEST + SIDE * x + _off(chance), SOUTH + SIDE * y + _off(chance))
        for x in range(WIDE + 1)
        for y in range(HIGH + 1)
    }
    across = {
        (x, y): _side(corners[x, y], corners[x + 1, y], chance)
        for x in range(WIDE)
        for y in range(HIGH + 1)
    }
    up = {
        (x, y): _side(corners[x, y], corners[x, y + 1], chance)
        for x in range(WIDE + 1)
        for y in range(HIGH)
    }
    features = [
        {
            "type": "Feature",
            "properties": {"kode": desa_code(x, y)},
            "geometry": {
                "type": "Polygon",
                "coordinates": [
                    [
                        *across[x, y][:-1],
                        *up[x + 1, y][:-1],
                        *across[x, y + 1][:0:-1],
                        *up[x, y][::-1],
                    ]
                ],
            },
        }
        for x in range(WIDE)
        for y in range(HIGH)
    ]
    collection = {"type": "FeatureCollection", "features": features}
    file.write_text(json.dumps(collection), encoding="utf-8")


def _off(chance: random.Random) -> float:
    return chance.uniform(-WIGGLE, WIGGLE)


def _side(start: Point, end: Point, chance: random.Random) -> list[Point]:
    between = [
        tuple(
            a + (b - a) * part / PARTS + _off(chance) / 4 for a, b in zip(start, end, strict=True)
        )
        for part in range(1, PARTS)
    ]
    return [start, *between, end]
