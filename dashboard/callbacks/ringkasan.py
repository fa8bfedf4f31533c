"""/: ask, draw, return."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import Dash, Input, Output, State, no_update

from dashboard.callbacks import ringkasan_changes, ringkasan_heaviest
from dashboard.callbacks.small_map import small_map
from dashboard.components import controls, graphs, overview_numbers, overviews
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.data.ledger import Ledger
from dashboard.data.overviews import read_overview
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.indicator_gaps import IndicatorGap
from dashboard.domain.opd_names import OpdName, local_opd
from dashboard.domain.overviews import Overview
from dashboard.domain.periods import Period, short_day_words
from dashboard.domain.reporting_calendar import ExpectedReport
from dashboard.figures import trends
from dashboard.pages import cakupan, filters, kesenjangan, links, peta
from dashboard.pages import lokus as lokus_page
from dashboard.pages import ringkasan as page


def register(
    app: Dash,
    warehouse: Warehouse,
    areas: Areas,
    geography: Geography,
    opd_names: Sequence[OpdName],
    reports: Sequence[ExpectedReport],
    who: Callable[[], Actor],
    ledger: Callable[[], Ledger],
) -> None:
    """Serve the page. opd_names: how each kabupaten calls its OPD. reports: what is due when."""
    ringkasan_changes.register(app, warehouse, reports, who)
    ringkasan_heaviest.register(app, warehouse, areas, opd_names, who, ledger)

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
        before = drawn or {}
        snapshot = warehouse.snapshot()
        held = page.state(snapshot.catalogue(who()), kab, per)
        overview = read_overview(snapshot, held.kab, held.month, who())
        shown = small_map(snapshot, held.kab, held.month, areas, geography, who(), before)
        province = areas.get(held.kab[:2])

        def owner(gap: IndicatorGap) -> str:
            general = gap.indicator.opd[0]
            local = local_opd(opd_names, general, held.kab)
            return general if local == general else f"{general} ({local})"

        def address(gap: IndicatorGap) -> str:
            ind, per = gap.indicator.id, gap.period
            return links.write(kesenjangan.PATH, kab=held.kab, ind=ind, per=per)

        coverage = links.write(cakupan.PATH, kab=held.kab, per=held.month)
        lokus = links.write(peta.PATH, kab=held.kab, per=held.month, lokus=peta.ONLY_LOKUS)
        new_kab = before.get("kab") != held.kab
        new_year = new_kab or before.get("year") != held.month[:4]
        surveys = overviews.survey(overview, province.name if province else "Provinsi")
        months = filters.month_options(snapshot.catalogue(who()), held.kab)
        return (
            overview.answer,
            f"data s.d. {short_day_words(Period.parse(held.month).last_day)}" if held.month else "",
            overview_numbers.cards(
                overview, coverage=coverage, lokus=lokus, decrees=lokus_page.address(held.kab)
            ),
            surveys if new_year else no_update,
            overviews.routine_head(overview),
            trend(overview, before),
            overviews.routine_foot(overview),
            overviews.gaps(overview, owner=owner, address=address),
            overviews.reports(overview),
            shown.head,
            shown.figure,
            shown.legend,
            shown.sketch,
            shown.foot,
            {
                "kab": held.kab,
                "year": held.month[:4],
                "ground": shown.ground,
                "trend": overview.this_month is not None,
            },
            controls.options(months) if new_kab else no_update,
            held.month or None,
        )


def trend(overview: Overview, drawn: dict[str, Any]) -> Any:
    """Return the routine chart whole, or its numbers where it is on screen already."""
    if overview.this_month is None:
        return graphs.BLANK
    draw = trends.routine_numbers if drawn.get("trend") else trends.routine
    return draw(overview.routine)
