"""The recommendations of BPK in a paparan: by OPD and by BPK's own status."""

from collections.abc import Mapping, Sequence

from dashboard.data.audit_records import read_recommendations
from dashboard.data.briefing_ground import Ground
from dashboard.domain import bpk_sentences, numbers
from dashboard.domain.bpk_clock import MEANING
from dashboard.domain.bpk_standings import BpkMark, OpdStanding, by_opd, claimed
from dashboard.domain.briefing_cells import count_cell
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

MARKS = {
    BpkMark.FITTING: "tercapai",
    BpkMark.PARTIAL: "sekitar-target",
    BpkMark.UNTOUCHED: "belum-tercapai",
    BpkMark.IMPOSSIBLE: "tidak-dinilai",
    BpkMark.UNJUDGED: "plain",
    BpkMark.DRAFT: "no-data",
}


def bpk(ground: Ground) -> Item:
    """Return the recommendations by OPD and by BPK's own status; for the team alone."""
    if not ground.team:
        return ground.for_team(Part.BPK, "Catatan tindak lanjut BPK")
    some, _ = read_recommendations(ground.room.ledger(), ground.kab, ground.actor, at=ground.at)
    said = bpk_sentences.sentence(some, ground.today, ground.kab_name)
    if not some:
        return ground.empty(Part.BPK, said)
    found = by_opd(some, ground.today)
    return ground.item(
        Part.BPK,
        said,
        chart=_chart(found),
        table=_table(found),
        points=[bpk_sentences.differing(some, len(claimed(some))), f"Batas: {MEANING}."],
        source=ground.day_source("catatan tindak lanjut LHP; status menurut BPK"),
    )


def _chart(found: Sequence[OpdStanding]) -> Chart:
    there = [mark for mark in BpkMark if any(one.counts[mark] for one in found)]
    series = tuple(
        Series(
            str(mark),
            tuple(float(one.counts[mark]) for one in found),
            tuple(numbers.count(one.counts[mark]) for one in found),
            (MARKS[mark],),
        )
        for mark in there
    )
    return Chart(ChartForm.STACK, tuple(one.opd for one in found), series, "rekomendasi")


def _table(found: Sequence[OpdStanding]) -> Table:
    heads = (
        Head("OPD", width=2.4),
        *(Head(str(mark).capitalize().replace("bpk", "BPK").replace("lhp", "LHP"), CellKind.COUNT)
          for mark in BpkMark),
        Head("Lewat tenggat", CellKind.COUNT),
        Head("Jumlah", CellKind.COUNT),
    )  # fmt: skip
    rows = [_opd(one.opd, one.counts, one.late) for one in found]
    whole = {mark: sum(one.counts[mark] for one in found) for mark in BpkMark}
    total = _opd("Jumlah", whole, sum(one.late for one in found))
    return Table(heads, (*rows, total), last_is_sum=True)


def _opd(name: str, counts: Mapping[BpkMark, int], late: int) -> tuple[Cell, ...]:
    held = [counts[mark] for mark in BpkMark]
    return Cell(name), *map(count_cell, (*held, late, sum(held)))
