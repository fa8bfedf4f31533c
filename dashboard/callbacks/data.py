"""/data: what its parts share."""

from collections.abc import Callable
from datetime import date
from typing import Any

from dash import Dash, Input, Output, no_update

from dashboard.callbacks import (
    data_acts,
    data_batches,
    data_intake,
    data_panel,
    data_quarantine,
    data_reports,
)
from dashboard.data.areas import Areas
from dashboard.data.background import Background
from dashboard.data.batch_lists import every_batch_of, in_use
from dashboard.data.batch_periods import BatchPeriods
from dashboard.data.home import Home
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.batch_sentences import counted, drawn_until
from dashboard.domain.batch_steps import in_force
from dashboard.domain.file_rights import ONLY_SENDERS, ONLY_TEAM, may_handle, may_send
from dashboard.intake.desk import Desk
from dashboard.pages import data as page
from dashboard.pages import data_intake as intake
from dashboard.reference import Reference


def register(
    app: Dash,
    home: Home,
    warehouse: Warehouse,
    areas: Areas,
    reference: Reference,
    background: Background,
    desk: Desk,
    who: Callable[[], Actor],
    today: Callable[[], date],
) -> None:
    """Serve the page and its parts. today: the clock of this server."""

    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.STATUS, "children"),
        Output(intake.MASUK, "hidden"),
        Output(intake.TERTUTUP, "children"),
        Input(page.KABUPATEN, "value"),
        Input(page.CHANGED, "data"),
    )
    def show(kab: str | None, _: str | None) -> tuple[str, str, bool, str]:
        closed = not may_send(who())
        if not may_handle(who()):
            return ONLY_TEAM, "", closed, ONLY_SENDERS
        area = areas.get(kab or "")
        batches = in_use(in_force(every_batch_of(home, kab or ""), today()))
        said = counted(batches, area.name if area else ""), drawn_until(batches)
        return *said, closed, ONLY_SENDERS if closed else ""

    @app.callback(
        Output(page.BUILD, "children"),
        Output(page.PULSE, "disabled"),
        Output(page.BUILT, "data"),
        Input(page.CHANGED, "data"),
        Input(page.PULSE, "n_intervals"),
    )
    def follow(_: str | None, __: int | None) -> tuple[str, bool, Any]:
        progress = background.progress()
        if progress.running:
            line = progress.line or "Angka baru disiapkan"
            # A whole sentence is the last one: its process is only closing.
            return line if line.endswith(".") else f"{line} …", False, no_update
        return progress.line, True, progress.finished

    data_intake.register(app, desk, background, who)
    periods = BatchPeriods(home)
    data_batches.register(app, home, periods, who, today)
    data_panel.register(app, home, periods, who, today)
    data_acts.register(app, home, background, who, today)
    data_quarantine.register(app, home, warehouse, areas, background, who, today)
    data_reports.register(app, home, warehouse, reference, who, today)
