"""/cakupan: which services reach whom? Every indicator by kecamatan against its target."""

from collections.abc import Sequence

from dash import dcc, html

from dashboard.components import controls, legends, sources, states
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.opd_names import OpdName
from dashboard.domain.reported_senses import Sense
from dashboard.pages import coverage_choices as choices
from dashboard.pages import filters

PATH, NAME = "/cakupan", "Cakupan"
KEYS = ("kab", "kec", "per", "opd", "grup", "lihat", "menurut", "urut", "isi", "skala")
"""What the pickers are called in the link, in their order."""
FILTERS = (
    "cakupan-kabupaten",
    "cakupan-kecamatan",
    "cakupan-periode",
    "cakupan-opd",
    "cakupan-grup",
    "cakupan-lihat",
    "cakupan-menurut",
    "cakupan-urut",
    "cakupan-isi",
    "cakupan-skala",
)
KABUPATEN, KECAMATAN, PERIODE, OPD, GRUP, LIHAT, MENURUT, URUT, ISI, SKALA = FILTERS
KARTU = "cakupan-kartu"  # the card; its class tells which view is on
HEAT, ROWS = "cakupan-heat", "cakupan-baris"
PROFIL, SPINE_ISI = "cakupan-profil", "cakupan-spine-isi"  # what is said first; the table's rows
SPINE_TABEL, SPINE = "cakupan-spine-tabel", "cakupan-spine"
TREN, TREN_ISI, TREN_KALIMAT = "cakupan-tren", "cakupan-tren-isi", "cakupan-tren-kalimat"
KALIMAT, STATUS = "cakupan-kalimat", "cakupan-status"
LEGENDA, SUMBER = "cakupan-legenda", "cakupan-sumber"


def card_class(look: str) -> str:
    return f"card heat-card look-{look}"


def layout(
    catalogue: Catalogue, address: dict[str, str], opd_names: Sequence[OpdName] = ()
) -> html.Main:
    """Draw the page. opd_names: how each kabupaten calls its OPD."""
    held = choices.state(catalogue, address, opd_names)
    return html.Main(
        [
            html.H1(NAME, className="sr-only"),
            _pickers(catalogue, held, opd_names),
            states.banner(held.notes),
            html.P(id=KALIMAT, className="answer", role="status"),
            html.Section(
                [_ways(catalogue, held), *_views()],
                id=KARTU,
                className=card_class(held.look),
                **{"aria-label": "Cakupan menurut kecamatan"},
            ),
            html.Div(id=SUMBER),
            sources.reported(Sense.TABLE),
            *(dcc.Store(id=name) for name in (ROWS, SPINE_ISI, TREN_ISI)),
        ],
        className="page cakupan",
    )


def _pickers(catalogue: Catalogue, held: choices.State, names: Sequence[OpdName]) -> html.Div:
    """Return what is looked at: place, month, OPD, kind."""
    kabupaten = filters.kabupaten_options(catalogue)
    kecamatan = filters.kecamatan_options(catalogue, held.kab)
    months = filters.month_options(catalogue, held.kab)
    opd = choices.opd_options(catalogue, held.kab, held.group, names)
    all_of_them = filters.ALL
    return html.Div(
        [
            controls.picker(KABUPATEN, "Kabupaten", kabupaten, held.kab),
            controls.picker(KECAMATAN, "Kecamatan", kecamatan, held.kec or all_of_them),
            controls.picker(PERIODE, "Bulan", months, held.month),
            controls.picker(OPD, "OPD", opd, held.opd or all_of_them),
            controls.switch(GRUP, "Jenis indikator", choices.GROUPS, held.group or all_of_them),
            html.P(id=STATUS, className="pickers-note"),
        ],
        className="pickers",
    )


def _ways(catalogue: Catalogue, held: choices.State) -> html.Div:
    """Return how it is looked at: view, headings, order, and what only one view asks."""
    orders = choices.sort_options(catalogue, held.kab)
    return html.Div(
        [
            controls.switch(LIHAT, "Tampilan", choices.LOOKS, held.look),
            controls.switch(MENURUT, "Kelompokkan menurut", choices.BYS, held.by),
            controls.picker(URUT, "Urutkan", orders, held.sort),
            html.Div(
                controls.switch(ISI, "Isi sel", choices.CONTENTS, held.shown), className="of-tabel"
            ),
            html.Div(
                controls.switch(SKALA, "Skala", choices.SCALES, held.scale), className="of-tren"
            ),
        ],
        className="pickers heat-ways",
    )


def _views() -> list[html.Div]:
    heat = html.Div(
        id=HEAT,
        className="heat of-tabel",
        role="region",
        tabIndex=0,
        **{"aria-label": "Tabel indikator menurut kecamatan"},
    )
    legend = html.Div(legends.item("no-data", "Memuat tabel"), id=LEGENDA)
    table = html.Div(id=SPINE_TABEL, className="drawn")
    chart = html.Div(id=SPINE, className="spine-chart")
    profile = [html.Div(id=PROFIL), html.Div([table, chart], className="spine")]
    trends = [html.P(id=TREN_KALIMAT, className="trend-answer"), html.Div(id=TREN)]
    return [
        heat,
        html.Div(profile, className="of-profil"),
        html.Div(trends, className="of-tren"),
        legend,
    ]
