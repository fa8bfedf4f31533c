"""Several desks of records on one page: the one asked for is opened in the place of the other."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.callbacks import record_desk
from dashboard.data.rakor_room import RakorRoom
from dashboard.pages.record_shelf import Shelf


def register(app: Dash, room: RakorRoom, shelf: Shelf) -> None:
    """Serve the choice and every desk of it."""

    @app.callback(
        Output(shelf.place, "children"),
        Input(shelf.choice, "value"),
        prevent_initial_call=True,
    )
    def open_desk(key: str | None) -> Any:
        chosen = next((one for one in shelf.desks if one.form.key == key), shelf.desks[0])
        return chosen.section()

    for desk in shelf.desks:
        record_desk.register(app, room, desk)


def changed(shelf: Shelf) -> list[Input]:
    """Return what a page draws again on: a change on the desk that is open."""
    return [Input(desk.changed, "data", allow_optional=True) for desk in shelf.desks]
