"""The desa map: polygons by address, numbers by Patch."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go
from dash import Patch

from dashboard.domain import tokens
from dashboard.domain.readings import Reading
from dashboard.domain.verdicts import Verdict
from dashboard.figures.map_labels import LabelPoint, Window, fitting

# Order of the traces: CSS, the linking script and Patch rely on it.
VALUES, HATCH, FEW_LIGHT, FEW_DARK, KEC_CASING, KEC_CORE = 0, 1, 2, 3, 4, 5
LOKUS_CASING, LOKUS_CORE, MARKS, NAMES = 6, 7, 8, 9
NEUTRAL = [[0, tokens.NO_DATA], [1, tokens.NO_DATA]]  # CSS gives these traces their fill
PLAIN, BARE = 5, 6  # classes beside the five of the ramp: not chosen, no figure

NOWHERE = "tidak ada"  # plotly skips an empty trace, and CSS counts the traces


@dataclass(frozen=True)
class Grounds:
    """What a map stands on: addresses of the polygons, points of names and marks."""

    desa: str
    kecamatan: str
    kecamatan_codes: Sequence[str]
    labels: Sequence[LabelPoint]
    """Kecamatan, or the desa of the chosen one."""
    points: Mapping[str, tuple[float, float]]
    """Longitude and latitude of an inner point per desa."""
    sizes: Mapping[str, float]
    """Area in km² by code: the larger keeps its name where two would meet."""


def without_boundaries() -> go.Figure:
    """Return the empty figure of a kabupaten whose boundaries are not there."""
    figure = go.Figure()
    return figure.update_layout(xaxis={"visible": False}, yaxis={"visible": False})


@dataclass(frozen=True)
class Overlays:
    """The desa that carry something over their colour."""

    bare: list[str]
    few_on_light: list[str]
    few_on_dark: list[str]
    suspect: list[str]

    @classmethod
    def of(cls, readings: Mapping[str, Reading], classes: Sequence[int], *, up: bool) -> "Overlays":
        shown = list(zip(readings.items(), classes, strict=True))
        dark = [one.dark for one in tokens.ramp(up=up)]
        few = [(code, drawn) for (code, one), drawn in shown if one.few and drawn < PLAIN]
        bare = [(code, one) for (code, one), drawn in shown if drawn == BARE]
        return cls(
            bare=[code for code, _ in bare],
            few_on_light=[code for code, drawn in few if not dark[drawn]],
            few_on_dark=[code for code, drawn in few if dark[drawn]],
            suspect=[code for code, one in bare if one.verdict is Verdict.PERIKSA_DATA],
        )


def class_of(reading: Reading, breaks: Sequence[float]) -> int:
    """Return the class of a share, 0 to 4; BARE without a figure or with a suspect one."""
    if reading.percent is None or reading.verdict is Verdict.PERIKSA_DATA:
        return BARE
    return sum(reading.percent >= limit for limit in breaks)


def desa_classes(
    readings: Mapping[str, Reading], breaks: Sequence[float], chosen: Collection[str]
) -> list[int]:
    """Return the class of every desa. chosen: the desa that keep their colour."""
    return [
        class_of(reading, breaks) if code in chosen else PLAIN for code, reading in readings.items()
    ]


def desa_map(
    readings: Mapping[str, Reading],
    classes: Sequence[int],
    lokus: Sequence[str],
    grounds: Grounds,
    window: Window,
    *,
    up: bool,
) -> go.Figure:
    """Draw every desa in its class, with hatch, dots, lines, lokus and names over it.

    readings, classes: by desa, in the same order. window: fixed, so that the map holds still.
    """
    ramp = [one.fill for one in tokens.ramp(up=up)]
    colours = [*ramp, tokens.PLAIN_DESA, tokens.NO_DATA]
    sets = Overlays.of(readings, classes, up=up)
    codes = list(readings)
    traces = [
        _areas(grounds.desa, codes, classes, _steps(colours), len(colours) - 1, hover=True),
        # Plotly knows no pattern for areas: CSS fills these three by their place.
        *(
            _areas(grounds.desa, some(few), [0] * len(some(few)), NEUTRAL, 1)
            for few in (sets.bare, sets.few_on_light, sets.few_on_dark)
        ),
    ]
    for look, address, listed in (
        (tokens.KECAMATAN, grounds.kecamatan, grounds.kecamatan_codes),
        (tokens.LOKUS, grounds.desa, list(lokus)),
    ):
        for line in ("casing", "core"):
            traces.append(_outline(address, listed, look[line], look[f"{line}_width"]))
    traces += [_marks(sets.suspect, grounds), _names(grounds, window)]
    figure = go.Figure(traces)
    figure.update_layout(
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        paper_bgcolor="rgba(0,0,0,0)",
        dragmode=False,
        showlegend=False,
        uirevision=grounds.desa,
        font={"family": tokens.load()["chart"]["plotly"]["font"]["family"], "color": tokens.INK},
    )
    west, south, east, north = window
    figure.update_geos(
        projection_type="mercator",
        fitbounds=False,
        visible=False,
        bgcolor="rgba(0,0,0,0)",
        lonaxis_range=[west, east],
        lataxis_range=[south, north],
    )
    return figure


def desa_numbers(
    readings: Mapping[str, Reading],
    classes: Sequence[int],
    lokus: Sequence[str],
    grounds: Grounds,
    window: Window,
    *,
    up: bool,
) -> Patch:
    """Send only what a filter changes: classes, sets, the window; no polygon, no style."""
    sets = Overlays.of(readings, classes, up=up)
    figure = Patch()
    figure["data"][VALUES]["z"] = list(classes)
    overlays = (HATCH, sets.bare), (FEW_LIGHT, sets.few_on_light), (FEW_DARK, sets.few_on_dark)
    for trace, codes in overlays:
        figure["data"][trace]["locations"] = some(codes)
        figure["data"][trace]["z"] = [0] * len(some(codes))
    for trace in (LOKUS_CASING, LOKUS_CORE):
        figure["data"][trace]["locations"] = some(lokus)
        figure["data"][trace]["z"] = [0] * len(some(lokus))
    points = [grounds.points[code] for code in sets.suspect if code in grounds.points]
    figure["data"][MARKS]["lon"] = [lon for lon, _ in points]
    figure["data"][MARKS]["lat"] = [lat for _, lat in points]
    names = fitting(grounds.labels, grounds.sizes, window)
    figure["data"][NAMES]["lon"] = [lon for *_, lon, _ in names]
    figure["data"][NAMES]["lat"] = [lat for *_, lat in names]
    figure["data"][NAMES]["text"] = [name for _, name, *_ in names]
    west, south, east, north = window
    figure["layout"]["geo"]["lonaxis"]["range"] = [west, east]
    figure["layout"]["geo"]["lataxis"]["range"] = [south, north]
    return figure


def _steps(colours: Sequence[str]) -> list[list[Any]]:
    """Return a colour scale on which whole numbers from 0 meet their own colour exactly."""
    return [[i / (len(colours) - 1), colour] for i, colour in enumerate(colours)]


def some(codes: Sequence[str]) -> list[str]:
    """Return the codes; one that no polygon has where there are none."""
    return list(codes) or [NOWHERE]


def _areas(
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
        featureidkey="properties.kode_desa",
        locations=list(codes),
        z=list(z),
        zmin=0,
        zmax=highest,
        colorscale=scale,
        showscale=False,
        hoverinfo="none" if hover else "skip",
        marker={"line": {"color": tokens.DESA_LINE, "width": tokens.MAP["desa"]["width"]}},
    )


def _outline(address: str, codes: Sequence[str], colour: str, width: float) -> go.Choropleth:
    key = "kode_kecamatan" if "/kecamatan/" in address else "kode_desa"
    return go.Choropleth(
        geojson=address,
        featureidkey=f"properties.{key}",
        locations=some(codes),
        z=[0] * len(some(codes)),
        zmin=0,
        zmax=1,
        colorscale=NEUTRAL,
        showscale=False,
        hoverinfo="skip",
        marker={"line": {"color": colour, "width": width}},
    )


def _marks(codes: Sequence[str], grounds: Grounds) -> go.Scattergeo:
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


def _names(grounds: Grounds, window: Window) -> go.Scattergeo:
    names = fitting(grounds.labels, grounds.sizes, window)
    return go.Scattergeo(
        lon=[lon for *_, lon, _ in names],
        lat=[lat for *_, lat in names],
        mode="text",
        text=[name for _, name, *_ in names],
        textfont={"size": tokens.chart()["tick"], "color": tokens.INK, "weight": 600},
        hoverinfo="skip",
    )
