"""/data: the files taken in, drawn and searched in the browser."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State

from dashboard.components import batch_columns
from dashboard.data.batch_periods import BatchPeriods
from dashboard.data.home import Home
from dashboard.data.kept_batches import read_kept_batches
from dashboard.domain.actors import Actor
from dashboard.intake.layouts import LAYOUTS
from dashboard.pages import data
from dashboard.pages import data_batches as page

LAYOUT_WORDS = {layout.id: layout.words for layout in LAYOUTS}


def register(
    app: Dash,
    home: Home,
    periods: BatchPeriods,
    who: Callable[[], Actor],
    today: Callable[[], date],
) -> None:
    @app.callback(
        Output(page.ROWS, "data"),
        Input(data.KABUPATEN, "value"),
        Input(data.CHANGED, "data"),
    )
    def show(kab: str | None, _: str | None) -> dict[str, Any]:
        kept = read_kept_batches(home, periods, kab or "", who(), today())
        return batch_columns.columns(kept, LAYOUT_WORDS)

    app.clientside_callback(
        ClientsideFunction("lokus", "batches"),
        Output(page.COUNT, "children"),
        Input(page.ROWS, "data"),
        Input(page.SEARCH, "value"),
        Input(page.SHOWN, "value"),
        State(page.DAFTAR, "id"),
    )
