"""The part of /data that says who has not reported, and what waits in quarantine."""

from dash import html

DAFTAR = "data-lapor-daftar"


def layout() -> html.Section:
    return html.Section(
        [html.H2("Belum lapor"), html.Div(id=DAFTAR)],
        className="card",
        **{"aria-label": "Belum lapor"},
    )
