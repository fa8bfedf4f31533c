"""/tim: who sits in the TPPS, and what this kabupaten calls its OPD."""

from dash import html

from dashboard.domain.catalogue import Catalogue
from dashboard.domain.team_forms import OPD_NAME_FORM, TEAM_FORM
from dashboard.pages import heads, links, tim_identitas
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
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        html.P(id=STATUS, className="pickers-note"),
    ]
    return html.Main(
        [
            *heads.head(NAME, view, pickers, KALIMAT),
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
