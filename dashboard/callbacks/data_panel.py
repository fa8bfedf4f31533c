"""/data: one file opened."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, html, no_update

from dashboard.callbacks import side_panels
from dashboard.components import batch_panels, batch_returns
from dashboard.data.batch_lists import in_use
from dashboard.data.batch_periods import BatchPeriods
from dashboard.data.home import Home
from dashboard.data.opened_batches import open_batch
from dashboard.domain.actors import Actor
from dashboard.domain.batch_steps import in_force, standing_of
from dashboard.domain.batches import Status
from dashboard.domain.file_rights import ONLY_BAPPEDA, may_decide
from dashboard.domain.kept_batches import span_words
from dashboard.domain.kept_problems import KeptProblem
from dashboard.intake.screen_words import on_screen
from dashboard.pages import data, data_batches
from dashboard.pages import data_panel as page

CLOSED = (False, *[no_update] * 15)


def register(
    app: Dash,
    home: Home,
    periods: BatchPeriods,
    who: Callable[[], Actor],
    today: Callable[[], date],
) -> None:
    @app.callback(
        Output(page.PANEL, "is_open"),
        Output(page.TITLE, "children"),
        Output(page.FACTS, "children"),
        Output(page.HISTORY, "children"),
        Output(page.PROBLEMS_HEAD, "children"),
        Output(page.PROBLEMS, "children"),
        Output(page.ASIDE_HEAD, "children"),
        Output(page.ASIDE, "children"),
        Output(page.RETURN, "children"),
        Output(page.SEEN, "data"),
        Output(page.DAY, "value"),
        Output(page.VERIFY, "hidden"),
        Output(page.FINAL, "hidden"),
        Output(page.PUBLISHING, "hidden"),
        Output(page.WITHDRAWING, "hidden"),
        Output(page.RESTORE, "hidden"),
        Input(data_batches.CHOSEN, "data"),
        Input(data.CHANGED, "data"),
    )
    def show(number: str | None, _: str | None) -> tuple[Any, ...]:
        if not number:
            return CLOSED
        try:
            opened = open_batch(home, number, who())
        except (LookupError, ValueError):  # no row of ours names such a number
            return CLOSED
        batch, events = opened.batch, opened.events
        counting = {one.number for one in in_use(in_force(opened.beside, today()))}
        problems = _shown(opened.problems)
        out = batch.withdrawn_at is not None
        shut = not may_decide(who(), batch.kab_code)
        kept = any((home.batches / number).glob("asli.*"))
        return (
            True,
            f"{batch.number} {batch.file_name}",
            [
                batch_panels.facts(
                    batch,
                    span_words(periods.of([batch.number])[batch.number]),
                    standing_of(batch, counting, today()),
                ),
                html.P(ONLY_BAPPEDA, className="card-note") if shut else None,
            ],
            batch_panels.history(events),
            batch_panels.counted("Catatan", len(problems or ())) if opened.whole else "Catatan",
            batch_panels.problems(problems) if opened.whole else batch_panels.of_others(),
            batch_panels.counted("Baris yang disisihkan", batch.rows_aside),
            batch_panels.aside(opened.aside) if opened.whole else None,
            batch_returns.link(batch.number, kept=kept) if opened.whole else None,
            {"number": batch.number, "steps": len(events)},
            batch.publish.isoformat(),
            shut or out or batch.status is not Status.DRAF,
            shut or out or batch.status is not Status.TERVERIFIKASI,
            shut or out,
            shut or out,
            shut or (not out and batch.replaced_by is None),
        )

    side_panels.register(app, page.PANEL, data_batches.CHOSEN, page.MESSAGE)
    app.clientside_callback(
        ClientsideFunction("lokus", "same"),
        Output(page.PROGRESS, "children"),
        Input(data.BUILD, "children"),
    )


def _shown(problems: list[KeptProblem] | None) -> list[KeptProblem] | None:
    """Return the problems without what only the command line knows."""
    if problems is None:
        return None
    return [
        replace(one, reason=on_screen(one.reason), remedy=on_screen(one.remedy)) for one in problems
    ]
