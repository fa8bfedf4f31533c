"""/peta through time: the line follows the picker of the period, all in the browser."""

from dash import ClientsideFunction, Dash, Input, Output, State

from dashboard.pages import peta
from dashboard.pages import peta_waktu as page


def register(app: Dash) -> None:
    app.clientside_callback(
        ClientsideFunction("lokus", "timeline"),
        Output(page.WAKTU, "className"),
        Input(peta.PERIODE, "options"),
        Input(peta.PERIODE, "value"),
        State(page.WAKTU, "id"),
    )
