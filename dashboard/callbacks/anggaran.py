"""/anggaran: ask, draw, return."""

from collections.abc import Mapping, Sequence
from typing import Any

from dash import Dash, Input, Output

from dashboard.callbacks import record_desk
from dashboard.callbacks.unless_held import unless_held
from dashboard.components import budget_cards, controls, figure_cards
from dashboard.data.area_figures import read_area_figures
from dashboard.data.money_gaps import read_money_gaps
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.area_codes import Level
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.budget_forms import BUDGET_FORM, VILLAGE_FORM
from dashboard.domain.budget_sentences import sentence, told_otherwise
from dashboard.domain.budget_sums import Row, added
from dashboard.domain.months import months, nearest
from dashboard.domain.periods import Period, short_day_words
from dashboard.domain.rakor_rights import may_read
from dashboard.pages import anggaran as page
from dashboard.pages import filters, links, peta, wilayah

REALISED, VILLAGE = "stunting_budget_realization", "village_fund_stunting_share"
ONLY_TEAM = "Catatan anggaran hanya untuk tim TPPS; masuk dulu dengan akun tim."


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.GUDANG, "children"),
        Output(page.STATUS, "children"),
        Output(page.OPD, "children"),
        Output(page.JENIS, "children"),
        Output(page.CELAH, "children"),
        Output(page.KPI, "children"),
        Output(page.KECAMATAN, "options"),
        Output(page.KECAMATAN, "value"),
        Output(page.PERIODE, "options"),
        Output(page.PERIODE, "value"),
        *(Input(choice, "value") for choice in page.FILTERS),
        *(Input(desk.changed, "data") for desk in page.DESKS),
    )
    def show(kab: str, kec: str, per: str | None, _: Any, __: Any) -> tuple[Any, ...]:
        snapshot, actor = room.warehouse.snapshot(), room.who()
        catalogue = snapshot.catalogue(actor)
        view = catalogue.view(filters.held(kab, kec, "", ""))
        area = view.kec or view.kab
        lines, village = (
            [one.values for one in read_records(room.ledger(), form, view.kab, actor)]
            for form in (BUDGET_FORM, VILLAGE_FORM)
        )
        years = sorted({str(row["year"]) for row in (*lines, *village)}, reverse=True)
        year = per if per in years else next(iter(years), "")
        lines = [row for row in lines if str(row["year"]) == year]
        village = [row for row in village if str(row["year"]) == year]
        month = nearest(months(catalogue.periods, view.kab), year)
        found = read_money_gaps(
            snapshot,
            view.kab,
            [one.code for one in room.areas.desa(area)],
            village,
            month,
            actor,
            by_desa=bool(view.kec),
        )
        below = room.areas.desa(area) if view.kec else room.areas.kecamatan(view.kab)
        figures = _figures(room, view.kab, month)

        def gap_address(code: str) -> str:
            return wilayah.address(code) if view.kec else page.address(view.kab, code, year)

        place = catalogue.area_name(view.kab)
        today = room.today(view.kab)
        said = sentence(lines, place, int(year or today.year))
        return (
            said if may_read(actor, view.kab) else ONLY_TEAM,
            _reported(lines, figures, view.kab),
            f"keadaan {short_day_words(today)}",
            budget_cards.offices(lines),
            budget_cards.kinds(lines),
            budget_cards.gaps(
                found,
                {one.code: one.name for one in below},
                "desa" if view.kec else "kecamatan",
                gap_address,
                [f"Kekurangan {Period.parse(month).words}" if month else "", f"pagu {year}"],
            ),
            figure_cards.cards(
                [figures[name] for name in (REALISED, VILLAGE) if name in figures],
                view.kab,
                lambda one: _on_map(view.kab, one),
            ),
            controls.options(filters.kecamatan_options(catalogue, view.kab)),
            unless_held(view.kec or filters.ALL, kec),
            controls.options([(one, one) for one in years]),
            unless_held(year or None, per),
        )

    for desk in page.DESKS:
        record_desk.register(app, room, desk)


def _on_map(kab: str, one: AreaFigures) -> str:
    if one.indicator.lowest_level is Level.KABUPATEN:
        return ""
    return links.write(peta.PATH, kab=kab, ind=one.indicator.id, per=one.period)


def _figures(room: RakorRoom, kab: str, month: str) -> Mapping[str, AreaFigures]:
    if not month:
        return {}
    snapshot = room.warehouse.snapshot()
    found = read_area_figures(snapshot, kab, Level.KECAMATAN, month, room.who())
    return {one.indicator.id: one for one in found}


def _reported(lines: Sequence[Row], figures: Mapping[str, AreaFigures], kab: str) -> str:
    """Say where the lines differ from what Bappeda reported to the warehouse."""
    if not lines or REALISED not in figures:
        return ""
    one = figures[REALISED]
    reading = one.reading(kab)
    return told_otherwise(added(lines), reading.numerator, reading.denominator, one.when)
