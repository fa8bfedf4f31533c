"""The desa map as SVG for slides and paper: same classes, lines and order as the map on screen."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import sqrt
from typing import Any

from dashboard.domain import tokens
from dashboard.domain.briefings import AreaMap
from dashboard.domain.tones import NO_DATA, colour_class, fill
from dashboard.figures.map_frames import Frame, frame_of
from dashboard.figures.names_apart import apart

GeoJson = Mapping[str, Any]
Point = tuple[float, float]
FONT = "Inter Lokus, Arial, sans-serif"
LABEL_PX = 12
DARK_LINE = "#2A3645"


@dataclass(frozen=True)
class Land:
    """What a map is drawn from: polygons in degrees, longitude and latitude of inner points."""

    desa: GeoJson
    kecamatan: GeoJson
    points: Mapping[str, Point]


def svg(
    area_map: AreaMap, land: Land, size: tuple[int, int], *, scale: float = 1.0, chosen: str = ""
) -> str:
    """Return the map. size: px. scale: of lines and names, `tokens.MAP["scale"]`. chosen: code of
    a kecamatan or desa to outline; empty for none."""
    frame, points = frame_of(land.desa["features"], size), land.points
    shapes = {_code(one, "kode_desa"): frame.path(one["geometry"]) for one in land.desa["features"]}
    above = {
        _code(one, "kode_kecamatan"): frame.path(one["geometry"])
        for one in land.kecamatan["features"]
    }
    outlined = {**shapes, **above}.get(chosen)
    lokus = [shapes[code] for code in area_map.lokus if code in shapes]
    parts = [
        *_fills(area_map, shapes, scale),
        *_double([*above.values()], tokens.MAP["kecamatan"], scale),
        *_double(lokus, tokens.MAP["lokus"], scale),
        *_double([outlined] if outlined else [], tokens.HIGHLIGHT, scale),
        *_circles(area_map.circles, points, frame, scale),
        *_names(area_map.names, points, frame, scale),
    ]
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{_patterns(scale)}{"".join(parts)}</svg>'
    )


def _code(feature: Mapping[str, Any], key: str) -> str:
    return str(feature["properties"][key])


def _patterns(scale: float) -> str:
    hatch, dots = tokens.MAP["no_data"], tokens.MAP["unstable"]
    gap, wide = hatch["spacing"] * scale, hatch["line"] * scale
    apart, radius = dots["spacing"] * scale, dots["radius"] * scale
    marks = "".join(
        f'<pattern id="few-{name}" width="{apart:.2f}" height="{apart:.2f}" '
        f'patternUnits="userSpaceOnUse"><circle cx="{apart / 2:.2f}" cy="{apart / 2:.2f}" '
        f'r="{radius:.2f}" fill="{ink}" fill-opacity="{dots["opacity"]}"/></pattern>'
        for name, ink in (("dark", "#000000"), ("light", "#FFFFFF"))
    )
    return (
        f'<defs><pattern id="hatch" width="{gap:.2f}" height="{gap:.2f}" '
        f'patternUnits="userSpaceOnUse" patternTransform="rotate({hatch["angle"]})">'
        f'<rect width="{gap:.2f}" height="{gap:.2f}" fill="{hatch["bg"]}"/>'
        f'<rect width="{wide:.2f}" height="{gap:.2f}" fill="{hatch["fg"]}"/></pattern>'
        f"{marks}</defs>"
    )


def _fills(area_map: AreaMap, shapes: Mapping[str, str], scale: float) -> Iterable[str]:
    width = tokens.MAP["desa"]["width"] * scale
    for code, path in shapes.items():
        tone = area_map.fill.get(code, NO_DATA)
        ramp = colour_class(tone)
        paint = "url(#hatch)" if tone == NO_DATA else fill(tone)
        light = ramp is not None and ramp.on == "#FFFFFF"
        line, opaque = ("#FFFFFF", 0.75) if light else (DARK_LINE, 0.55)
        yield (
            f'<path d="{path}" fill="{paint}" fill-rule="evenodd" stroke="{line}" '
            f'stroke-opacity="{opaque}" stroke-width="{width:.2f}"/>'
        )
        if code in area_map.few and ramp is not None:
            yield f'<path d="{path}" fill="url(#few-{"light" if light else "dark"})"/>'


def _double(paths: Sequence[str], look: Mapping[str, Any], scale: float) -> Iterable[str]:
    """Yield a wide casing under a narrow core: one of the two stands out from any fill."""
    whole = "".join(paths)
    if not whole:
        return
    for part in ("casing", "core"):
        yield (
            f'<path d="{whole}" fill="none" stroke="{look[part]}" stroke-linejoin="round" '
            f'stroke-width="{look[f"{part}_width"] * scale:.2f}"/>'
        )


def _circles(
    circles: Mapping[str, int], points: Mapping[str, Point], frame: Frame, scale: float
) -> Iterable[str]:
    look, most = tokens.MAP["count_circle"], max(circles.values(), default=0)
    for code, number in sorted(circles.items(), key=lambda pair: -pair[1]):
        if code in points and number > 0:
            x, y = frame.at(*points[code])
            wide = max(look["min_diameter"], look["max_diameter"] * sqrt(number / most)) * scale
            yield (
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{wide / 2:.2f}" fill="{look["fill"]}" '
                f'fill-opacity="{look["opacity"]}" stroke="{look["line"]}" '
                f'stroke-width="{look["line_width"] * scale:.2f}"/>'
            )


def _names(
    names: Mapping[str, str], points: Mapping[str, Point], frame: Frame, scale: float
) -> Iterable[str]:
    size = LABEL_PX * scale
    known = [(name, frame.at(*points[code])) for code, name in names.items() if code in points]
    for name, (x, y) in apart(known, size):
        same = (
            f'x="{x:.1f}" y="{y:.1f}" text-anchor="middle" font-family="{FONT}" '
            f'font-size="{size:.1f}" font-weight="600"'
        )
        # No paint-order: not every reader of SVG knows it.
        yield (
            f'<text {same} fill="none" stroke="#FFFFFF" stroke-opacity="0.9" '
            f'stroke-width="{size / 4:.1f}" stroke-linejoin="round">{escape(name)}</text>'
            f'<text {same} fill="#111820">{escape(name)}</text>'
        )
