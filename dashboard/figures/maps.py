"""The desa map: polygons by address, numbers by Patch."""

from collections.abc import Mapping, Sequence

import plotly.graph_objects as go
from dash import Patch

from dashboard.domain import tokens
from dashboard.domain.readings import Reading
from dashboard.figures import map_traces
from dashboard.figures.map_classes import Overlays
from dashboard.figures.map_labels import Window, by_size
from dashboard.figures.map_traces import Grounds, areas, some, steps

# Order of the traces: CSS, the linking script and Patch rely on it.
VALUES, HATCH, FEW_LIGHT, FEW_DARK, KEC_CASING, KEC_CORE = 0, 1, 2, 3, 4, 5
LOKUS_CASING, LOKUS_CORE, MARKS, NAMES = 6, 7, 8, 9


def without_figures() -> go.Figure:
    return _empty("<b>Tidak ada yang dapat dipetakan.</b>")


def without_boundaries(kabupaten: str) -> go.Figure:
    """Return the figure of a kabupaten whose boundaries are not there: it says what to do."""
    said = (
        f"<b>Batas desa {kabupaten} belum ada.</b><br>"
        "Muat GeoJSON, GeoPackage atau Shapefile dengan<br>lokus boundaries BERKAS<br>"
        "Daftar di samping tetap lengkap."
    )
    return _empty(said)


def _empty(said: str) -> go.Figure:
    figure = go.Figure()
    family = tokens.load()["chart"]["plotly"]["font"]["family"]
    look = {"family": family, "size": 15, "color": tokens.INK}
    figure.add_annotation(text=said, showarrow=False, font=look)
    return figure.update_layout(
        xaxis={"visible": False},
        yaxis={"visible": False},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        dragmode=False,
    )


def desa_map(
    readings: Mapping[str, Reading],
    classes: Sequence[int],
    lokus: Sequence[str],
    grounds: Grounds,
    window: Window,
    *,
    up: bool,
) -> go.Figure:
    """Draw every area in its class, with hatch, dots, lines, lokus and names over it.

    readings, classes: by desa, or by kecamatan where no desa has a figure, in the same order; the
    lokus stay desa. window: fixed, so that the map holds still.
    """
    colours = _colours(up=up)
    sets = Overlays.of(readings, classes, up=up)
    codes = list(readings)
    traces = [
        areas(grounds.areas, codes, classes, steps(colours), len(colours) - 1, hover=True),
        # Plotly knows no pattern for areas: CSS fills these three by their place.
        *(
            areas(
                grounds.areas,
                some(few),
                [0] * len(some(few)),
                map_traces.NEUTRAL,
                1,
            )
            for few in (sets.bare, sets.few_on_light, sets.few_on_dark)
        ),
    ]
    for look, address, listed in (
        (tokens.KECAMATAN, grounds.kecamatan, grounds.kecamatan_codes),
        (tokens.LOKUS, grounds.desa, list(lokus)),
    ):
        for line in ("casing", "core"):
            traces.append(map_traces.outline(address, listed, look[line], look[f"{line}_width"]))
    traces += [map_traces.marks(sets.suspect, grounds), map_traces.names_shown(grounds)]
    figure = go.Figure(traces)
    figure.update_layout(
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        paper_bgcolor="rgba(0,0,0,0)",
        dragmode=False,
        showlegend=False,
        uirevision=grounds.desa,
        meta=list(window),  # the ranges below become those of the card, and Dash keeps these
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
    """Send only what a filter changes: classes and their ramp, sets, the window; no polygon."""
    sets = Overlays.of(readings, classes, up=up)
    figure = Patch()
    figure["data"][VALUES]["colorscale"] = steps(_colours(up=up))
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
    names = by_size(grounds.labels, grounds.sizes)
    figure["data"][NAMES]["ids"] = [code for code, *_ in names]
    figure["data"][NAMES]["lon"] = [lon for *_, lon, _ in names]
    figure["data"][NAMES]["lat"] = [lat for *_, lat in names]
    figure["data"][NAMES]["text"] = [name for _, name, *_ in names]
    west, south, east, north = window
    figure["layout"]["meta"] = list(window)
    figure["layout"]["geo"]["lonaxis"]["range"] = [west, east]
    figure["layout"]["geo"]["lataxis"]["range"] = [south, north]
    return figure


def _colours(*, up: bool) -> list[str]:
    return [*(one.fill for one in tokens.ramp(up=up)), tokens.PLAIN_DESA, tokens.NO_DATA]
