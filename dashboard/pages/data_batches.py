"""The part of /data with the files taken in: what counts, how far verified, by search."""

from dash import dcc, html

from dashboard.components import controls

DAFTAR, ROWS, COUNT = "data-batch-daftar", "data-batch-baris", "data-batch-jumlah"
SEARCH, SHOWN = "data-batch-cari", "data-batch-tampil"
CHOSEN = "data-batch-dipilih"  # number of the file opened

COUNTING, ALL = "dihitung", "semua"


def layout(opened: str = "") -> html.Section:
    search = html.Div(
        [
            html.Label("Cari", htmlFor=SEARCH, className="picker-label"),
            dcc.Input(
                id=SEARCH, type="search", value="", className="field",
                placeholder="nama berkas, sumber, periode, status",
            ),
        ],
        className="picker wide",
    )  # fmt: skip
    shown = controls.switch(
        SHOWN, "Tampilkan", [(COUNTING, "Yang dihitung"), (ALL, "Semua")], COUNTING
    )
    return html.Section(
        [
            html.Div(
                [
                    html.H2("Berkas yang dimuat"),
                    html.Span(id=COUNT, className="ranked-count", role="status"),
                    html.Div([search, shown], className="pickers"),
                ],
                className="batches-head",
            ),
            html.Div(
                id=DAFTAR,
                className="batches",
                **{"data-opens": CHOSEN, "aria-label": "Berkas yang dimuat"},
            ),
            dcc.Store(id=ROWS),
            dcc.Store(id=CHOSEN, data=opened or None),
        ],
        className="card",
        **{"aria-label": "Berkas yang dimuat"},
    )
