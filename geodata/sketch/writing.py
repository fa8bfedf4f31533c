"""Sketches as compact GeoJSON."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely

from geodata.sketch.faces import DECIMALS


def feature(name: str, code: str, shape) -> str:
    geometry = json.loads(shapely.to_geojson(shape))
    rings = rounded(geometry["coordinates"])
    body = {
        "type": "Feature",
        "properties": {name: code},
        "geometry": {"type": geometry["type"], "coordinates": rings},
    }
    return json.dumps(body, separators=(",", ":"))


def rounded(value):
    return [rounded(each) for each in value] if isinstance(value, list) else round(value, DECIMALS)


def text(name: str, codes: Sequence[str], shapes: np.ndarray) -> str:
    """Return a FeatureCollection, one feature a line, with the code as its only property."""
    features = ",\n".join(feature(name, *each) for each in zip(codes, shapes, strict=True))
    return f'{{"type":"FeatureCollection","features":[\n{features}\n]}}\n'


def write(path: Path, name: str, codes: Sequence[str], shapes: np.ndarray) -> None:
    path.write_text(text(name, codes, shapes), encoding="utf-8", newline="\n")
