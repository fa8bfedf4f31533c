"""Turn the rows of a table into facts, each with the cells it was added up from."""

from collections.abc import Sequence

from dashboard.intake.cell_numbers import NotANumberError, percent
from dashboard.intake.context import Context
from dashboard.intake.counts import Counts
from dashboard.intake.findings import Findings
from dashboard.intake.grids import Row, address, letters, text_of
from dashboard.intake.matched_rows import matched_rows
from dashboard.intake.measures import Measure
from dashboard.intake.quarantine import Waiting, hold
from dashboard.intake.tables import Table
from dashboard.intake.tallies import Tally


def take_facts(
    table: Table, measures: Sequence[Measure], context: Context, findings: Findings
) -> Counts:
    """Add a fact per row and measure that is not wholly blank; return the table's counts.

    A blank part makes its sum blank: empty is not zero.
    """
    counts = Counts(table, findings, context.answers)
    no_denominator = Tally("penyebut-nol", "sel sasaran berisi 0")
    named = {p: letters(p) for measure in measures for p in measure.columns}
    level, period, sheet = table.level.value, str(context.period), table.sheet
    waiting: list[Waiting] = []

    def added(row: Row, number: int, positions: tuple[int, ...]) -> tuple[int | None, str]:
        if len(positions) == 1:
            return counts.read(number, row, positions[0]), f"{named[positions[0]]}{number}"
        values = [counts.read(number, row, position) for position in positions]
        known = [value for value in values if value is not None]
        cells = "+".join(f"{named[position]}{number}" for position in positions)
        if known and len(known) < len(values):
            reason = f"tidak semua bagian dari {cells} terisi; tidak dijumlahkan"
            findings.note("bagian-kosong", sheet, cells, "", reason)
        return (sum(known) if values and len(known) == len(values) else None), cells

    for row, code in matched_rows(table, context.matcher, findings, waiting):
        for measure in measures:
            over, over_cells = added(row.cells, row.number, measure.numerator)
            under, under_cells = added(row.cells, row.number, measure.denominator)
            share = _percent(table, measure, row.cells, row.number, context, findings)
            if over is None and under is None and share is None:
                continue
            if over is not None and under is not None and over > under:
                reason = f"{measure.indicator.short_name}: {over} dari {under}"
                findings.note("pembilang-melebihi-penyebut", sheet, over_cells, str(over), reason)
            elif over is not None and under is None and measure.denominator:
                reason = f"{measure.indicator.short_name}: capaian {over} tanpa sasaran"
                findings.note("penyebut-kosong", sheet, under_cells, "", reason)
            if under == 0:
                no_denominator.add(under_cells, "0")
            findings.facts.append((
                measure.indicator.id, level, code, period, over, under, share,
                sheet, row.number, over_cells, under_cells,
            ))  # fmt: skip
    hold(waiting, table, measures, period, findings)
    counts.tell(tuple(named))
    no_denominator.tell(sheet, findings)
    return counts


def _percent(
    table: Table,
    measure: Measure,
    cells: Row,
    number: int,
    context: Context,
    findings: Findings,
) -> float | None:
    position = measure.percent
    if position is None or position >= len(cells):
        return None
    try:
        value = percent(cells[position])
    except NotANumberError as wrong:
        place = address(number, position)
        findings.note(wrong.rule, table.sheet, place, text_of(cells[position]), str(wrong))
        return None
    return 100 * value if value is not None and context.answers.fractions else value
