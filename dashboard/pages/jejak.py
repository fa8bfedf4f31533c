"""/jejak: who did what, in a trail of which nothing can be changed."""

from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.catalogue import Catalogue
from dashboard.pages import filters, heads, links

PATH, NAME = "/jejak", "Jejak audit"
LINK = "Jejak audit (Inspektorat, Bappeda, admin)"
"""What a link to it says where a page is read by everybody of the team."""
FILTERS = ("jejak-kabupaten", "jejak-jenis", "jejak-oleh", "jejak-tanggal", "jejak-sampai")
KABUPATEN, JENIS, OLEH, TANGGAL, SAMPAI = FILTERS
KALIMAT, SEGEL = "jejak-kalimat", "jejak-segel"
KARTU, DAFTAR, JUMLAH = "jejak-kartu", "jejak-daftar", "jejak-jumlah"
HALAMAN, BARU, LAMA, BALIK = "jejak-halaman", "jejak-baru", "jejak-lama", "jejak-balik"
UNDUH, CSV, XLSX = "jejak-unduh", "jejak-csv", "jejak-xlsx"
FILE = "/jejak"
KINDS = [(filters.ALL, "Semua"), *((kind.value, kind.value) for kind in AuditKind)]


def address(kab: str) -> str:
    return links.write(PATH, kab=kab)


def file_address(ending: str, kab: str, kind: str, person: str, since: str, until: str) -> str:
    """Return the address of the events asked for as a file: csv or xlsx."""
    asked = {"kab": kab, "jenis": kind, "oleh": person, "hari": since, "sampai": until}
    return links.write(f"{FILE}.{ending}", **asked)


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", "")})
    kind = route.get("jenis", "")
    # Who stands in it, the trail tells: the callback offers them.
    person = route.get("oleh", "")
    people = [(filters.ALL, "Semua"), *([(person, person)] if person else [])]
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        controls.picker(JENIS, "Kejadian", KINDS, kind if kind in set(AuditKind) else filters.ALL),
        controls.picker(OLEH, "Siapa", people, person or filters.ALL),
        _day(TANGGAL, "Sejak tanggal", route.get("hari", "")),
        _day(SAMPAI, "Sampai tanggal", route.get("sampai", "")),
    ]
    return html.Main(
        [
            *heads.head(NAME, view, pickers, KALIMAT),
            html.P(id=SEGEL, className="answer-note code"),
            html.Section(
                [*_listed(), dcc.Store(id=HALAMAN, data=0)], id=KARTU, className="card", hidden=True
            ),
        ],
        className="page",
    )


def _day(name: str, label: str, value: str) -> html.Div:
    return html.Div(
        [
            html.Label(label, htmlFor=name, className="picker-label"),
            dbc.Input(id=name, type="date", value=value, class_name="field"),
        ],
        className="picker",
    )


def _listed() -> list[Any]:
    """Return the list with what turns its pages, and its files."""
    linked = [
        html.A(f"Unduh {word}", id=name, href=FILE, className="button quiet")
        for word, name in (("Excel", XLSX), ("CSV", CSV))
    ]
    files = html.Div(linked, id=UNDUH, hidden=True, className="trail-files")
    turn = [
        html.Button(word, id=name, type="button", className="button quiet", disabled=True)
        for word, name in (("‹ Lebih baru", BARU), ("Lebih lama ›", LAMA))
    ]
    return [
        html.Div([html.H2("Kejadian, yang terbaru di atas"), files], className="card-head"),
        html.P(id=JUMLAH, className="card-note", role="status"),
        html.Div(id=DAFTAR),
        html.Div(turn, id=BALIK, className="record-acts", hidden=True),
    ]
