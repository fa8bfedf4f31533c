"""/bantuan: the steps that are seldom taken, what each page and each indicator means."""

from collections.abc import Mapping

from dash import html

from dashboard.components import guides
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.guides import Guide

PATH, NAME = "/bantuan", "Bantuan"
FILTERS = ()
KALIMAT, INDIKATOR = "bantuan-kalimat", "bantuan-indikator"
WITH_KEYS = "paparan"
"""The topic that lists the keys of /layar."""


def layout(
    catalogue: Catalogue,
    route: dict[str, str],
    guide: Guide | None = None,
    names: Mapping[str, str] | None = None,
    *,
    team: bool = True,
) -> html.Main:
    """Draw the help. names: path → name of a page. team: False leaves out what is about the server
    and the records."""
    del catalogue, route  # the same for every kabupaten
    held, known = guide or Guide(), names or {}
    topics = [one for one in held.topics if team or not one.team]
    told = [(known[one.path], one) for one in held.pages if one.path in known]
    cards = [
        guides.topic(one, guides.keys(held.keys) if one.key == WITH_KEYS else None)
        for one in topics
    ]
    server = html.Section(
        [html.H2("Pengaturan server"), guides.settings(held.settings)], className="card"
    )
    ways = [html.A(one.title, href=f"#{one.key}") for one in topics]
    return html.Main(
        [
            html.H1(NAME, className="sr-only"),
            html.P(id=KALIMAT, className="answer"),
            html.Nav([*ways, html.A("Arti indikator", href="#indikator")], className="guide-ways",
                     **{"aria-label": "Isi bantuan"}),
            html.Div([*cards, server if team else None], className="page-row"),
            html.Section([html.H2("Apa isi tiap halaman"), guides.pages(told)], className="card"),
            html.Section([html.H2("Arti indikator"), html.Div(id=INDIKATOR)],
                         id="indikator", className="card"),
        ],
        className="page guide",
    )  # fmt: skip
