"""/tim: who sits in the TPPS, and what this kabupaten calls its OPD."""

from dash import html

from dashboard.components import controls, states
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.team_forms import OPD_NAME_FORM, TEAM_FORM
from dashboard.pages import filters, links, tim_identitas
from dashboard.pages.record_desk import Desk

PATH, NAME = "/tim", "Tim dan OPD"
FILTERS = ("tim-kabupaten",)
(KABUPATEN,) = FILTERS
KALIMAT, STATUS = "tim-kalimat", "tim-status"
INTI, KECAMATAN, OPD, KPI = "tim-inti", "tim-kecamatan", "tim-opd", "tim-kpi"
DESKS = tuple(Desk("tim", form, KABUPATEN) for form in (TEAM_FORM, OPD_NAME_FORM))


def address(kab: str) -> str:
    return links.write(PATH, kab=kab)


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", "")})
    pickers = html.Div(
        [
            controls.picker(KABUPATEN, "Kabupaten", filters.kabupaten_options(catalogue), view.kab),
            html.P(id=STATUS, className="pickers-note"),
        ],
        className="pickers",
    )
    return html.Main(
        [
            html.H1(NAME, className="sr-only"),
            pickers,
            states.banner(view.notes),
            html.P(id=KALIMAT, className="answer", role="status"),
            html.Div(
                [
                    html.Section(id=INTI, className="card"),
                    html.Section(id=KECAMATAN, className="card"),
                ],
                className="page-row",
            ),
            html.Div(id=KPI, className="page-row thirds"),
            html.Section(id=OPD, className="card"),
            tim_identitas.section(),
            *(desk.section() for desk in DESKS),
        ],
        className="page",
    )
