"""/bantuan: the meaning of the indicators, from the list that every page uses."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.components import guides
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain import numbers
from dashboard.pages import bantuan as page


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.INDIKATOR, "children"),
        Input(page.KALIMAT, "id"),
    )
    def show(_: str) -> tuple[Any, ...]:
        indicators = room.reference.indicators
        said = (
            "Pilih yang ingin Anda kerjakan; di setiap halaman, tombol «?» menjelaskan isinya. "
            f"Ada {numbers.count(len(indicators))} indikator dengan artinya di bawah."
        )
        return said, guides.glossary(indicators.values())
