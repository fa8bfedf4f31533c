"""/wilayah/<kode>: one desa, kecamatan or kabupaten on one page, also on paper."""

from collections.abc import Callable
from typing import NamedTuple

from dash import dcc, html

from dashboard.components import area_links, controls, graphs, states
from dashboard.domain.area_codes import Level
from dashboard.domain.area_places import AreaPlace
from dashboard.domain.areas import Area
from dashboard.domain.audiences import Audience
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.months import ending, months, nearest
from dashboard.domain.periods import Period
from dashboard.pages import filters, links
from dashboard.pages.downloads import PATH as DOWNLOADS

PATH, NAME = "/wilayah", "Wilayah"
BELOW = f"{PATH}/"
"""What an area's code follows."""
CODE = "kode"
"""The name under which the frame hands on what follows BELOW."""
PERIODE = "wilayah-periode"
FILTERS = (PERIODE,)  # the area is in the path, not among the parameters
KABUPATEN, KECAMATAN, DESA = "wilayah-kabupaten", "wilayah-kecamatan", "wilayah-desa"
CHOICES = (KABUPATEN, KECAMATAN, DESA)
SHOWN = "wilayah-tampil"  # code of the area on screen
KALIMAT, CATATAN, STATUS = "wilayah-kalimat", "wilayah-catatan", "wilayah-status"
KPI, MAP = "wilayah-kpi", "wilayah-map"
MAP_JUDUL, MAP_KAKI = "wilayah-map-judul", "wilayah-map-kaki"
INDIKATOR, SPINE = "wilayah-indikator", "wilayah-spine"
TREN, STUNTING, BAWAH = "wilayah-tren", "wilayah-stunting", "wilayah-bawah"
SUMBER, UNDUH = "wilayah-sumber", "wilayah-unduh"
FILES = (("pdf", "PDF, satu halaman"), ("docx", "Word"))
"""Kinds of file of a profile: ending and words."""
TABEL, LOKUS, BANDING = "wilayah-tabel", "wilayah-lokus", "wilayah-banding"
TABEL_ISI, LOKUS_ISI = "wilayah-tabel-isi", "wilayah-lokus-isi"
BANDING_ISI = "wilayah-banding-isi"
DRAWN = {TABEL_ISI: TABEL, LOKUS_ISI: LOKUS, BANDING_ISI: BANDING}
"""Stores of plain trees and the elements that js/trees.js fills from them."""

FILES_AT = f"{DOWNLOADS}wilayah/"
MEANS = {
    Audience.UMUM: "Untuk umum: data tetap; angka kecil yang sensitif disamarkan.",
    Audience.TIM: "Untuk tim TPPS: semua angka; jangan disebarkan.",
}
PlaceOf = Callable[[str], AreaPlace | None]


class State(NamedTuple):
    """One valid state of the page. month: empty where nothing was reported."""

    month: str
    notes: tuple[str, ...]


def anywhere(code: str) -> AreaPlace | None:
    """Take any code for a kabupaten: what the page is drawn with before there are areas."""
    return AreaPlace(Area(code, "", Level.KABUPATEN), [], [])


def state(catalogue: Catalogue, kab: str, per: str) -> State:
    """Return the month nearest to what the picker or a link holds."""
    month = nearest(months(catalogue.periods, kab), per or "")
    if per and month and month != ending(per):
        said = f"Periode «{per}» tidak ada; ditampilkan {Period.parse(month).words}."
        return State(month, (said,))
    return State(month, ())


def address(code: str, per: str = "") -> str:
    """Return the address of the profile of an area."""
    return links.write(f"{BELOW}{code}", per=per)


def file_links(code: str, audience: Audience, per: str) -> html.Div:
    """Return what the files for an audience hold, and a link to each kind of them."""
    linked = [
        html.A(
            words,
            href=links.write(f"{FILES_AT}{code}.{ending}", untuk=audience.value, per=per),
            className="button quiet",
            download="",
        )
        for ending, words in FILES
    ]
    return html.Div(
        [
            html.P(MEANS[audience], className="answer-note"),
            html.P(linked, className="record-acts"),
        ]
    )


