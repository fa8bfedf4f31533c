"""«Unduh» below a figure: its picture and its table as they stand, by audience.

js/figure_files.js adds the state of the page to each link as it is opened.
"""

from collections.abc import Sequence

from dash import html

from dashboard.domain.audiences import Audience

BASE = "/unduh/gambar/"
KINDS = (("png", "gambar"), ("svg", "gambar"), ("csv", "tabel"), ("json", "tabel"))
"""Ending and what lies in the file."""
WORDS = {
    Audience.UMUM: "Gambar dan tabel untuk umum: data tetap, angka kecil yang sensitif disamarkan",
    Audience.TIM: "Untuk tim TPPS; jangan disebarkan",
}


def menu(part: str, audiences: Sequence[Audience]) -> html.Details:
    """Return the menu of a page. part: `peta` or `kesenjangan`."""
    rows = [
        html.P([html.Span(WORDS[one]), *_links(part, one)], className="record-acts")
        for one in audiences
    ]
    return html.Details([html.Summary("Unduh"), html.Div(rows)], className="fold downloads")


def _links(part: str, audience: Audience) -> list[html.A]:
    return [
        html.A(
            ending.upper(),
            href=f"{BASE}{part}.{ending}?untuk={audience.value}",
            className="button quiet",
            download="",
            title=f"{what.capitalize()} {ending.upper()}",
        )
        for ending, what in KINDS
    ]
