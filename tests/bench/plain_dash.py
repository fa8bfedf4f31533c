"""The same views in plain Dash, as its tutorials write them: the whole figure is returned."""

import json
from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go
from dash import Dash, Input, Output, dcc, html
from flask import Flask

from dashboard.components import lists
from dashboard.domain import numbers, tokens
from dashboard.domain.standing_gaps import ranked
from dashboard.figures import gap_charts, map_classes
from dashboard.figures.map_labels import framed
from dashboard.figures.map_traces import steps
from tests.bench.asked_views import Source
from tests.bench.filters import walks

KEYS = ("kec", "ind", "per")
# Without it plotly asks a public host for a map of the world and draws nothing offline.
STUB = (
    "<script>window.PlotlyGeoAssets={topojson:"
    '{world_110m:{type:"Topology",objects:{},arcs:[]}}};</script></head>'
)


def register(server: Flask, source: Source) -> None:
    """Serve /plain/peta/ and /plain/kesenjangan/; pickers have the keys of a link as ids."""
    _map_app(server, source)
    _gap_app(server, source)


def _app(server: Flask, name: str, keys: Sequence[str]) -> Dash:
    app = Dash(
        f"plain_{name}",
        server=server,
        url_base_pathname=f"/plain/{name}/",
        assets_folder="none",
        serve_locally=True,
        compress=True,
    )
    app.index_string = app.index_string.replace("</head>", STUB)

    def layout() -> html.Div:
        # The address of the first view is all a bench needs to choose.
        pickers = [dcc.Dropdown(id=key) for key in keys]
        return html.Div(
            [dcc.Location(id="at"), *pickers, dcc.Graph(id="picture"), html.Div(id="list")]
        )

    app.layout = layout
    return app


def _map_app(server: Flask, source: Source) -> None:
    keys = (*KEYS, "lokus")
    app, first = _app(server, "peta", keys), first_view(source)
    layer = source.geography.served("desa", source.kab)
    polygons = json.loads(layer.raw) if layer else {}

    @app.callback(
        Output("picture", "figure"),
        Output("list", "children"),
        *(Input(key, "value") for key in keys),
    )
    def show(*chosen: str | None) -> tuple[go.Figure, html.Table]:
        asked = first | {k: v for k, v in zip(keys, chosen, strict=True) if v}
        standing = source.standing(asked)
        readings, indicator = standing.desa(), standing.indicator
        only = asked.get("lokus") == "lokus"
        kept = {c for c in standing.desa(standing.view.kec) if not only or c in standing.lokus.desa}
        fills = [one.fill for one in tokens.ramp(up=indicator.up)]
        colours = [*fills, tokens.PLAIN_DESA, tokens.NO_DATA]
        figure = go.Figure(
            go.Choropleth(
                geojson=polygons,
                featureidkey="properties.kode_desa",
                locations=list(readings),
                z=map_classes.desa_classes(readings, indicator.breaks, kept),
                zmin=0,
                zmax=len(colours) - 1,
                colorscale=steps(colours),
                showscale=False,
                text=[standing.places[code].name for code in readings],
            )
        )
        west, south, east, north = framed(source.geography.window(standing.scope))
        figure.update_geos(
            projection_type="mercator",
            fitbounds=False,
            visible=False,
            lonaxis_range=[west, east],
            lataxis_range=[south, north],
        )
        figure.update_layout(margin={"l": 0, "r": 0, "t": 0, "b": 0})
        listed = {code: one for code, one in readings.items() if code in kept}
        columns = lists.columns(standing.places, listed, standing.lokus.desa)
        shown = ("names", "kec", "value_text", "interval_text", "people_text")
        verdicts = [one.verdict.value for one in listed.values()]
        rows = zip(*(columns[name] for name in shown), verdicts, strict=True)
        return figure, _table(list(rows))


def _gap_app(server: Flask, source: Source) -> None:
    keys = (*KEYS, "urut")
    app, first = _app(server, "kesenjangan", keys), first_view(source)

    @app.callback(
        Output("picture", "figure"),
        Output("list", "children"),
        *(Input(key, "value") for key in keys),
    )
    def show(*chosen: str | None) -> tuple[go.Figure, html.Table]:
        asked = first | {k: v for k, v in zip(keys, chosen, strict=True) if v}
        standing, by = source.standing(asked), source.measure(asked)
        gaps = ranked(standing, by)
        figure = gap_charts.of_standing(standing, gaps, by, narrow=False).whole()
        rows = [
            (
                one.name,
                numbers.percent_of(one.reading.numerator, one.reading.denominator),
                numbers.points(one.points),
                numbers.count(one.reading.people),
                numbers.percent(one.share),
                numbers.percent(one.cumulative),
                one.reading.verdict.value,
            )
            for one in gaps
        ]
        return figure, _table(rows)


def first_view(source: Source) -> dict[str, str]:
    """Return the view the other two ways open with: theirs comes by their link."""
    return {name: walks(source.home, source.kab)[0][name] for name in ("ind", "per")}


def _table(rows: list[Any]) -> html.Table:
    return html.Table(html.Tbody([html.Tr([html.Td(cell) for cell in row]) for row in rows]))
