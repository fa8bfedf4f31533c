"""/jejak: who did what, in a trail of which nothing can be changed."""

import dash_bootstrap_components as dbc
from dash import html

from dashboard.components import controls
from dashboard.domain.audit_events import AuditKind
from dashboard.domain.catalogue import Catalogue
from dashboard.pages import filters, heads, links

PATH, NAME = "/jejak", "Jejak audit"
FILTERS = ("jejak-kabupaten", "jejak-jenis", "jejak-oleh", "jejak-tanggal")
KABUPATEN, JENIS, OLEH, TANGGAL = FILTERS
KALIMAT, DAFTAR, JUMLAH, UNDUH = "jejak-kalimat", "jejak-daftar", "jejak-jumlah", "jejak-unduh"
CSV = "/jejak.csv"
KINDS = [(filters.ALL, "Semua"), *((kind.value, kind.value) for kind in AuditKind)]


def address(kab: str) -> str:
    return links.write(PATH, kab=kab)


def csv_address(kab: str, kind: str, person: str, day: str) -> str:
    return links.write(CSV, kab=kab, jenis=kind, oleh=person, hari=day)


def layout(catalogue: Catalogue, route: dict[str, str]) -> html.Main:
    view = catalogue.view({"kab": route.get("kab", "")})
    kind = route.get("jenis", "")
    # Who stands in it, the trail tells: the callback offers them.
    person = route.get("oleh", "")
    people = [(filters.ALL, "Semua"), *([(person, person)] if person else [])]
    day = html.Div(
        [
            html.Label("Tanggal", htmlFor=TANGGAL, className="picker-label"),
            dbc.Input(id=TANGGAL, type="date", value=route.get("hari", ""), class_name="field"),
        ],
        className="picker",
    )
    pickers = [
        heads.kabupaten(KABUPATEN, catalogue, view),
        controls.picker(JENIS, "Kejadian", KINDS, kind if kind in set(AuditKind) else filters.ALL),
        controls.picker(OLEH, "Siapa", people, person or filters.ALL),
        day,
    ]
    return html.Main(
        [
            *heads.head(NAME, view, pickers, KALIMAT),
            html.Section(
                [
                    html.H2("Kejadian, yang terbaru di atas"),
                    html.P(id=JUMLAH, className="card-note", role="status"),
                    html.Div(id=DAFTAR),
                    html.Div(html.A("Unduh CSV", id=UNDUH, href=CSV, className="button quiet"),
                             className="record-acts"),
                ],
                className="card",
            ),
        ],
        className="page",
    )  # fmt: skip
