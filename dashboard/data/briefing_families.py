"""Families at risk in a paparan: how far the verification is, and why they are at risk."""

from collections.abc import Mapping, Sequence

from dashboard.data.briefing_ground import Ground
from dashboard.data.programme_records import read_records
from dashboard.domain import numbers
from dashboard.domain.briefing_cells import NOTHING, count_cell
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
from dashboard.domain.krs_boards import KrsBoard, board, of_semester, semesters
from dashboard.domain.krs_form import KRS_FORM, KRS_RECAP_FORM
from dashboard.domain.krs_progress import KrsState, Progress
from dashboard.domain.krs_sentences import difference_said, sentence
from dashboard.domain.periods import Period

SERIES = (
    ("Data tetap", "coverage-5", "final"),
    ("Diverifikasi, belum ditetapkan", "coverage-2", "checked"),
    ("Belum diverifikasi", "plain", "waiting"),
)


def families(ground: Ground) -> Item:
    """Return the newest semester; for the team alone, as its records are."""
    if not ground.team:
        return ground.for_team(Part.KELUARGA, "Catatan keluarga berisiko")
    ledger = ground.room.ledger()
    every, recap = (
        [one.values for one in read_records(ledger, form, ground.kab, ground.actor, at=ground.at)]
        for form in (KRS_FORM, KRS_RECAP_FORM)
    )
    period = next(iter(semesters([*every, *recap])), "")
    when = Period.parse(period).words if period else "semester ini"
    found = board(
        of_semester(every, period, ground.area) if period else [],
        of_semester(recap, period, ground.area) if period else [],
        [one.code for one in ground.room.areas.desa(ground.area)],
        ground.kec,
    )
    said = sentence(found.whole, ground.place, when)
    if not found.whole.listed:
        return ground.empty(Part.KELUARGA, said)
    order = sorted(found.below, key=lambda code: (-found.below[code].waiting, ground.below[code]))
    return ground.item(
        Part.KELUARGA,
        said,
        wanted=[numbers.percent_of(found.whole.final, found.whole.listed, 0)],
        chart=_chart(found.below, order, ground.below),
        table=_table(found, order, ground),
        points=[difference_said(found.changed), *_factors(found)],
        source=ground.day_source(f"catatan program KRS, {when}"),
    )


def _chart(below: Mapping[str, Progress], order: Sequence[str], names: Mapping[str, str]) -> Chart:
    series = []
    for word, tone, key in SERIES:
        held = [getattr(below[code], key) if below[code].listed else None for code in order]
        texts = tuple("belum ada daftar" if one is None else numbers.count(one) for one in held)
        series.append(Series(word, tuple(held), texts, (tone,)))
    return Chart(ChartForm.STACK, tuple(names[one] for one in order), tuple(series), "keluarga")


def _table(found: KrsBoard, order: Sequence[str], ground: Ground) -> Table:
    heads = (
        Head(ground.noun.capitalize(), width=2),
        Head("Desa data tetap", width=1.2),
        *(Head(word, CellKind.COUNT) for word in ("Daftar", "Data tetap", "Diverifikasi", "Belum")),
        Head("Sudah diperiksa", CellKind.PERCENT),
    )
    rows = [_row(ground.below[code], found.below[code]) for code in order]
    return Table(heads, (*rows, _row("Jumlah", found.whole)), last_is_sum=True)


def _row(name: str, one: Progress) -> tuple[Cell, ...]:
    final = Cell(numbers.of(one.desa[KrsState.FINAL], one.desa_all))
    if not one.listed:
        return Cell(name), final, Cell("belum ada daftar"), *[NOTHING] * 4
    done = one.final + one.checked
    share = Cell(numbers.percent_of(done, one.listed), 100 * done / one.listed)
    families = (one.listed, one.final, one.checked, one.waiting)
    return Cell(name), final, *map(count_cell, families), share


def _factors(found: KrsBoard) -> list[str]:
    """Say the three commonest risk factors; a family may have several."""
    said = [
        f"{word}: {numbers.percent_of(one.part, one.whole)} dari KRS"
        for word, one in found.factors[:3]
    ]
    return [f"Faktor terbanyak: {'; '.join(said)}."] if said else []
