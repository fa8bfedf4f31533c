"""/data: who has not reported."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.components import states
from dashboard.data.areas import Areas
from dashboard.pages import data
from dashboard.pages import data_reports as page


def register(app: Dash, areas: Areas) -> None:
    @app.callback(
        Output(page.DAFTAR, "children"),
        Input(data.KABUPATEN, "value"),
        Input(data.CHANGED, "data"),
    )
    def show(kab: str | None, _: str | None) -> Any:
        area = areas.get(kab or "")
        place = area.name if area else "Kabupaten"
        return states.empty(
            f"{place}: daftar laporan belum tampil di halaman ini.", "Lihat dengan `lokus reports`."
        )
