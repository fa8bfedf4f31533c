"""What /layar draws with: charts drawn beforehand at some widths, the polygons once as paths."""

import re
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.briefings import Chart
from dashboard.domain.tones import NO_DATA, PLAIN, colour_class, fill, ink
from dashboard.figures.map_frames import frame_of
from dashboard.figures.static_charts import chart_svg
from dashboard.figures.static_maps import Land

SIZES = ((1790, 640), (1300, 640), (900, 640))
"""In lines of 1080: a whole page of 16:9, of 4:3 or beside a legend, beside one at 4:3."""
LAND = (1600, 1200)


def drawings(chart: Chart) -> list[dict[str, Any]]:
    """Return the same chart as SVG text at each width, with letters of the tokens' size."""
    font, hall, light = tokens.chart("layar")["font"], tokens.page(hall=True), tokens.page()
    swapped = {light[name]: hall[name] for name in ("ink", "muted", "line_strong")}
    made = []
    for size in SIZES:
        svg = chart_svg(chart, size, font)
        for old, new in swapped.items():
            svg = svg.replace(f'"{old}"', f'"{new}"')
        height = re.search(r'height="(\d+)"', svg)
        made.append({"width": size[0], "height": int(height[1]) if height else size[1], "svg": svg})
    return made


def paths(land: Land) -> dict[str, Any]:
    """Return the desa by code and all kecamatan as paths, and where names stand, in `LAND`."""
    frame = frame_of(land.desa["features"], LAND)
    desa = {
        one["properties"]["kode_desa"]: frame.path(one["geometry"]) for one in land.desa["features"]
    }
    above = "".join(frame.path(one["geometry"]) for one in land.kecamatan["features"])
    points = {code: [round(x, 1) for x in frame.at(*point)] for code, point in land.points.items()}
    width, height = LAND
    return {"width": width, "height": height, "desa": desa, "kecamatan": above, "points": points}


def looks() -> dict[str, dict[str, Any]]:
    """Return fill, ink and sign of every tone."""
    ramps = (("coverage", 5), ("prevalence", 5), ("diverging", 7))
    tones = [f"{ramp}-{place}" for ramp, many in ramps for place in range(1, many + 1)]
    signs = {key.replace("_", "-"): sign for key, sign in tokens.verdicts().items()}
    made: dict[str, dict[str, Any]] = {}
    for tone in (*tones, *signs, NO_DATA, PLAIN):
        made[tone] = {"fill": fill(tone), "ink": ink(tone)}
        ramp, sign = colour_class(tone), signs.get(tone)
        if ramp is not None:
            made[tone] |= {"ramp": True, "line": "light" if ramp.on == "#FFFFFF" else "dark"}
        if sign is not None:
            made[tone] |= {"sign": sign.symbol, "border": sign.border}
    return made
