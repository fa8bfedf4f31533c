"""/cakupan: which services reach whom? Every indicator by kecamatan against its target."""

from typing import NamedTuple

from dash import dcc, html

from dashboard.components import controls, legends, states
from dashboard.components.heat_cells import CAPAIAN, JARAK
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.indicators import Group
from dashboard.domain.months import ending, months, nearest
from dashboard.domain.periods import Period
from dashboard.pages import filters

PATH, NAME = "/cakupan", "Cakupan"
FILTERS = (
    "cakupan-kabupaten",
    "cakupan-kecamatan",
    "cakupan-periode",
    "cakupan-grup",
    "cakupan-isi",
)
KABUPATEN, KECAMATAN, PERIODE, GRUP, ISI = FILTERS
HEAT, ROWS = "cakupan-heat", "cakupan-baris"
KALIMAT, STATUS = "cakupan-kalimat", "cakupan-status"
LEGENDA, SUMBER = "cakupan-legenda", "cakupan-sumber"

ALL = filters.ALL
GROUPS = [(ALL, "Semua"), *((group.value, group.value.capitalize()) for group in Group)]
CONTENTS = [(JARAK, "Jarak ke target"), (CAPAIAN, "Capaian")]


class State(NamedTuple):
    """One valid state of the page. kec, group, month: empty where none is chosen or known."""

    kab: str
    kec: str
    month: str
    group: str
    shown: str
    notes: tuple[str, ...]


def state(catalogue: Catalogue, kab: str, kec: str, per: str, group: str, shown: str) -> State:
    """Return the valid state nearest to what pickers or a link hold."""
    view = catalogue.view({"kab": kab or "", "kec": "" if kec in (ALL, None) else kec})
    offered = months(catalogue.periods, view.kab)
    month = nearest(offered, per or "")
    notes = list(view.notes)
    if per and offered and month != ending(per):
        notes.append(f"Bulan «{per}» tidak ada; ditampilkan {Period.parse(month).words}.")
    return State(
        view.kab,
        view.kec,
        month,
        group if group in set(Group) else "",
        shown if shown in (JARAK, CAPAIAN) else JARAK,
        tuple(notes),
    )


def layout(catalogue: Catalogue, address: dict[str, str]) -> html.Main:
    asked = [address.get(key, "") for key in ("kab", "kec", "per", "grup", "isi")]
    held = state(catalogue, *asked)
    kecamatan = filters.kecamatan_options(catalogue, held.kab)
    pickers = html.Div(
        [
            controls.picker(KABUPATEN, "Kabupaten", filters.kabupaten_options(catalogue), held.kab),
            controls.picker(KECAMATAN, "Kecamatan", kecamatan, held.kec or ALL),
            controls.picker(
                PERIODE, "Bulan", filters.month_options(catalogue, held.kab), held.month
            ),
            controls.switch(GRUP, "Kelompok indikator", GROUPS, held.group or ALL),
            controls.switch(ISI, "Isi sel", CONTENTS, held.shown),
            html.P(id=STATUS, className="pickers-note"),
        ],
        className="pickers",
    )
    heat = html.Div(
        id=HEAT,
        className="heat",
        role="region",
        tabIndex=0,
        **{"aria-label": "Tabel indikator menurut kecamatan"},
    )
    return html.Main(
        [
            html.H1(NAME, className="sr-only"),
            pickers,
            states.banner(held.notes),
            html.P(id=KALIMAT, className="answer", role="status"),
            html.Section(
                [heat, html.Div(legends.item("no-data", "Memuat tabel"), id=LEGENDA)],
                className="card heat-card",
                **{"aria-label": "Cakupan menurut kecamatan"},
            ),
            html.Div(id=SUMBER),
            dcc.Store(id=ROWS),
        ],
        className="page cakupan",
    )
