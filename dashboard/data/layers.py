"""A layer of polygons as it leaves the server: stripped, wound, hashed, pressed once."""

import gzip
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from secrets import token_hex
from typing import Any

import brotli

from dashboard.data.boundaries.store import replace
from dashboard.data.winding import parts_of, wound

Window = tuple[float, float, float, float]
"""West, south, east, north in degrees."""
CODE_KEY = {"desa": "kode_desa", "kecamatan": "kode_kecamatan"}


@dataclass(frozen=True)
class Layer:
    """The polygons of one kabupaten, of its desa or of its kecamatan."""

    kind: str
    kab: str
    raw: bytes
    """GeoJSON whose features carry nothing but their code."""
    boxes: dict[str, Window]
    """The bounding box of each code."""
    shelf: Path
    """Where the pressed bytes are kept for the next process."""

    @cached_property
    def hash(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()[:12]

    @property
    def address(self) -> str:
        return f"/geo/{self.kind}/{self.kab}.{self.hash}.json"

    @cached_property
    def br(self) -> bytes:
        return self._pressed("br", lambda: brotli.compress(self.raw, quality=11))

    @cached_property
    def gzip(self) -> bytes:
        return self._pressed("gz", lambda: gzip.compress(self.raw, mtime=0))

    def _pressed(self, ending: str, press: Callable[[], bytes]) -> bytes:
        kept = self.shelf / f"{self.kind}.{self.kab}.{self.hash}.{ending}"
        try:
            return kept.read_bytes()
        except OSError:
            pressed = press()
        try:
            self.shelf.mkdir(parents=True, exist_ok=True)
            new = kept.with_name(f"{kept.name}.{token_hex(4)}")
            new.write_bytes(pressed)
            replace(new, kept)
            for older in self.shelf.glob(f"{self.kind}.{self.kab}.*.{ending}"):
                if older != kept:
                    older.unlink(missing_ok=True)
        except OSError:
            return pressed  # a disk that refuses costs the next process a second
        return pressed


def read_layer(file: Path, kind: str, kab: str, shelf: Path) -> Layer:
    """Read a GeoJSON of (Multi)Polygons with the code key of its kind.

    Raises OSError and ValueError for a file that cannot be read.
    """
    key = CODE_KEY[kind]
    features, boxes = [], {}
    for feature in json.loads(file.read_text(encoding="utf-8"))["features"]:
        code = feature["properties"][key]
        geometry = wound(feature["geometry"])
        boxes[code] = _box(geometry)
        features.append({"type": "Feature", "properties": {key: code}, "geometry": geometry})
    layer = {"type": "FeatureCollection", "features": features}
    raw = json.dumps(layer, separators=(",", ":")).encode()
    return Layer(kind, kab, raw, boxes, shelf)


def _box(geometry: dict[str, Any]) -> Window:
    points = [point for outline, *_ in parts_of(geometry) for point in outline]
    lons, lats = [point[0] for point in points], [point[1] for point in points]
    return min(lons), min(lats), max(lons), max(lats)
