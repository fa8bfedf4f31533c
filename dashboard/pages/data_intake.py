"""The part of /data where files come in: drop zone, preview, questions."""

from dash import html

DAFTAR = "data-masuk-daftar"


def layout() -> html.Section:
    return html.Section(
        [
            html.H2("Muat berkas"),
            html.Div(id=DAFTAR),
        ],
        className="card",
        **{"aria-label": "Muat berkas"},
    )
