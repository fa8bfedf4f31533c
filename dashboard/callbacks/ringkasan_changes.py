"""/: what changed since the last period; asked by itself, so that the answer does not wait."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import Dash, Input, Output

from dashboard.components import changes as block
from dashboard.data.changes import read_changes
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.indicator_changes import IndicatorChange, largest
from dashboard.domain.reporting_calendar import ExpectedReport
from dashboard.pages import kesenjangan, links
from dashboard.pages import ringkasan as page


def register(
    app: Dash, warehouse: Warehouse, reports: Sequence[ExpectedReport], who: Callable[[], Actor]
) -> None:
    """Serve the block. reports: the calendar that says which report is late."""

    @app.callback(
        Output(page.BERUBAH, "children"), *(Input(choice, "value") for choice in page.FILTERS)
    )
    def show(kab: str, per: str) -> list[Any]:
        snapshot = warehouse.snapshot()
        held = page.state(snapshot.catalogue(who()), kab, per)
        if not held.month:
            return block.section([], address=lambda _: "")
        found = read_changes(snapshot, held.kab, held.month, who(), reports=reports)
        # What ended with the month looked at says more of it than last year's semester.
        new = [change for change in found if change.period == held.month] or found

        def address(change: IndicatorChange) -> str:
            return links.write(
                kesenjangan.PATH, kab=held.kab, ind=change.indicator.id, per=change.period
            )

        return block.section(largest(new), address=address)
