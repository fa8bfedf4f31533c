"""/rakor: the Rakor of a kabupaten and what became of their promises; a new series begins here."""

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.rakor_sessions import Session
from dashboard.pages import heads, links, rakor_rates, tim

PATH, NAME = "/rakor", "Rakor"
BELOW = f"{PATH}/"
FILTERS = ("rakor-kabupaten",)
(KABUPATEN,) = FILTERS
KALIMAT, DAFTAR, PESAN = "rakor-kalimat", "rakor-daftar", "rakor-pesan"
NAMA, TINGKAT, IRAMA = "rakor-nama", "rakor-tingkat", "rakor-irama"
HARI, BUAT, DIBUAT = "rakor-hari", "rakor-buat", "rakor-dibuat"
FORMULIR = "rakor-formulir"  # hidden from who may make none
WHOLE = "kabupaten"
RHYTHMS = (("mingguan", "Mingguan"), ("bulanan", "Bulanan"), ("triwulanan", "Triwulanan"))


def address(session: Session) -> str:
    return f"{BELOW}{session.key}"


def list_address(kab: str) -> str:
    return links.write(PATH, kab=kab)


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", "")})
    pickers = [heads.kabupaten(KABUPATEN, catalogue, view)]
    return html.Main(
        [
            *heads.head(NAME, view, pickers, KALIMAT),
            html.Div(id=DAFTAR, className="rakor-cards"),
            rakor_rates.layout(),
            _form(),
            html.P(
                dcc.Link("Tim TPPS dan nama OPD", href=tim.address(view.kab)), className="source"
            ),
            dcc.Store(id=DIBUAT),
        ],
        className="page",
    )


def _form() -> html.Section:
    name = html.Div(
        [
            html.Label("Nama", htmlFor=NAMA, className="picker-label"),
            dcc.Input(id=NAMA, type="text", value="Rakor TPPS", className="field", maxLength=80),
        ],
        className="picker",
    )
    day = html.Div(
        [
            html.Label("Hari pertama", htmlFor=HARI, className="picker-label"),
            dbc.Input(id=HARI, type="date", value="", class_name="field"),
        ],
        className="picker",
    )
    return html.Section(
        [
            html.H2("Buat seri Rakor"),
            html.Div(
                [
                    name,
                    controls.picker(TINGKAT, "Tingkat", [(WHOLE, "Kabupaten")], WHOLE),
                    controls.picker(IRAMA, "Irama", RHYTHMS, "mingguan"),
                    day,
                    html.Button("Buat Rakor", id=BUAT, className="button", type="button"),
                ],
                className="pickers",
            ),
            html.P(id=PESAN, className="rakor-said", role="status"),
        ],
        id=FORMULIR,
        className="card",
    )
