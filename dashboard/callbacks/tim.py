"""/tim: ask, draw, return."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.callbacks import record_desk, tim_identitas
from dashboard.components import figure_cards, team_cards
from dashboard.data.area_figures import read_area_figures
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.area_codes import Level
from dashboard.domain.months import months
from dashboard.domain.opd_names import local_opd
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_parties import ALWAYS, NO_OFFICE
from dashboard.domain.rakor_rights import may_read
from dashboard.domain.team_forms import OPD_NAME_FORM, TEAM_FORM
from dashboard.domain.tpps_teams import sentence
from dashboard.pages import links, peta
from dashboard.pages import tim as page

WITH_TEAM = "village_decree_tpps"
ONLY_TEAM = "Susunan tim hanya untuk tim TPPS; masuk dulu dengan akun tim."


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.STATUS, "children"),
        Output(page.INTI, "children"),
        Output(page.KECAMATAN, "children"),
        Output(page.KPI, "children"),
        Output(page.OPD, "children"),
        Input(page.KABUPATEN, "value"),
        *(Input(desk.changed, "data") for desk in page.DESKS),
    )
    def show(kab: str, _: Any, __: Any) -> tuple[Any, ...]:
        snapshot, actor = room.warehouse.snapshot(), room.who()
        catalogue = snapshot.catalogue(actor)
        kab = catalogue.view({"kab": kab or ""}).kab
        members, called = (
            [one.values for one in read_records(room.ledger(), form, kab, actor)]
            for form in (TEAM_FORM, OPD_NAME_FORM)
        )
        below = {one.code: one.name for one in room.areas.kecamatan(kab)}
        general = general_offices(room)
        local = {name: local_opd(room.reference.opd_names, name, kab) for name in general}
        unknown = [str(row["opd"]) for row in called if row["opd"] not in local]
        month = next(iter(months(catalogue.periods, kab)), "")
        figures = read_area_figures(snapshot, kab, Level.KECAMATAN, month, actor) if month else []
        said = sentence(members, catalogue.area_name(kab), list(below))
        return (
            said if may_read(actor, kab) else ONLY_TEAM,
            f"keadaan {short_day_words(room.today(kab))}",
            team_cards.kabupaten(members),
            team_cards.kecamatan(members, below),
            figure_cards.cards(
                [one for one in figures if one.indicator.id == WITH_TEAM],
                kab,
                lambda one: links.write(peta.PATH, kab=kab, ind=one.indicator.id, per=one.period),
            ),
            team_cards.offices(general, local, unknown),
        )

    tim_identitas.register(app, room)
    for desk in page.DESKS:
        record_desk.register(app, room, desk)


def general_offices(room: RakorRoom) -> list[str]:
    """Return the OPD as the indicators name them, and those of every TPPS."""
    owners = (opd for one in room.reference.indicators.values() for opd in one.opd)
    found = dict.fromkeys([*ALWAYS, *owners])
    return sorted((name for name in found if name not in NO_OFFICE), key=str.casefold)
