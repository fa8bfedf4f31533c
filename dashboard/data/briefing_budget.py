"""Money in a paparan: what is tagged for stunting and spent, by OPD, and where it is thin."""

from collections.abc import Mapping, Sequence

from dashboard.data.briefing_ground import Ground
from dashboard.data.money_gaps import read_money_gaps
from dashboard.data.programme_records import read_records
from dashboard.domain import money_gaps
from dashboard.domain.briefing_cells import NOTHING, rupiah_cell
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import (
    Cell,
    CellKind,
    Chart,
    ChartForm,
    Head,
    Item,
    Series,
    Table,
)
from dashboard.domain.budget_forms import BUDGET_FORM, VILLAGE_FORM
from dashboard.domain.budget_sentences import absorbed, notes, rupiah_said, sentence
from dashboard.domain.budget_sums import Money, Row, added, grouped

HEADS = (
    Head("OPD", width=2.6),
    Head("Pagu", CellKind.RUPIAH, 1.4),
    Head("Realisasi", CellKind.RUPIAH, 1.4),
    Head("Terserap", CellKind.PERCENT),
)


def budget(ground: Ground) -> Item:
    """Return the newest year with a line; for the team alone, as its records are."""
    if not ground.team:
        return ground.for_team(Part.ANGGARAN, "Catatan anggaran")
    ledger = ground.room.ledger()
    lines, village = (
        [one.values for one in read_records(ledger, form, ground.kab, ground.actor, at=ground.at)]
        for form in (BUDGET_FORM, VILLAGE_FORM)
    )
    year = max((int(str(row["year"])) for row in (*lines, *village)), default=ground.today.year)
    lines = [row for row in lines if row["year"] == year]
    village = [row for row in village if row["year"] == year]
    said = sentence(lines, ground.kab_name, year)
    if not lines:
        return ground.empty(Part.ANGGARAN, said)
    found, whole = grouped(lines, "opd"), added(lines)
    until = f"realisasi sampai {whole.until}" if whole.until else ""
    return ground.item(
        Part.ANGGARAN,
        said,
        wanted=[absorbed(whole) if whole.realised is not None else "", rupiah_said(whole.pagu)],
        chart=_chart(found),
        table=_table(found, whole),
        points=[*notes(whole), *_gaps(ground, village)],
        source=[*ground.day_source("catatan anggaran kabupaten"), f"tahun {year}", until],
    )


def _chart(found: Mapping[str, Money]) -> Chart:
    """Return what was spent and what is left of each OPD's pagu, which are its length together."""
    spent = Series(
        "Realisasi",
        tuple(None if one.realised is None else float(one.realised) for one in found.values()),
        tuple(
            "belum lapor" if one.realised is None else rupiah_said(one.realised)
            for one in found.values()
        ),
        ("coverage-4",),
    )
    left = [one.pagu - (one.realised or 0) for one in found.values()]
    rest = Series("Sisa pagu", tuple(map(float, left)), tuple(map(rupiah_said, left)), ("plain",))
    return Chart(ChartForm.STACK, tuple(found), (spent, rest), "rupiah")


def _table(found: Mapping[str, Money], whole: Money) -> Table:
    rows = [_row(name, one) for name, one in found.items()]
    return Table(HEADS, (*rows, _row("Jumlah", whole)), last_is_sum=True)


def _row(name: str, one: Money) -> tuple[Cell, ...]:
    share = NOTHING
    if one.realised is not None and one.due:
        share = Cell(absorbed(one), 100 * one.realised / one.due)
    return Cell(name), rupiah_cell(one.pagu), rupiah_cell(one.realised, "belum lapor"), share


def _gaps(ground: Ground, village: Sequence[Row]) -> list[str]:
    """Say where people are not served and village money is thin; nothing without a month."""
    if not ground.month:
        return []
    desa = [one.code for one in ground.room.areas.desa(ground.area)]
    found = read_money_gaps(
        ground.snapshot, ground.kab, desa, village, ground.month, ground.actor,
        by_desa=bool(ground.kec),
    )  # fmt: skip
    return [money_gaps.sentence(found, ground.below, ground.noun)]
