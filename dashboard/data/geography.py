"""The polygons a map shows: official ones where an office loaded them, else the sketch."""

import json
from pathlib import Path

from dashboard.data.areas import GEODATA, Areas
from dashboard.data.boundaries.store import POINTER, in_force
from dashboard.data.home import Home
from dashboard.data.layers import CODE_KEY, Layer, Window, read_layer
from dashboard.domain.area_codes import is_code

SKETCH = GEODATA / "boundaries"
MARGIN = 0.04  # of the width and height, on each side
Stamp = tuple[int, int] | None
LabelPoint = tuple[str, str, float, float]
"""Code, name, longitude and latitude of a name on the map."""


class Geography:
    """Serves the layers of each kabupaten; new boundaries are noticed without a restart."""

    def __init__(self, home: Home, areas: Areas, sketch: Path = SKETCH):
        self._home = home
        self._areas = areas
        self._sketch = sketch
        self._shelf = home.boundaries / "siap"
        self._read: dict[tuple[str, str], tuple[Stamp, Layer | None]] = {}

    def has(self, kab: str) -> bool:
        return self._file("desa", kab) is not None

    def sketch(self, kab: str) -> bool:
        """Tell whether the map must say "batas skematis"."""
        return self.has(kab) and in_force(self._home, kab) is None

    def desa_address(self, kab: str) -> str:
        """Return the hashed address of the desa; ValueError where there are no boundaries."""
        return self._layer("desa", kab).address

    def kecamatan_address(self, kab: str) -> str:
        return self._layer("kecamatan", kab).address

    def served(self, kind: str, kab: str) -> Layer | None:
        """Return the layer in force; None for anything a link may hold that is not there.

        kind: "desa" or "kecamatan".
        """
        if kind not in CODE_KEY or len(kab) != 5 or not is_code(kab):
            return None
        stamp = self._stamp(kab)
        known = self._read.get((kind, kab))
        if known is None or known[0] != stamp:
            file = self._file(kind, kab)
            layer = read_layer(file, kind, kab, self._shelf) if file else None
            known = self._read[kind, kab] = stamp, layer
        return known[1]

    def window(self, code: str) -> Window:
        """Return west, south, east, north of a kabupaten or kecamatan with a margin, in degrees.

        Raises ValueError where there are no boundaries.
        """
        layer = self._layer("desa", code[:5])
        boxes = [box for desa, box in layer.boxes.items() if desa.startswith(code)]
        if not boxes:
            raise ValueError(f"Wilayah {code} tidak punya batas pada peta.")
        wests, souths, easts, norths = zip(*boxes, strict=True)
        west, south, east, north = min(wests), min(souths), max(easts), max(norths)
        beside, above = MARGIN * (east - west), MARGIN * (north - south)
        return west - beside, south - above, east + beside, north + above

    def label_points(self, kab: str) -> list[LabelPoint]:
        """Return where each kecamatan's name stands, of those with a known point."""
        official = in_force(self._home, kab)
        points = {}
        if official is not None:
            points = json.loads((official / "titik.json").read_text(encoding="utf-8"))
        labels = []
        for kecamatan in self._areas.kecamatan(kab):
            lon, lat = points.get(kecamatan.code, (kecamatan.lon, kecamatan.lat))
            if lon is not None and lat is not None:
                labels.append((kecamatan.code, kecamatan.name, lon, lat))
        return labels

    def _layer(self, kind: str, kab: str) -> Layer:
        layer = self.served(kind, kab)
        if layer is None:
            raise ValueError(
                f"Batas desa kabupaten {kab} belum ada; muat dengan `lokus boundaries FILE`."
            )
        return layer

    def _file(self, kind: str, kab: str) -> Path | None:
        official = in_force(self._home, kab)
        file = official / f"{kind}.json" if official else self._sketch / f"{kab}_{kind}.json"
        return file if file.is_file() else None

    def _stamp(self, kab: str) -> Stamp:
        try:
            pointer = (self._home.boundaries / kab / POINTER).stat()
        except OSError:
            return None
        return pointer.st_mtime_ns, pointer.st_ino
