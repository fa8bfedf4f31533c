"""The traces of the desa map: areas, lines, marks, names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from dashboard.domain import tokens
from dashboard.figures.map_labels import LabelPoint, by_size

NEUTRAL = [[0, tokens.NO_DATA], [1, tokens.NO_DATA]]  # CSS gives these traces their fill
NOWHERE = "tidak ada"  # plotly skips an empty trace, and CSS counts the traces


@dataclass(frozen=True)
class Grounds:
    """What a map stands on: addresses of the polygons, points of names and marks."""

    areas: str
    """Of the areas that carry a colour: desa or kecamatan."""
    desa: str
    kecamatan: str
    kecamatan_codes: Sequence[str]
    labels: Sequence[LabelPoint]
    """Kecamatan, or the desa of the chosen one."""
    points: Mapping[str, tuple[float, float]]
    """Longitude and latitude of an inner point per area."""
    sizes: Mapping[str, float]
    """Area in km² by code: the larger keeps its name where two would meet."""


def steps(colours: Sequence[str]) -> list[list[Any]]:
    """Return a colour scale on which whole numbers from 0 meet their own colour exactly."""
    return [[i / (len(colours) - 1), colour] for i, colour in enumerate(colours)]


def some(codes: Sequence[str]) -> list[str]:
    """Return the codes; one that no polygon has where there are none."""
    return list(codes) or [NOWHERE]


def code_key(address: str) -> str:
    """Return the property by which the polygons of an address are named."""
    return f"properties.kode_{'kecamatan' if '/kecamatan/' in address else 'desa'}"


def areas(
    address: str,
    codes: Sequence[str],
    z: Sequence[int],
    scale: list[list[Any]],
    highest: int,
    *,
    hover: bool = False,
) -> go.Choropleth:
    return go.Choropleth(
        geojson=address,
        featureidkey=code_key(address),
        locations=list(codes),
        z=list(z),
        zmin=0,
        zmax=highest,
        colorscale=scale,
        showscale=False,
        hoverinfo="none" if hover else "skip",
        marker={"line": {"color": tokens.DESA_LINE, "width": tokens.MAP["desa"]["width"]}},
    )


def outline(address: str, codes: Sequence[str], colour: str, width: float) -> go.Choropleth:
    return go.Choropleth(
        geojson=address,
        featureidkey=code_key(address),
        locations=some(codes),
        z=[0] * len(some(codes)),
        zmin=0,
        zmax=1,
        colorscale=NEUTRAL,
        showscale=False,
        hoverinfo="skip",
        marker={"line": {"color": colour, "width": width}},
    )


def marks(codes: Sequence[str], grounds: Grounds) -> go.Scattergeo:
    look = tokens.MAP["quarantine"]
    points = [grounds.points[code] for code in codes if code in grounds.points]
    return go.Scattergeo(
        lon=[lon for lon, _ in points],
        lat=[lat for _, lat in points],
        mode="markers+text",
        text="!",
        textfont={"color": look["on"], "size": 12, "weight": 700},
        marker={
            "symbol": "square",
            "size": look["size"],
            "color": look["fill"],
            "line": {"color": look["casing"], "width": look["casing_width"]},
        },
        hoverinfo="skip",
    )


def names_shown(grounds: Grounds) -> go.Scattergeo:
    names = by_size(grounds.labels, grounds.sizes)
    return go.Scattergeo(
        ids=[code for code, *_ in names],
        lon=[lon for *_, lon, _ in names],
        lat=[lat for *_, lat in names],
        mode="text",
        text=[name for _, name, *_ in names],
        textfont={"size": tokens.chart()["tick"], "color": tokens.INK, "weight": 600},
        hoverinfo="skip",
    )
