"""«Unduh» below the figures of Peta and Kesenjangan, for whoever looks."""

from collections.abc import Callable

from dash import Dash, Input, Output, html

from dashboard.components import figure_links
from dashboard.domain.actors import Actor
from dashboard.domain.audiences import Audience
from dashboard.pages import kesenjangan, peta

PLACES = (("peta", peta.UNDUH), ("kesenjangan", kesenjangan.UNDUH))


def register(app: Dash, who: Callable[[], Actor]) -> None:
    for part, place in PLACES:
        _serve(app, part, place, who)


def _serve(app: Dash, part: str, place: str, who: Callable[[], Actor]) -> None:
    # Its own id never changes: asked once, as the page opens.
    @app.callback(Output(place, "children"), Input(place, "id"))
    def offer(_: str) -> html.Details:
        team = who().audience is Audience.TIM
        return figure_links.menu(part, (Audience.UMUM, Audience.TIM) if team else (Audience.UMUM,))
