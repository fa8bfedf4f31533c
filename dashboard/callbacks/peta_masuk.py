"""/peta from the kabupaten into a kecamatan and a desa: all in the browser."""

from dash import ClientsideFunction, Dash, Input, Output, State

from dashboard.pages import peta
from dashboard.pages import peta_masuk as page


def register(app: Dash) -> None:
    app.clientside_callback(
        ClientsideFunction("lokus", "trail"),
        Output(page.JEJAK, "children"),
        Input(peta.KABUPATEN, "value"),
        Input(peta.KABUPATEN, "options"),
        Input(peta.KECAMATAN, "value"),
        Input(peta.KECAMATAN, "options"),
        Input(peta.CHOSEN, "data"),
        State(peta.KECAMATAN, "id"),
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "reopened"),
        Output(peta.CHOSEN, "data", allow_duplicate=True),
        Input(peta.PANEL, "id"),
        State(peta.CHOSEN, "data"),
        prevent_initial_call="initial_duplicate",
    )
