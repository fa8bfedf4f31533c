"""The map of a paparan: the desa by class, and beside it how many were measured."""

from dashboard.data.briefing_ground import Ground
from dashboard.domain import numbers
from dashboard.domain.area_codes import Level
from dashboard.domain.briefing_cells import classed, counts, verdict_cell
from dashboard.domain.briefing_maps import area_map
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefings import Cell, CellKind, Head, Item, Table
from dashboard.domain.count_standings import as_drawn, count_sentence
from dashboard.domain.level_words import level_words
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing
from dashboard.domain.views import View

ROUTINE = "stunting_prevalence_routine"


def desa_map(ground: Ground) -> Item:
    """Return the map; without boundaries the table alone, empty where nothing was reported."""
    view = map_view(ground)
    if view is None:
        return ground.empty(Part.PETA, f"Belum ada angka per desa dari {ground.kab_name}.")
    return map_of(ground, view)


def map_of(ground: Ground, view: View) -> Item:
    """Return the map of a view."""
    standings = ground.standings
    return map_item(ground, as_drawn(standings.of(view)), standings.measuring(view))


def map_view(ground: Ground) -> View | None:
    """Return what was asked for, else routine stunting, else the first indicator known below."""
    if not ground.month:
        return None
    catalogue, until = ground.snapshot.catalogue(ground.actor), Period.parse(ground.month).last_day
    first = (ground.indicator,) if ground.indicator else (ROUTINE,)
    known = {one.id for one in catalogue.mapped_below_kabupaten(ground.kab)}
    rest = (one.id for one in catalogue.compared_below_kabupaten(ground.kab))
    for name in (*first, *rest):
        period = catalogue.newest_period(ground.kab, name, until)
        if name in known and period:
            return View(ground.kab, ground.kec, name, period)
    return None


def map_item(ground: Ground, standing: Standing, measured: Standing | None) -> Item:
    """Return the map of a standing. measured: who was, of the same areas, for a routine share."""
    counted, view = standing.indicator.counted, standing.view
    has = ground.geography.has(view.kab)
    points = [standing.note, level_words(standing, drawn=has)]
    if not has:
        points.append(f"Batas desa {standing.kabupaten_name} belum ada; peta tidak digambar.")
    elif ground.geography.sketch(view.kab):
        points.append("Batas skematis, bukan batas resmi.")
    reading = standing.reading
    return ground.item(
        Part.PETA,
        count_sentence(standing) if counted else standing.sentence,
        wanted=[numbers.percent(reading.percent), numbers.count(reading.missing),
                numbers.count(reading.numerator)],
        area_map=area_map(standing, _names(ground, standing)) if has else None,
        table=_table(standing, measured),
        points=[one for one in points if one],
        source=standing.source_parts,
        trace=ground.trace(view.indicator, view.period),
        title=f"Peta: {standing.indicator.short_name}",
    )  # fmt: skip


def _names(ground: Ground, standing: Standing) -> dict[str, str]:
    """Return what is written on the map: the desa of a chosen kecamatan, else the kecamatan."""
    if standing.view.kec and standing.level is Level.DESA:
        return {code: standing.places[code].name for code in standing.desa(standing.view.kec)}
    points = ground.geography.label_points(standing.view.kab)
    return {code: name for code, name, _, _ in points if code.startswith(standing.view.kec)}


def _table(standing: Standing, measured: Standing | None) -> Table:
    indicator = standing.indicator
    noun = "Desa" if standing.per_desa else "Kecamatan"
    below = list(standing.below)
    heads = [Head(noun, width=2)]
    if measured:
        short = measured.indicator.short_name
        heads += [Head("Diukur", CellKind.COUNT), Head("Sasaran", CellKind.COUNT),
                  Head(short, CellKind.PERCENT, 1.2)]  # fmt: skip
    if indicator.counted:
        heads.append(Head(indicator.unit.capitalize(), CellKind.COUNT))
    else:
        heads += [Head("Pembilang", CellKind.COUNT), Head("Penyebut", CellKind.COUNT),
                  Head(indicator.short_name, CellKind.PERCENT, 1.2)]  # fmt: skip
        if _judged(standing):
            heads.append(Head("Putusan", CellKind.VERDICT, 1.5))
    rows = [_row(standing, measured, code) for code in (*below, standing.scope)]
    return Table(tuple(heads), tuple(rows), last_is_sum=True)


def _row(standing: Standing, measured: Standing | None, code: str) -> tuple[Cell, ...]:
    own = code == standing.scope
    cells = [Cell(standing.place_words if own else standing.places[code].name)]
    if measured:
        found = measured.readings[code]
        cells += [*counts(found), classed(found, measured.indicator)]
    reading = standing.readings[code]
    if standing.indicator.counted:
        cells.append(counts(reading)[0])
    else:
        cells += [*counts(reading), classed(reading, standing.indicator)]
        if _judged(standing):
            cells.append(verdict_cell(reading))
    return tuple(cells)


def _judged(standing: Standing) -> bool:
    """Tell whether any area of a standing is held to a target."""
    return standing.target is not None or bool(standing.own_targets)
