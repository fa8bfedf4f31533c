"""What a session holds, in a paparan: last promises, RTL, decisions."""

from dashboard.data.briefing_ground import Ground
from dashboard.data.rakor_decisions import read_decisions
from dashboard.data.rakor_raising import read_raised
from dashboard.domain import numbers, rakor_promises
from dashboard.domain.briefing_cells import count_cell, day_cell
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefing_rtl import PROMISE_HEADS, RTL_HEADS, rtl_row
from dashboard.domain.briefing_words import NO_SESSION, WITHOUT_SESSION
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
from dashboard.domain.rakor_agenda import late
from dashboard.domain.rakor_promises import ON_TIME_MEANS, Promises, by_owner
from dashboard.domain.rtl_rows import rtl_rows

SERIES = (
    ("Selesai", "tercapai", "done"),
    ("Lewat tenggat", "belum-tercapai", "overdue"),
    ("Belum jatuh tempo", "plain", "open"),
)
DECISION_HEADS = (
    Head("No", width=0.4),
    Head("Keputusan", width=4),
    Head("Penanggung jawab", width=2),
    Head("Tenggat", CellKind.DAY, 1.2),
    Head("Keadaan", width=1.6),
)


def refused(ground: Ground, part: Part) -> Item:
    """Return why a part of a session is empty: for everybody, or because no session is chosen."""
    if not ground.team:
        return ground.for_team(part, "Catatan Rakor")
    return ground.empty(part, WITHOUT_SESSION, absent=NO_SESSION)


def promises(ground: Ground) -> Item:
    """Return what became of the last promises, by OPD."""
    if ground.session is None:
        return refused(ground, Part.JANJI)
    held, since = ground.carried
    owners = by_owner(held, ground.today, since=since)
    said = rakor_promises.sentence(owners)
    if not owners:
        return ground.empty(Part.JANJI, said)
    overdue = [f"{one.owner}: {one.action}" for one in late(held, ground.today)]
    return ground.item(
        Part.JANJI,
        said,
        chart=_chart(owners),
        table=Table(PROMISE_HEADS, tuple(_owner(one) for one in owners)),
        points=[*overdue[:5], ON_TIME_MEANS],
        source=ground.day_source("catatan Rakor"),
    )


def _chart(owners: list[Promises]) -> Chart:
    series = tuple(
        Series(
            word,
            tuple(float(getattr(one, key)) for one in owners),
            tuple(numbers.count(getattr(one, key)) for one in owners),
            (tone,),
        )
        for word, tone, key in SERIES
    )
    return Chart(ChartForm.STACK, tuple(one.owner for one in owners), series, "janji")


def _owner(one: Promises) -> tuple[Cell, ...]:
    counted = (one.total, one.done, one.overdue, one.postponed)
    answered = Cell(numbers.of(one.answered, one.total))
    on_time = Cell(numbers.of(one.on_time, one.due) if one.due else "belum ada")
    return Cell(one.owner), *map(count_cell, counted), answered, on_time


def rtl(ground: Ground) -> Item:
    """Return what is to be done: what was carried over and what this session agreed."""
    session = ground.session
    if session is None:
        return refused(ground, Part.RTL)
    carried = {one.id for one in ground.carried[0]}
    held = [one for one in ground.actions if one.id in carried or one.session_id == session.id]
    if not held:
        return ground.empty(Part.RTL, "Belum ada rencana tindak lanjut yang dicatat.")
    raisings = read_raised(ground.room.ledger(), session)
    rows = rtl_rows(
        held,
        ground.today,
        place=ground.name_of,
        indicator=ground.indicator_name,
        raised={one.action_id: one.there.title for one in raisings},
        evidence={},
    )
    found = rakor_promises.promises(held, ground.today)
    said = f"Rencana tindak lanjut, {rakor_promises.kept(found)}."
    return ground.item(
        Part.RTL,
        said,
        table=Table(RTL_HEADS, tuple(rtl_row(one) for one in rows)),
        source=ground.day_source("catatan Rakor"),
    )


def decisions(ground: Ground) -> Item:
    """Return the decisions, and what waits for one."""
    session = ground.session
    if session is None:
        return refused(ground, Part.KEPUTUSAN)
    found = read_decisions(ground.room.ledger(), session)
    if not found:
        return ground.empty(Part.KEPUTUSAN, "Belum ada keputusan yang dicatat.")
    waiting = sum(one.decided is None for one in found)
    taken = len(found) - waiting
    parts = (
        f"{numbers.count(taken)} keputusan diambil" if taken else "",
        f"{numbers.count(waiting)} menunggu keputusan" if waiting else "",
    )
    said = f"{', '.join(part for part in parts if part)}."
    rows = tuple(
        (
            Cell(str(number)),
            Cell(one.text),
            Cell(one.owner or numbers.MISSING),
            day_cell(one.due),
            Cell(f"diputuskan {day_cell(one.decided).text}" if one.decided
                 else "usul, belum diputuskan"),
        )
        for number, one in enumerate(found, start=1)
    )  # fmt: skip
    return ground.item(
        Part.KEPUTUSAN,
        said,
        table=Table(DECISION_HEADS, rows),
        source=ground.day_source("catatan Rakor"),
    )
