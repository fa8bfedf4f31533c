"""Pickers write the link of their page."""

from collections.abc import Sequence

from dash import ClientsideFunction, Dash, Input, Output

from dashboard.pages import frame


def register(app: Dash, filters: Sequence[str], stores: Sequence[str] = ()) -> None:
    """Let the pickers of one page, and stores beside them, write the address, in the browser."""
    app.clientside_callback(
        ClientsideFunction("lokus", "write"),
        Output(frame.ADDRESS, "search", allow_duplicate=True),
        *(Input(choice, "value") for choice in filters),
        *(Input(store, "data") for store in stores),
        prevent_initial_call="initial_duplicate",
    )
