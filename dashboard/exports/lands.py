"""The polygons of a kabupaten, read for pictures: the very layer that the map on screen loads."""

import json

from dashboard.data.geography import Geography
from dashboard.figures.static_maps import Land


def read_land(geography: Geography, kab: str) -> Land | None:
    """Return what maps of a kabupaten are drawn from; None where there are no boundaries."""
    desa, kecamatan = (geography.served(kind, kab) for kind in ("desa", "kecamatan"))
    if desa is None or kecamatan is None:
        return None
    points = {code: (lon, lat) for code, _, lon, lat in geography.label_points(kab)}
    return Land(json.loads(desa.raw), json.loads(kecamatan.raw), points)
