"""The files of a coverage, as the map's server reads them."""

import hashlib
import json
from pathlib import Path

import shapely

from dashboard.data.boundaries.coverage import Coverage


def write_folder(folder: Path, coverage: Coverage, file: Path) -> None:
    """Write the two layers, where names stand, and which file they came from."""
    _write_layer(folder / "desa.json", "kode_desa", coverage.desa)
    _write_layer(folder / "kecamatan.json", "kode_kecamatan", coverage.kecamatan)
    origin = {"berkas": file.name, "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
    for name, content in (("titik.json", coverage.points), ("asal.json", origin)):
        (folder / name).write_text(json.dumps(content), encoding="utf-8", newline="\n")


def _write_layer(target: Path, key: str, shapes: dict[str, shapely.Geometry]) -> None:
    features = [
        {"type": "Feature", "properties": {key: code}, "geometry": shapely.geometry.mapping(shape)}
        for code, shape in shapes.items()
    ]
    layer = {"type": "FeatureCollection", "features": features}
    text = json.dumps(layer, separators=(",", ":"))
    target.write_text(text, encoding="utf-8", newline="\n")
