"""/rakor: how often each OPD gives news and is in time, one series at a time."""

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State, no_update

from dashboard.components import controls, rakor_rate_tables
from dashboard.data.rakor_rates import read_rates
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import read_series
from dashboard.domain.rakor_rates import sentence
from dashboard.figures.rakor_rates import multiples
from dashboard.pages import rakor
from dashboard.pages import rakor_rates as page

DRAWN = 12  # OPD with a panel; the table holds them all


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KARTU, "hidden"),
        Output(page.SERI, "options"),
        Output(page.SERI, "value"),
        Output(page.KALIMAT, "children"),
        Output(page.GAMBAR, "figure"),
        Output(page.GAMBAR, "style"),
        Output(page.TABEL, "children"),
        Input(rakor.KABUPATEN, "value"),
        Input(page.SERI, "value"),
        Input(page.NARROW, "data"),
    )
    def show(kab: str | None, chosen: str | None, narrow: bool | None) -> tuple[Any, ...]:
        kab = room.warehouse.snapshot().catalogue(room.who()).view({"kab": kab or ""}).kab
        every = read_series(room.ledger(), kab, room.who())
        held = {
            str(series.id): (series, sessions)
            for series, sessions in every
            if sum(one.closed for one in sessions) > 1
        }
        if not held:
            return (True, *[no_update] * 6)
        first = max(held, key=lambda one: (not held[one][0].kec_code, len(held[one][1])))
        shown = chosen if chosen in held else first
        owners = read_rates(room, held[shown][1])
        several = len({point.number for one in owners for point in one.points}) > 1
        figure = multiples(owners[:DRAWN], narrow=bool(narrow))
        names = [(key, series.name) for key, (series, _) in held.items()]
        return (
            not owners,
            controls.options(names),
            shown,
            sentence(owners),
            figure,
            # One point tells nothing over time: then the table says it.
            {"height": f"{figure.layout.height}px", "display": "block" if several else "none"},
            rakor_rate_tables.section(owners, drawn=several),
        )

    app.clientside_callback(
        ClientsideFunction("lokus", "narrow"),
        Output(page.NARROW, "data"),
        Input(page.GAMBAR, "id"),
        State(page.GAMBAR, "id"),
    )
