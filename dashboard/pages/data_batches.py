"""The part of /data with the files taken in: status, and what is done to each."""

from dash import html

DAFTAR = "data-batch-daftar"


def layout() -> html.Section:
    return html.Section(
        [html.H2("Berkas yang dimuat"), html.Div(id=DAFTAR)],
        className="card",
        **{"aria-label": "Berkas yang dimuat"},
    )
