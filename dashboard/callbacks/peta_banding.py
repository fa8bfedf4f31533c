"""/peta twice: asked only while a second map is wanted; the first map's answer stays its own."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, State

from dashboard.callbacks import desa_maps
from dashboard.components import controls, legends
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.beside import Beside, choices, second_view
from dashboard.domain.count_standings import as_drawn
from dashboard.domain.map_differences import difference
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing
from dashboard.figures import map_classes, maps
from dashboard.pages import peta
from dashboard.pages import peta_banding as page


def register(
    app: Dash,
    warehouse: Warehouse,
    areas: Areas,
    geography: Geography,
    breaks: Sequence[MethodBreak],
    who: Callable[[], Actor],
) -> None:
    app.clientside_callback(
        ClientsideFunction("lokus", "beside"),
        Output(page.ASKED, "data"),
        Output(page.KARTU, "hidden"),
        Output(page.PILIH, "hidden"),
        Input(page.TATA, "value"),
        Input(page.BANDING, "value"),
        *(Input(choice, "value") for choice in peta.FILTERS),
        State(page.ASKED, "data"),
        State(page.TAUTAN, "data"),
    )
    # By way of the browser's own set_props: Dash follows no ring of callbacks.
    app.clientside_callback(
        ClientsideFunction("lokus", "held"),
        Input(page.TAUTAN, "data"),
        State(page.BANDING, "value"),
        State(page.BANDING, "id"),
        prevent_initial_call=True,
    )

    @app.callback(
        Output(page.MAP, "figure"),
        Output(page.JUDUL_PERTAMA, "children"),
        Output(page.JUDUL, "children"),
        Output(page.BEDA, "children"),
        Output(page.LEGENDA, "children"),
        Output(page.SKETSA, "children"),
        Output(page.LABEL, "children"),
        Output(page.BANDING, "options"),
        Output(page.TAUTAN, "data"),
        Output(page.DRAWN, "data"),
        Input(page.ASKED, "data"),
        State(page.DRAWN, "data"),
        prevent_initial_call=True,
    )
    def show(asked: page.Asked | None, drawn: dict[str, Any] | None) -> tuple[Any, ...]:
        if not asked:
            return maps.without_figures(), "", "", "", None, "", "", [], "", None
        kind, wish = Beside(asked["kind"]), asked.get("wish") or ""
        snapshot = warehouse.snapshot()
        catalogue = snapshot.catalogue(who())
        view = peta.drawn_view(
            catalogue,
            asked.get("kab") or "",
            asked.get("kec") or "",
            asked.get("ind") or "",
            asked.get("per") or "",
        )
        known = {one.id: one.short_name for one in catalogue.compared_below_kabupaten(view.kab)}
        there = choices(catalogue, view, kind) if view.period else []
        by_period = kind is Beside.PERIOD
        options = [(one, Period.parse(one).words if by_period else known[one]) for one in there]
        second = second_view(catalogue, view, kind, wish) if there else None
        label = page.LABELS[kind]
        if second is None:
            said = f"Belum ada {'periode' if by_period else 'indikator'} lain untuk dibandingkan."
            return maps.without_figures(), "", "", said, None, "", label, [], "", None
        actor = who()
        one, other = (as_drawn(read_standing(snapshot, each, actor)) for each in (view, second))
        lokus = asked.get("lokus") == peta.ONLY_LOKUS
        within = other.drawn(view.kec)
        chosen = [code for code in within if not lokus or other.holds_lokus(code)]
        classes = map_classes.desa_classes(other.drawn(), other.indicator.breaks, chosen)
        figure, ground = desa_maps.draw(areas, geography, other, classes, drawn)
        legend = desa_maps.legend(other, classes, desa_maps.level_said(geography, other))
        shared = other.indicator.breaks == one.indicator.breaks
        kinds = other.indicator.counted == one.indicator.counted
        same = shared and kinds and other.indicator.up == one.indicator.up
        return (
            figure,
            titled(one, by_period),
            titled(other, by_period),
            difference(one, other, breaks, chosen),
            legends.counts_alone(legend) if same else legend,
            "batas skematis" if geography.sketch(view.kab) else "",
            label,
            controls.options(options),
            second.period if by_period else second.indicator,
            {"ground": ground},
        )


def titled(standing: Standing, by_period: bool) -> str:
    when = Period.parse(standing.view.period).words
    return when if by_period else f"{standing.indicator.short_name}, {when}"
