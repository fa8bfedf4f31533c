"""Desa lokus in a paparan: the list in force on the day, with the years before."""

from dashboard.data.briefing_ground import Ground
from dashboard.data.lokus_decrees import read_decrees
from dashboard.data.programme_records import read_records
from dashboard.domain import numbers
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import AreaMap, Cell, CellKind, Head, Item, MapClass, Table
from dashboard.domain.lokus_decrees import in_force
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.domain.lokus_grids import grid, listing
from dashboard.domain.lokus_sentences import doubts, on_day
from dashboard.domain.tones import PLAIN


def lokus(ground: Ground) -> Item:
    """Return the list; it is published, so everybody sees it."""
    room, kab = ground.room, ground.kab
    records = read_records(room.ledger(), SK_LOKUS_FORM, kab, ground.actor, at=ground.at)
    decrees = read_decrees(ground.snapshot, kab, ground.actor, [one.values for one in records])
    now = in_force(decrees, ground.today)
    said = on_day(decrees, ground.today, ground.kab_name)
    if now is None:
        return ground.empty(Part.LOKUS, said)
    own = [one for one in grid(decrees) if one.code in now.desa and one.code.startswith(ground.kec)]
    columns = listing(decrees)
    heads = (
        Head("Desa", width=2),
        Head("Kecamatan", width=1.6),
        *(Head(f"SK {one.year}") for one in columns),
        Head("Kali lokus", CellKind.COUNT),
    )
    rows = []
    for one in own:
        desa = room.areas.get(one.code)
        above = room.areas.get(desa.kecamatan) if desa else None
        cells = (Cell(str(cell)) for cell in one.cells)
        rows.append(
            (
                Cell(desa.name if desa else one.code),
                Cell(above.name if above else numbers.MISSING),
                *cells,
                Cell(numbers.count(one.times), one.times),
            )
        )
    batches = sorted({one.batch for one in decrees if one.batch})
    return ground.item(
        Part.LOKUS,
        said,
        wanted=[f"{numbers.count(len(now.desa))} desa lokus"],
        area_map=_map(ground, now.desa) if ground.geography.has(kab) else None,
        table=Table(heads, tuple(rows)),
        points=doubts(decrees),
        source=[f"Sumber: lampiran SK, batch {', '.join(batches)}" if batches else "Sumber: SK"],
    )


def _map(ground: Ground, desa: frozenset[str]) -> AreaMap:
    every = [one.code for one in ground.room.areas.desa(ground.kab)]
    outside = len(every) - len(desa)
    return AreaMap(
        kab=ground.kab,
        classes=(MapClass(PLAIN, "Bukan desa lokus", outside),),
        fill=dict.fromkeys(every, PLAIN),
        lokus=tuple(sorted(desa)),
        names={code: name for code, name, _, _ in ground.geography.label_points(ground.kab)},
    )
