"""/data: names of areas that wait for an answer, and what an answer sets off."""

import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from typing import Any

from dash import Dash, Input, Output, State, html, no_update

from dashboard.components import controls, waiting_lists
from dashboard.data.area_choices import area_choices
from dashboard.data.areas import Areas
from dashboard.data.background import Background
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.quarantine import read_waiting
from dashboard.data.warehouse import NoWarehouseError, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.file_rights import ONLY_BAPPEDA, may_decide
from dashboard.domain.waiting_names import WaitingName
from dashboard.intake.answered_names import place_answered, remember_answer
from dashboard.intake.answers import LEAVE_OUT
from dashboard.pages import data
from dashboard.pages import data_quarantine as page


def register(
    app: Dash,
    home: Home,
    warehouse: Warehouse,
    areas: Areas,
    background: Background,
    who: Callable[[], Actor],
    today: Callable[[], date],
) -> None:
    def waiting(kab: str | None) -> list[WaitingName]:
        try:
            return read_waiting(warehouse.snapshot(), kab or "", who())
        except NoWarehouseError:
            return []

    @app.callback(
        Output(page.NAMES, "options"),
        Output(page.NAMES, "value"),
        Output(page.COUNT, "children"),
        Output(page.SECTION, "hidden"),
        Output(page.SAVE, "disabled"),
        Input(data.KABUPATEN, "value"),
        Input(data.BUILT, "data"),
    )
    def show(kab: str | None, _: Any) -> tuple[Any, ...]:
        names = waiting(kab)
        first = names[0].key if names else None
        offered = controls.options(waiting_lists.options(names))
        closed = not may_decide(who(), kab or "")
        return offered, first, waiting_lists.counted(names), not names, closed

    @app.callback(
        Output(page.DETAIL, "children"),
        Output(page.AREA, "options"),
        Output(page.AREA, "value"),
        Input(page.NAMES, "value"),
        State(data.KABUPATEN, "value"),
    )
    def open_name(key: str | None, kab: str | None) -> tuple[Any, ...]:
        name = next((one for one in waiting(kab) if one.key == key), None)
        if name is None:
            return None, [], None
        choices = [*area_choices(areas, kab or "", name), (page.NOT_OURS, "Bukan wilayah kami")]
        reason = (
            None if may_decide(who(), kab or "") else html.P(ONLY_BAPPEDA, className="card-note")
        )
        return [waiting_lists.detail(name), reason], controls.options(choices), None

    @app.callback(
        Output(page.MESSAGE, "children"),
        Output(data.CHANGED, "data", allow_duplicate=True),
        Input(page.SAVE, "n_clicks"),
        State(page.NAMES, "value"),
        State(page.AREA, "value"),
        State(data.KABUPATEN, "value"),
        prevent_initial_call=True,
    )
    def answer(clicks: int | None, key: str | None, area: str | None, kab: str) -> tuple[Any, ...]:
        if not clicks:
            return no_update, no_update
        name = next((one for one in waiting(kab) if one.key == key), None)
        if name is None:
            return "Nama itu sudah dijawab; pilih nama lain.", str(time.time_ns())
        if not area:
            return f"Pilih dulu wilayah yang dimaksud dengan «{name.name}».", no_update
        code = LEAVE_OUT if area == page.NOT_OURS else area
        try:
            with closing(Ledger.open(home)) as ledger:
                remember_answer(ledger, kab, name, code, who())
        except PermissionError as refused:
            return str(refused), no_update
        background.ask(place_answered, home, name.batches, who(), today())
        said = f"Jawaban untuk «{name.name}» diingat; {len(name.batches)} berkas dibaca ulang."
        return said, str(time.time_ns())
