"""/cakupan: the heat table and its legend."""

from typing import Any

from dashboard.callbacks.cakupan_rows import Chosen
from dashboard.components import heat, heat_cells, heat_legends
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.coverage_orders import Order
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.pages import links, peta
from dashboard.pages.coverage_choices import State


def heat_table(
    snapshot: Snapshot, held: State, found: Chosen, actor: Actor
) -> tuple[dict[str, Any], Any]:
    """Return the table as texts, and the legend that counts its cells."""
    cells = heat_cells.grid(found.table, held.shown)
    way = heat.Way(held.kec, held.sort, held.scope if held.order is Order.ORANG else "")
    drawn = heat.columns(
        found.table, cells, found.sections, way, map_link(snapshot, held.kab, actor), found.opd
    )
    return drawn, heat_legends.legend(found.table, cells, held.shown, order_words(held, found))


def map_link(snapshot: Snapshot, kab: str, actor: Actor) -> heat.Link:
    """Return what leads to the map of an indicator of a kabupaten."""
    drawn = {one.id for one in snapshot.catalogue(actor).compared_below_kabupaten(kab)}

    def link(row: CoverageRow) -> str:
        if row.indicator.id not in drawn:
            return ""
        return links.write(peta.PATH, kab=kab, ind=row.indicator.id, per=str(row.period))

    return link


def order_words(held: State, found: Chosen) -> str:
    """Say whose distance or people the rows are sorted by; empty for names and the usual order."""
    place = found.table.place_words(held.column or held.scope)
    if held.column or held.order is Order.JARAK:
        return f"urut jarak {place}, terjauh dahulu; yang belum dinilai sesudahnya"
    if held.order is Order.ORANG:
        return f"urut kekurangan orang {place}, terbanyak dahulu"
    return ""
