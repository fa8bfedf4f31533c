"""/: what was promised in the Rakor and what must be decided; asked by itself."""

from typing import Any

from dash import Dash, Input, Output, no_update

from dashboard.callbacks import ringkasan_differing, ringkasan_program
from dashboard.components import rakor_briefs
from dashboard.data.rakor_briefs import read_brief
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.rakor_rights import may_read
from dashboard.pages import rakor
from dashboard.pages import ringkasan as page


def register(app: Dash, room: RakorRoom) -> None:
    """Serve the block and, beside it, the others that live on the same room."""
    for beside in (ringkasan_differing, ringkasan_program):
        beside.register(app, room)

    @app.callback(
        Output(page.RAKOR, "hidden"),
        Output(page.RAKOR, "children"),
        Input(page.KABUPATEN, "value"),
    )
    def show(kab: str) -> tuple[bool, Any]:
        catalogue = room.warehouse.snapshot().catalogue(room.who())
        held = catalogue.view({"kab": kab or ""}).kab
        if not may_read(room.who(), held):
            return True, no_update
        brief = read_brief(room, held)
        if brief is None:
            name = catalogue.area_name(held)
            return False, rakor_briefs.nothing(name, rakor.list_address(held))
        return False, rakor_briefs.section(brief, rakor.address(brief.session))
