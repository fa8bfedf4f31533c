"""The part of a session that takes an RTL workbook: looked at first, then kept as a whole."""

from dash import dcc, html

BERKAS, TINJAU, SIMPAN = "rakor-impor-berkas", "rakor-impor-tinjau", "rakor-impor-simpan"
HINT = (
    "Excel dengan kolom Rencana tindak lanjut, OPD penanggung jawab dan Tenggat; lembar Keputusan "
    "bila ada."
)


def layout(*, records: bool) -> html.Div:
    return html.Div(
        [
            html.Div(
                dcc.Upload(
                    html.Span("Impor RTL", className="button quiet"),
                    id=BERKAS,
                    className="record-upload",
                ),
                className="record-acts",
            ),
            html.Small(HINT, className="record-hint"),
            html.Div(id=TINJAU),
            html.Div(
                html.Button(
                    "Simpan isi berkas", id=SIMPAN, className="button", type="button", hidden=True
                ),
                className="record-acts",
            ),
        ],
        hidden=not records,
    )
