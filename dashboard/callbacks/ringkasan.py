"""/: ask, draw, return."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import Dash, Input, Output, State, no_update

from dashboard.callbacks.peta import draw, legend
from dashboard.components import controls, overviews, states
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.data.overviews import ROUTINE, read_overview
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Snapshot, Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.catalogue import View
from dashboard.domain.opd_names import OpdName, local_opd
from dashboard.domain.periods import Period, short_day_words
from dashboard.domain.worst_gaps import IndicatorGap
from dashboard.figures import map_classes, maps, trends
from dashboard.pages import links, peta
from dashboard.pages import ringkasan as page

GAPS = "/kesenjangan"


def register(
    app: Dash,
    warehouse: Warehouse,
    areas: Areas,
    geography: Geography,
    opd_names: Sequence[OpdName],
    who: Callable[[], Actor],
) -> None:
    """Serve the page. opd_names: how each kabupaten calls its OPD."""

    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.STATUS, "children"),
        Output(page.KPI, "children"),
        Output(page.SURVEI, "children"),
        Output(page.RUTIN_JUDUL, "children"),
        Output(page.RUTIN, "figure"),
        Output(page.RUTIN_SUMBER, "children"),
        Output(page.KESENJANGAN, "children"),
        Output(page.LAPOR, "children"),
        Output(page.MAP_JUDUL, "children"),
        Output(page.MAP, "figure"),
        Output(page.LEGENDA, "children"),
        Output(page.SKETCH, "children"),
        Output(page.MAP_SUMBER, "children"),
        Output(page.DRAWN, "data"),
        Output(page.PERIODE, "options"),
        Output(page.PERIODE, "value"),
        *(Input(choice, "value") for choice in page.FILTERS),
        State(page.DRAWN, "data"),
    )
    def show(kab: str, per: str, drawn: dict[str, Any] | None) -> tuple[Any, ...]:
        snapshot = warehouse.snapshot()
        held = page.state(snapshot.catalogue, kab, per)
        overview = read_overview(snapshot, held.kab, held.month, who())

        def owner(gap: IndicatorGap) -> str:
            general = gap.indicator.opd[0]
            local = local_opd(opd_names, general, held.kab)
            return general if local == general else f"{general} ({local})"

        def address(gap: IndicatorGap) -> str:
            return links.write(GAPS, kab=held.kab, ind=gap.indicator.id, per=gap.period)

        lokus = links.write(peta.PATH, kab=held.kab, per=held.month, lokus=peta.ONLY_LOKUS)
        province = areas.get(held.kab[:2])
        new_kab = (drawn or {}).get("kab") != held.kab
        return (
            overview.answer,
            f"data s.d. {short_day_words(Period.parse(held.month).last_day)}" if held.month else "",
            overviews.cards(overview, lokus),
            overviews.survey(overview, province.name if province else "Provinsi"),
            overviews.routine_head(overview),
            trends.routine(overview.routine),
            overviews.routine_foot(overview),
            overviews.gaps(overview, owner=owner, address=address),
            overviews.reports(overview),
            *small_map(snapshot, held, areas, geography, who(), drawn),
            controls.options(page.month_options(snapshot.catalogue, held.kab))
            if new_kab
            else no_update,
            held.month or None,
        )


def small_map(
    snapshot: Snapshot,
    held: page.State,
    areas: Areas,
    geography: Geography,
    actor: Actor,
    drawn: dict[str, Any] | None,
) -> tuple[Any, ...]:
    """Return head, figure, legend, sketch mark, source line and what is drawn."""
    view = map_view(snapshot, held)
    if view is None:
        nothing = states.empty("Belum ada angka per desa.", "Muat berkas dengan `lokus ingest`.")
        return "Peta desa", maps.without_boundaries(), nothing, "", None, {"kab": held.kab}
    standing = read_standing(snapshot, view, actor)
    desa = standing.desa()
    classes = map_classes.desa_classes(desa, standing.indicator.breaks, desa.keys())
    figure, ground = draw(areas, geography, standing, classes, drawn)
    title = f"{standing.indicator.short_name} per desa"
    there = links.write(peta.PATH, kab=view.kab, ind=view.indicator, per=view.period)
    return (
        overviews.map_head(title, there),
        figure,
        legend(standing, classes),
        "batas skematis" if geography.sketch(view.kab) else "",
        overviews.map_foot(standing.credibility, standing.source_parts),
        {"kab": view.kab, "ground": ground},
    )


def map_view(snapshot: Snapshot, held: page.State) -> View | None:
    """Return routine stunting in its last month up to the one held, else what is known per desa."""
    catalogue = snapshot.catalogue
    if not held.month:
        return None
    until = Period.parse(held.month).last_day
    drawn = [one.id for one in catalogue.drawn_per_desa(held.kab)]
    for indicator in (ROUTINE, *drawn):
        period = catalogue.newest_period(held.kab, indicator, until)
        if period:
            return View(held.kab, "", indicator, period)
    return None