def layout(catalogue: Catalogue, route: dict[str, str], place_of: PlaceOf = anywhere) -> html.Main:
    """Draw the page of the code in the route; without one that of the first kabupaten."""
    code = route.get(CODE, "") or catalogue.view(route).kab
    place = place_of(code)
    if place is None:
        return unknown(code, catalogue, place_of)
    held = state(catalogue, place.kab, route.get("per", ""))
    return html.Main(
        [
            area_links.trail(place, lambda one: address(one, held.month)) if place.above else None,
            html.Div(
                [
                    html.H1(place.name),
                    html.Span(f"kode {place.code}", className="code"),
                    html.Details(
                        [html.Summary("Unduh"), html.Div(id=UNDUH)], className="fold downloads"
                    ),
                ],
                className="profile-head",
            ),
            _pickers(catalogue, place, held, place_of),
            states.banner(held.notes),
            html.P(id=KALIMAT, className="answer", role="status"),
            html.P(id=CATATAN, className="answer-note"),
            html.Div(
                [html.Div(id=KPI, className="profile-kpis"), _map()], className="page-row wide-left"
            ),
            *_sections(place.level),
            html.Div(id=SUMBER),
            dcc.Store(id=SHOWN, data=place.code),
            *(dcc.Store(id=store) for store in DRAWN),
        ],
        className="page profile",
    )


def _sections(level: Level) -> list[html.Section | html.Div]:
    """Return the sections: survey and lokus first where a kabupaten is judged, else the spine."""
    stunting, trend, lower = (
        html.Section(id=name, className="card") for name in (STUNTING, TREN, BAWAH)
    )
    lokus, beside = (
        html.Section(html.Div(id=name, className="drawn"), className="card")
        for name in (LOKUS, BANDING)
    )
    rows = [html.Div(id=TABEL, className="drawn"), html.Div(id=SPINE, className="spine-chart")]
    all_of_it = html.Section(
        [html.Div(id=INDIKATOR), html.Div(rows, className="spine")], className="card"
    )
    if level is Level.KABUPATEN:
        return [stunting, trend, lokus, beside, all_of_it, lower]
    return [all_of_it, trend, html.Div([stunting, lokus], className="page-row"), beside, lower]


def unknown(code: str, catalogue: Catalogue, place_of: PlaceOf) -> html.Main:
    """Say that a code stands for no area and offer those nearest to it."""
    above = next((found for at in (8, 5) if (found := place_of(code[:at]))), None)
    offered: list[Area] = list(above.below if above and above.below else catalogue.kabupaten)
    said = f"Tidak ada wilayah dengan kode «{code}»." if code else "Belum ada data."
    where = f" di {above.name}" if above and above.below else ""
    return html.Main(
        [
            html.H1(NAME, className="sr-only"),
            html.P(said, className="answer"),
            html.P(f"Pilih wilayah{where}:") if offered else None,
            area_links.choices(offered, address),
        ],
        className="page profile",
    )


def _pickers(catalogue: Catalogue, place: AreaPlace, held: State, place_of: PlaceOf) -> html.Div:
    ladder = [*place.above, place.area]
    kecamatan = next((one for one in ladder if one.level is Level.KECAMATAN), None)
    within = place_of(kecamatan.code) if kecamatan else None
    below = sorted(within.below, key=lambda one: one.name) if within else []
    desa = [(filters.ALL, "Semua"), *((one.code, one.name) for one in below)]
    chosen = place.code if place.level is Level.DESA else filters.ALL
    return html.Div(
        [
            controls.picker(
                KABUPATEN, "Kabupaten", filters.kabupaten_options(catalogue), place.kab
            ),
            controls.picker(
                KECAMATAN,
                "Kecamatan",
                filters.kecamatan_options(catalogue, place.kab),
                kecamatan.code if kecamatan else filters.ALL,
            ),
            controls.picker(DESA, "Desa", desa, chosen),
            controls.picker(
                PERIODE, "Periode", filters.month_options(catalogue, place.kab), held.month
            ),
            html.P(id=STATUS, className="pickers-note"),
        ],
        className="pickers",
    )


def _map() -> html.Section:
    graph = dcc.Graph(
        id=MAP, figure=graphs.BLANK, config=graphs.CONFIG, className="map-graph", responsive=True
    )
    return html.Section(
        [
            html.Div(id=MAP_JUDUL, className="card-head"),
            html.Div(graph, className="map profile-map"),
            html.Div(id=MAP_KAKI),
        ],
        className="card profile-where",
        **{"aria-label": "Letak wilayah pada peta"},
    )
