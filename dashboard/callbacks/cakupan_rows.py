"""What the views of /cakupan show: the rows chosen, under their headings, in their order."""

from typing import NamedTuple

from dashboard.data.coverage_tables import read_coverage
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.coverage_orders import Order, ordered
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.coverage_sections import Section, sections
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.indicators import Indicator
from dashboard.domain.opd_names import owners
from dashboard.domain.periods import Period
from dashboard.domain.sasaran import by_indicator
from dashboard.pages.coverage_choices import State
from dashboard.reference import Reference


class Chosen(NamedTuple):
    table: CoverageTable
    sections: list[tuple[Section, list[CoverageRow]]]
    opd: dict[str, str]
    """By indicator what its row says of who owns it."""


def chosen(snapshot: Snapshot, held: State, reference: Reference, actor: Actor) -> Chosen:
    """Read the table of a month and keep, order and part what the pickers ask for."""
    own = {
        one.id: owners(reference.opd_names, one.opd, held.kab)
        for one in snapshot.catalogue(actor).indicators.values()
    }

    def lead(indicator: Indicator) -> str:
        return own[indicator.id][0]

    month = Period.parse(held.month)
    table = read_coverage(snapshot, held.kab, month, reference.targets, actor)
    table = table.of_group(held.group)
    if held.opd:
        table = table.of(lambda row: held.opd in own[row.indicator.id])
    order = Order.JARAK if held.column else held.order
    rows = ordered(table.rows, order, held.column or held.scope)
    found = sections(rows, held.by, lead, by_indicator(reference.sasaran))
    return Chosen(table, found, {id_: _said(names, held.opd) for id_, names in own.items()})


def _said(names: list[str], asked: str) -> str:
    """Name the OPD that leads, and the one asked for where it is another."""
    return names[0] if asked in ("", names[0]) else f"{names[0]} bersama {asked}"
