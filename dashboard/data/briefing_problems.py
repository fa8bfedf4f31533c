"""What stands in the way, in a paparan: the heaviest desa and why, stuck actions, silence."""

from collections.abc import Sequence

from dashboard.data.briefing_ground import Ground
from dashboard.data.desa_loads import read_desa_loads
from dashboard.data.rakor_causes import read_causes
from dashboard.domain import desa_loads, numbers, reporting
from dashboard.domain.audiences import LEFT_OUT, Audience
from dashboard.domain.briefing_cells import count_cell
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Cell, CellKind, Head, Item, Table
from dashboard.domain.desa_loads import DesaLoad
from dashboard.domain.heaviest_desa import COUNTED_TWICE
from dashboard.domain.opd_names import local_opd
from dashboard.domain.periods import Period

HEADS = (
    Head("Desa", width=2.2),
    Head("Lokus", width=0.6),
    Head("Belum terlayani", CellKind.COUNT),
    Head("Terbanyak pada", width=2.2),
    Head("Sebab", width=2.6),
    Head("Penanggung jawab", width=2),
)
MOST = 6  # stuck actions named; the RTL holds them all


def problems(ground: Ground) -> Item:
    """Return the heaviest desa with why, what holds actions up, and who has not reported."""
    found = _loads(ground)
    names = {one.code: ground.room.place(one.code) for one in found}
    said = desa_loads.sentence(found, names, ground.place)
    points = [*_stuck(ground), _silent(ground)]
    points = [one for one in points if one]
    if not found and not points:
        return ground.empty(Part.MASALAH, said)
    partial = bool(found) and ground.actor.audience is Audience.UMUM
    until = Period.parse(ground.month).words if ground.month else ""
    source = [f"Sumber: laporan OPD sampai {until}", COUNTED_TWICE, LEFT_OUT if partial else ""]
    return ground.item(
        Part.MASALAH,
        said,
        wanted=[numbers.count(found[0].people)] if found else [""],
        table=Table(HEADS, tuple(_row(ground, one, names) for one in found)) if found else None,
        points=points,
        source=source if found else ground.day_source("laporan dan catatan Rakor"),
    )


def _loads(ground: Ground) -> Sequence[DesaLoad]:
    """Return what the session's opening page shows; without a session the desa of the month."""
    if ground.opening is not None:
        return [one for one in ground.opening.desa if one.code.startswith(ground.kec)]
    codes = [one.code for one in ground.room.areas.desa(ground.area)]
    causes = read_causes(ground.room.ledger(), ground.area, ground.actor, at=ground.at)
    return read_desa_loads(ground.snapshot, ground.kab, codes, ground.month, ground.actor, causes)


def _row(ground: Ground, one: DesaLoad, names: dict[str, str]) -> tuple[Cell, ...]:
    service, people, noun = one.most
    owner = local_opd(ground.room.reference.opd_names, one.opd, ground.kab)
    return (
        Cell(names[one.code]),
        Cell("ya" if one.lokus else "tidak"),
        count_cell(one.people),
        Cell(f"{service} ({numbers.count(people)} {noun})"),
        Cell(one.why),
        Cell(owner or numbers.MISSING),
    )


def _stuck(ground: Ground) -> list[str]:
    """Say what the owners of actions wrote that holds them up, and what they ask for."""
    if not ground.team:
        return []
    stuck = [one for one in ground.actions if not one.over and (one.obstacle or one.support)]
    said = []
    for one in stuck[:MOST]:
        asks = f"minta {one.support}" if one.support else ""
        told = "; ".join(part for part in (one.obstacle, asks) if part)
        said.append(f"{one.owner}, {one.action}: {told}")
    rest = len(stuck) - MOST
    return [*said, f"dan {numbers.count(rest)} tindakan lain"] if rest > 0 else said


def _silent(ground: Ground) -> str:
    """Say who sent nothing, or a part, of the month; empty where nothing was ever reported."""
    if not ground.month:
        return ""
    return reporting.sentence(ground.overview.reports, Period.parse(ground.month).words)
