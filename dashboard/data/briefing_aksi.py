"""Aksi konvergensi in a paparan: each aksi of the year against its day."""

from datetime import date

from dashboard.data.aksi_records import read_aksi
from dashboard.data.briefing_ground import Ground
from dashboard.domain import aksi_sentences, numbers
from dashboard.domain.aksi_scores import scores
from dashboard.domain.aksi_scores import sentence as scores_said
from dashboard.domain.aksi_states import AksiState
from dashboard.domain.briefing_cells import NOTHING, count_cell, day_cell
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Cell, CellKind, Head, Item, Table

HEADS = (
    Head("Aksi", width=2),
    Head("Nama", width=2.4),
    Head("Tenggat", CellKind.DAY, 1.2),
    Head("Keadaan", width=1.3),
    Head("Selesai", CellKind.DAY, 1.2),
    Head("Lewat (hari)", CellKind.COUNT),
    Head("Kendala", width=2),
)


def aksi(ground: Ground) -> Item:
    """Return the year of the day; for the team alone, as its records are."""
    if not ground.team:
        return ground.for_team(Part.AKSI, "Catatan aksi konvergensi")
    records = read_aksi(ground.room.ledger(), ground.kab, ground.actor, at=ground.at)
    frameworks = ground.room.reference.frameworks
    said = records.of(frameworks, ground.today.year, ground.today)
    sentence = aksi_sentences.standing(said, ground.kab_name)
    if not said.recorded:
        return ground.empty(Part.AKSI, sentence)
    below = len(ground.room.areas.kecamatan(ground.kab))
    points = [
        aksi_sentences.evidence(said),
        scores_said(scores(said.states)),
        aksi_sentences.kecamatan(said, below),
    ]
    return ground.item(
        Part.AKSI,
        sentence,
        table=Table(HEADS, tuple(_row(one, ground.today) for one in said.states)),
        points=[one for one in points if one],
        source=[*ground.day_source("catatan aksi kabupaten"), f"versi {said.framework.name}"],
    )


def _row(one: AksiState, today: date) -> tuple[Cell, ...]:
    late = one.days_late(today)
    word = "terlambat" if one.overdue(today) and one.record else one.status
    obstacle = str(one.record.get("obstacle") or "") if one.record else ""
    return (
        Cell(one.plan.words),
        Cell(one.plan.action.name),
        day_cell(one.due),
        Cell(word),
        day_cell(one.done_on if one.done(today) else None),
        count_cell(late) if late else NOTHING,
        Cell(obstacle or numbers.MISSING),
    )
