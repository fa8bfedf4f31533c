"""Pickers write the link of their page."""

from collections.abc import Sequence

from dash import ClientsideFunction, Dash, Input, Output

from dashboard.pages import frame


def register(app: Dash, filters: Sequence[str], also: Sequence[tuple[str, str]] = ()) -> None:
    """Let the pickers of one page, and what is beside them, write the address, in the browser.

    also: ids with their property.
    """
    app.clientside_callback(
        ClientsideFunction("lokus", "write"),
        Output(frame.ADDRESS, "search", allow_duplicate=True),
        *(Input(choice, "value") for choice in filters),
        *(Input(name, held) for name, held in also),
        prevent_initial_call="initial_duplicate",
    )
