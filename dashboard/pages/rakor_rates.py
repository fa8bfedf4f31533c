"""The part of /rakor with how often each OPD gives news and is in time."""

from dash import dcc, html

from dashboard.components import controls, graphs

SERI, KALIMAT = "rakor-rates-seri", "rakor-rates-kalimat"
GAMBAR, TABEL, NARROW = "rakor-rates-gambar", "rakor-rates-tabel", "rakor-rates-sempit"
KARTU = "rakor-rates-kartu"


def layout() -> html.Section:
    """Return the card; it stays hidden until two sessions were closed."""
    head = html.Div(
        [html.H2("Kabar dan ketepatan OPD"), controls.picker(SERI, "Seri", (), "")],
        className="card-head",
    )
    return html.Section(
        [
            head,
            html.P(id=KALIMAT, className="heavy-sentence"),
            dcc.Graph(id=GAMBAR, figure=graphs.BLANK, config=graphs.CONFIG),
            html.Div(id=TABEL),
            dcc.Store(id=NARROW),
        ],
        id=KARTU,
        className="card",
        hidden=True,
    )
