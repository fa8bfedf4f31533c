"""What every panel at the side does: closed, it forgets what it held; what it says is in view."""

from dash import ClientsideFunction, Dash, Input, Output, State


def register(app: Dash, panel: str, opened: str, said: str) -> None:
    """Follow a panel. opened: store of what was asked for. said: where it tells what came of it."""
    app.clientside_callback(
        ClientsideFunction("lokus", "emptied"),
        Output(opened, "data", allow_duplicate=True),
        Output(said, "children", allow_duplicate=True),
        Input(panel, "is_open"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("lokus", "heard"), Input(said, "children"), State(said, "id")
    )
