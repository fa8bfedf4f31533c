"""/peta twice: a second map beside the first, of another period or another indicator."""

from typing import TypedDict

from dash import dcc, html

from dashboard.components import controls, graphs, map_zoom
from dashboard.domain.beside import Beside

MAP, KARTU = "peta-map-kedua", "peta-kartu-kedua"
TATA, BANDING, PILIH = "peta-tata", "peta-banding", "peta-banding-pilih"
LABEL = "peta-banding-label"
LEGENDA, SKETSA = "peta-legenda-kedua", "peta-skematis-kedua"
JUDUL, JUDUL_PERTAMA = "peta-judul-kedua", "peta-judul-pertama"
BEDA = "peta-beda"  # what differs, in a sentence
ASKED, DRAWN = "peta-banding-diminta", "peta-drawn-kedua"
TAUTAN = "peta-tautan-banding"  # what the link says of the second map

KINDS = (
    (Beside.NOTHING, "Satu"),
    (Beside.PERIOD, "Dua periode"),
    (Beside.INDICATOR, "Dua indikator"),
)
LABELS = {Beside.PERIOD: "Periode kedua", Beside.INDICATOR: "Indikator kedua"}


class Asked(TypedDict):
    """What the second map shows beside the first."""

    kind: Beside
    wish: str | None
    kab: str | None
    kec: str | None
    ind: str | None
    per: str | None


def pickers(asked: str) -> list[html.Div | html.Fieldset]:
    """Return the switch and the picker of the second map. asked: `banding` of the link."""
    other = dcc.Dropdown(
        id=BANDING,
        options=[asked] if asked else [],
        value=asked or None,
        clearable=False,
        placeholder="Pilih",
        maxHeight=controls.LIST_HEIGHT,
    )
    return [
        controls.switch(TATA, "Peta", KINDS, Beside.of(asked)),
        html.Div(
            [html.Label(id=LABEL, htmlFor=BANDING, className="picker-label"), other],
            id=PILIH,
            className="picker wide",
            hidden=True,
        ),
    ]


def heading() -> html.H2:
    """Return the title of the first map; it is empty where there is no second."""
    return html.H2(id=JUDUL_PERTAMA, className="map-title")


def card(asked: str) -> html.Section:
    """Return the card of the second map, hidden until it is asked for; asked: as for pickers."""
    graph = dcc.Graph(
        id=MAP, config=graphs.CONFIG, className="map-graph", responsive=True, figure=graphs.BLANK
    )
    return html.Section(
        [
            html.H2(id=JUDUL, className="map-title"),
            html.Div(
                [graph, map_zoom.buttons(), html.P(id=SKETSA, className="map-sketch")],
                className="map",
            ),
            html.P(id=BEDA, className="map-difference", role="status"),
            html.Div(id=LEGENDA),
            dcc.Store(id=ASKED),
            dcc.Store(id=DRAWN),
            dcc.Store(id=TAUTAN, data=asked),
        ],
        id=KARTU,
        className="card map-card second",
        hidden=True,
        **{"aria-label": "Peta kedua"},
    )
