"""/data: the files taken in."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.components import states
from dashboard.data.batch_lists import every_batch_of
from dashboard.data.home import Home
from dashboard.domain import numbers
from dashboard.pages import data
from dashboard.pages import data_batches as page


def register(app: Dash, home: Home) -> None:
    @app.callback(
        Output(page.DAFTAR, "children"),
        Input(data.KABUPATEN, "value"),
        Input(data.CHANGED, "data"),
    )
    def show(kab: str | None, _: str | None) -> Any:
        batches = every_batch_of(home, kab or "")
        if not batches:
            return states.empty("Belum ada berkas yang dimuat.", "Muat berkas di atas.")
        count = numbers.count(len(batches))
        return states.empty(f"{count} berkas pernah dimuat.", "Daftarnya: `lokus batches`.")
