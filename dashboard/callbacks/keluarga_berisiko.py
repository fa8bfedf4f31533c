"""/keluarga-berisiko: ask, draw, return."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from dash import Dash, Input, Output, State, no_update

from dashboard.callbacks import keluarga_berisiko_map, record_desk
from dashboard.callbacks.unless_held import unless_held
from dashboard.components import controls, figure_cards, krs_cards, krs_reached, krs_tables
from dashboard.data.area_figures import read_area_figures
from dashboard.data.geography import Geography
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.reported_figures import is_report
from dashboard.domain import numbers
from dashboard.domain.area_codes import Level
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.krs_boards import KrsBoard, board, of_semester, semesters
from dashboard.domain.krs_calendar import behind, window_of
from dashboard.domain.krs_form import KRS_FORM, KRS_RECAP_FORM
from dashboard.domain.krs_progress import Progress
from dashboard.domain.krs_sentences import recap_said, sentence, told_otherwise
from dashboard.domain.krs_sums import Share
from dashboard.domain.months import months, nearest
from dashboard.domain.periods import Period, short_day_words
from dashboard.domain.rakor_rights import may_read
from dashboard.pages import filters, links, peta, wilayah
from dashboard.pages import keluarga_berisiko as page

SHARE = "at_risk_family_share"
CARDS = (SHARE, "krs_verified", "krs_accompanied", "tpk_reporting_on_time")
COUPLES = "couple_reproductive_accompaniment"
ONLY_TEAM = "Catatan keluarga berisiko hanya untuk tim TPPS; masuk dulu dengan akun tim."


def register(app: Dash, room: RakorRoom, geography: Geography) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.KALENDER, "children"),
        Output(page.STATUS, "children"),
        Output(page.KEMAJUAN, "children"),
        Output(page.FAKTOR, "children"),
        Output(page.SELISIH, "children"),
        Output(page.DAMPING, "children"),
        Output(page.KPI, "children"),
        Output(page.TABEL, "children"),
        Output(page.MAP_JUDUL, "children"),
        Output(page.MAP, "figure"),
        Output(page.LEGENDA, "children"),
        Output(page.MAP_KAKI, "children"),
        Output(page.KECAMATAN, "options"),
        Output(page.KECAMATAN, "value"),
        Output(page.PERIODE, "options"),
        Output(page.PERIODE, "value"),
        Output(page.DRAWN, "data"),
        *(Input(choice, "value") for choice in page.FILTERS),
        *(Input(desk.changed, "data") for desk in page.DESKS),
        State(page.DRAWN, "data"),
    )
    def show(
        kab: str, kec: str, per: str | None, _: Any, __: Any, drawn: dict[str, Any] | None
    ) -> tuple[Any, ...]:
        snapshot, actor, before = room.warehouse.snapshot(), room.who(), drawn or {}
        catalogue = snapshot.catalogue(actor)
        view = catalogue.view(filters.held(kab, kec, "", ""))
        area, today = view.kec or view.kab, room.today(view.kab)
        every, recap = (
            [one.values for one in read_records(room.ledger(), form, view.kab, actor)]
            for form in (KRS_FORM, KRS_RECAP_FORM)
        )
        offered = semesters([*every, *recap])
        period = per if per in offered else next(iter(offered), "")
        desa = room.areas.desa(area)
        noun = "desa" if view.kec else "kecamatan"
        below = desa if view.kec else room.areas.kecamatan(view.kab)
        names = {one.code: one.name for one in below}
        found = board(
            of_semester(every, period, area) if period else [],
            of_semester(recap, period, area) if period else [],
            [one.code for one in desa],
            view.kec,
        )
        place = catalogue.area_name(area)
        place = f"Kecamatan {place}" if view.kec else place
        when = Period.parse(period).words if period else "semester ini"
        every_kec = 1 if view.kec else len(room.areas.kecamatan(view.kab))
        said = answer(found, place, when, every_kec) if may_read(actor, view.kab) else ONLY_TEAM
        figures = _figures(room, view.kab, period)

        def below_address(code: str) -> str:
            if view.kec:
                return wilayah.address(code)
            return page.address(view.kab, code, period)

        def on_map(ind: str, per: str) -> str:
            return links.write(peta.PATH, kab=view.kab, kec=view.kec, ind=ind, per=per)

        shown = keluarga_berisiko_map.draw(
            room,
            geography,
            (view.kab, view.kec, period or str(today.year)),
            found.rows,
            on_map(keluarga_berisiko_map.INDICATOR, period),
            before,
        )
        new_kab = before.get("kab") != view.kab
        return (
            said,
            calendar(room, found.whole, period, today),
            f"keadaan {short_day_words(today)}",
            krs_cards.progress(found, names, noun),
            krs_cards.factors(found),
            krs_cards.change(found),
            krs_reached.reached(_groups(found.groups, figures, area), found.teams, [when]),
            figure_cards.cards(
                [figures[name] for name in CARDS if name in figures],
                area,
                lambda one: on_map(one.indicator.id, one.period),
            ),
            krs_tables.table(
                found,
                names,
                noun,
                below_address,
                _reported(room, view.kab, found, figures, area, period),
            ),
            shown.head,
            shown.figure,
            shown.legend,
            shown.foot,
            controls.options(filters.kecamatan_options(catalogue, view.kab))
            if new_kab
            else no_update,
            unless_held(view.kec or filters.ALL, kec),
            controls.options([(one, Period.parse(one).words) for one in offered]),
            unless_held(period or None, per),
            {"kab": view.kab, "ground": shown.ground},
        )

    for desk in page.DESKS:
        record_desk.register(app, room, desk)


def answer(found: KrsBoard, place: str, when: str, kecamatan: int) -> str:
    """Say how far the verification is, or what the recap tells where nobody verifies yet."""
    if not found.whole.listed and found.recapped and found.families is not None:
        return recap_said(found.families, found.scope, place, when, kecamatan)
    return sentence(found.whole, place, when)


def calendar(room: RakorRoom, found: Progress, period: str, today: date) -> str:
    """Say how the verification stands to its calendar; empty where it has none."""
    days = window_of(room.reference.calendar, period) if period else None
    if days is None or not found.listed:
        return ""
    late = behind(found, days, today)
    share = numbers.percent_of(found.final + found.checked, found.listed, 0)
    said = late.words if late else (
        f"{share} dari daftar sudah diverifikasi, tidak tertinggal dari kalender "
        f"({short_day_words(days.first)} – {short_day_words(days.last)})."
    )  # fmt: skip
    if found.unlisted:
        said += f" {numbers.count(found.unlisted)} desa belum punya daftar."
    return said


def _reported(
    room: RakorRoom, kab: str, found: KrsBoard, figures: Mapping[str, AreaFigures], area: str,
    period: str,
) -> str:  # fmt: skip
    """Say whether the records and the reports of the same semester agree."""
    one = figures.get(SHARE)
    if one is None or one.period != period:
        return ""
    if not is_report(room.warehouse.snapshot(), kab, SHARE, period, room.who()):
        return ""  # the figure is these records themselves
    reading = one.reading(area)
    return told_otherwise(found.scope, reading.numerator, reading.denominator)


def _figures(room: RakorRoom, kab: str, period: str) -> Mapping[str, AreaFigures]:
    """Return the indicators of the warehouse in their last period up to the end of a semester."""
    snapshot = room.warehouse.snapshot()
    month = nearest(months(snapshot.catalogue(room.who()).periods, kab), period)
    if not month:
        return {}
    found = read_area_figures(snapshot, kab, Level.KECAMATAN, month, room.who())
    return {one.indicator.id: one for one in found}


def _groups(
    recorded: Any, figures: Mapping[str, AreaFigures], area: str
) -> list[tuple[str, Share | None, str]]:
    """Put the couples, whom the warehouse counts, before the groups of the records."""
    groups: list[tuple[str, Share | None, str]] = []
    if COUPLES in figures:
        one = figures[COUPLES]
        reading = one.reading(area)
        share = (
            Share(reading.numerator or 0, reading.denominator or 0, 1) if reading.reported else None
        )
        groups.append(("Calon pengantin dan calon PUS", share, f"{one.when}, laporan OPD"))
    groups += [(group.word, share, "catatan program") for group, share in recorded]
    return groups
