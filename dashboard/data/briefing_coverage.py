"""Spesifik and sensitif in a paparan: every indicator against its target, and by kecamatan."""

from collections.abc import Sequence

from dashboard.data.briefing_ground import Ground
from dashboard.domain.briefing_cells import (
    NOTHING,
    classed,
    counts,
    goal_cell,
    points_cell,
    verdict_cell,
)
from dashboard.domain.briefing_coverage import bars, cell, figure_cell, goals_said, row_words, when
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Cell, CellKind, Head, Item, Table
from dashboard.domain.coverage_orders import Order, ordered
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.coverage_sentences import coverage
from dashboard.domain.coverage_sources import source_parts
from dashboard.domain.coverage_tables import CoverageTable
from dashboard.domain.indicators import Group
from dashboard.domain.periods import Period

HEADS = (
    Head("Indikator", width=2.6),
    Head("Periode", width=1.2),
    Head("Pembilang", CellKind.COUNT),
    Head("Penyebut", CellKind.COUNT),
    Head("Capaian", CellKind.PERCENT),
    Head("Target", CellKind.PERCENT),
    Head("Selisih (poin)", CellKind.POINTS),
    Head("Putusan", CellKind.VERDICT, 1.6),
    Head("Sumber", width=1.6),
)


def of_group(ground: Ground, part: Part, group: Group) -> Item:
    """Return what is chosen against the targets, the indicator furthest from its own first."""
    table = _table(ground, group)
    if table is None or not table.rows:
        return ground.empty(part, _nothing(ground, group))
    rows = ordered(table.rows, Order.JARAK, ground.area)
    return ground.item(
        part,
        _sentence(ground, table, group),
        chart=bars(rows, ground.area, ground.place),
        table=Table(HEADS, tuple(_row(one, ground) for one in rows)),
        points=goals_said(rows),
        source=[*source_parts(table, ground.batches), table.status],
        trace=_trace(ground, rows),
    )


def by_kecamatan(ground: Ground, part: Part, group: Group) -> Item:
    """Return the same by kecamatan; indicators that exist for the kabupaten alone stay out."""
    table = _table(ground, group)
    below = table.of(lambda row: row.by_kecamatan) if table else None
    if below is None or not below.rows:
        return ground.empty(part, _nothing(ground, group))
    heads = (
        Head("Indikator", width=2.6),
        Head(ground.kab_name, CellKind.PERCENT, 1.2),
        Head("Target", CellKind.PERCENT),
        *(Head(area.name, CellKind.PERCENT) for area in below.kecamatan),
    )
    rows = ordered(below.rows, Order.JARAK, ground.kab)
    cells = tuple(
        (
            Cell(row_words(row, below.month)),
            figure_cell(row, ground.kab),
            NOTHING if row.counted else goal_cell(row.goal(ground.kab)),
            *(cell(row, area.code) for area in below.kecamatan),
        )
        for row in rows
    )
    return ground.item(
        part,
        _sentence(ground, below, group),
        table=Table(heads, cells),
        points=goals_said(rows),
        source=[*source_parts(below, ground.batches), below.status],
        trace=_trace(ground, rows),
    )


def _table(ground: Ground, group: Group) -> CoverageTable | None:
    return ground.coverage.of_group(group.value) if ground.month else None


def _nothing(ground: Ground, group: Group) -> str:
    until = f" sampai {Period.parse(ground.month).words}" if ground.month else ""
    return f"Belum ada angka indikator {group} dari {ground.place}{until}."


def _sentence(ground: Ground, table: CoverageTable, group: Group) -> str:
    until = table.month.words
    return coverage(table.rows, ground.area, place=ground.place, until=until, group=group.value)


def _trace(ground: Ground, rows: Sequence[CoverageRow]) -> str:
    """Return the way to the figure furthest from its target, which the sentence names."""
    return ground.trace(rows[0].indicator.id, str(rows[0].period))


def _row(row: CoverageRow, ground: Ground) -> tuple[Cell, ...]:
    reading = row.reading(ground.area)
    numerator, denominator = counts(reading)
    counted = row.counted and reading.reported
    return (
        Cell(row_words(row, row.period)),
        Cell(when(row)),
        numerator,
        NOTHING if counted else denominator,
        NOTHING if row.counted else classed(reading, row.indicator),
        NOTHING if row.counted else goal_cell(row.goal(ground.area)),
        points_cell(row.gap(ground.area)),
        verdict_cell(reading),
        Cell(row.indicator.source_system),
    )
