"""The floor: a bare page that fetches values, restyles one picture and builds a short list."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import brotli
from flask import Flask, Response, render_template_string, request
from plotly.utils import PlotlyJSONEncoder

from dashboard.domain import tokens
from dashboard.figures.map_traces import steps
from dashboard.routes.sending import Pressed, send
from dashboard.routes.static import StaticFiles
from tests.bench.asked_views import Source
from tests.bench.bare_values import BareGaps, BareMap

PAGE = Path(__file__).with_name("floor.html")
BUNDLE = "plotly-lokus.min.js"
LEFT_OUT = tokens.PLAIN_DESA


def register(server: Flask, source: Source) -> None:
    """Serve /floor/peta/ and /floor/kesenjangan/, the same bundle and the same polygons."""
    StaticFiles().register(server)
    layer = source.geography.served("desa", source.kab)
    if layer is None:
        raise ValueError(f"{source.kab} has no polygons")

    @server.get(layer.address)
    def polygons() -> Response:
        return send(Pressed(layer.hash, layer.raw, layer.br, layer.gzip), "application/geo+json")

    desa = source.areas.desa(source.kab)
    codes = [area.code for area in desa]
    colours = [*(one.fill for one in tokens.ramp(up=True)), LEFT_OUT, tokens.NO_DATA]
    ground = {
        "codes": codes,
        "names": [area.name for area in desa],
        "polygons": layer.address,
        "scale": steps(colours),
    }
    _page(server, "peta", ground, BareMap(source.home, source.geography, source.kab, codes))
    _page(server, "kesenjangan", {}, BareGaps(source))


def _page(
    server: Flask, name: str, ground: dict[str, Any], values: Callable[[dict[str, str]], Any]
) -> None:
    bundle = StaticFiles().address(BUNDLE)

    def page() -> str:
        return render_template_string(PAGE.read_text("utf-8"), bundle=bundle, ground=ground)

    def answer() -> Response:
        said = values(dict(request.args))
        raw = json.dumps(said, separators=(",", ":"), cls=PlotlyJSONEncoder).encode()
        response = Response(brotli.compress(raw, quality=4), mimetype="application/json")
        response.content_encoding = "br"
        return response

    server.add_url_rule(f"/floor/{name}/", f"floor_{name}", page)
    server.add_url_rule(f"/floor/{name}/values", f"floor_{name}_values", answer)
