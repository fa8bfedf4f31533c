"""/data: files in."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.components import states
from dashboard.pages import data
from dashboard.pages import data_intake as page


def register(app: Dash) -> None:
    @app.callback(Output(page.DAFTAR, "children"), Input(data.CHANGED, "data"))
    def show(_: str | None) -> Any:
        return states.empty(
            "Tidak ada berkas yang menunggu.", "Muat berkas dengan `lokus ingest BERKAS`."
        )
