"""The part of a session where it is recorded: actions and decisions, one typed line each."""

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls
from dashboard.pages import rakor_impor, rakor_panel, rakor_putusan

LINE, HINTS = "rakor-catat-baris", "rakor-catat-saran"
PESAN, DAFTAR = "rakor-catat-pesan", "rakor-catat-daftar"
TAMPIL, JUMLAH, NAMES = "rakor-catat-tampil", "rakor-catat-jumlah", "rakor-catat-nama"
ACT = "rakor-catat-ubah"  # what was pressed on a row
DECISION, DECISION_HINTS = "rakor-catat-keputusan", "rakor-catat-keputusan-saran"
PROPOSE, DECIDED = "rakor-catat-usulkan", "rakor-catat-keputusan-daftar"
DECISION_SAID = "rakor-catat-keputusan-pesan"
NOTE, NOTES, NOTE_SAID = (
    "rakor-catat-catatan",
    "rakor-catat-catatan-daftar",
    "rakor-catat-catatan-pesan",
)
ADD_NOTE = "rakor-catat-simpan-catatan"

OPEN, FRESH, ALL = "terbuka", "baru", "semua"
KEYS = (
    "Pada baris: Enter membuka, panah berpindah, 1 belum mulai, 2 proses, 3 selesai, "
    "4 terkendala, 5 dibatalkan. Di Rakor kecamatan: n menaikkan ke kabupaten."
)


def layout(*, records: bool) -> html.Div:
    shown = controls.switch(
        TAMPIL, "Tampilkan", [(OPEN, "Terbuka"), (FRESH, "Baru"), (ALL, "Semua")], ALL
    )
    actions = html.Section(
        [
            html.Div(
                [
                    html.H2("Tindakan (RTL)"),
                    html.Span(id=JUMLAH, className="ranked-count", role="status"),
                    html.Div(shown, className="pickers"),
                ],
                className="batches-head",
            ),
            _line(
                LINE, HINTS, "Tindakan baru, lalu Enter",
                "OPD; tindakan; lokasi (boleh kosong); tenggat 30/9 atau +14", records,
            ),
            html.P(id=PESAN, className="rakor-said", role="status"),
            rakor_impor.layout(records=records),
            html.Div(id=DAFTAR, className="rakor-wide",
                     **{"data-act": ACT, "data-opens": rakor_panel.OPENED}),
            html.P(KEYS, className="source", hidden=not records),
            dcc.Store(id=NAMES),
            dcc.Store(id=ACT),
        ],
        id="catat",
        className="card",
    )  # fmt: skip
    return html.Div([actions, html.Div([_decisions(records), _notes(records)],
                                       className="page-row")], className="rakor-cards")  # fmt: skip


def _line(
    name: str, hints: str, label: str, hint: str, records: bool, owner_at: int = 0
) -> html.Div:
    """Return a line to type. owner_at: which part of it names the OPD, from 0."""
    return html.Div(
        [
            html.Label(label, htmlFor=name, className="picker-label"),
            # dcc.Input puts the caret back where it stood when anything on the page is drawn anew.
            dbc.Input(
                id=name, type="text", value="", class_name="field", maxlength=700,
                placeholder=hint, autocomplete="off",
            ),
            html.Ul(id=hints, className="rakor-hints", role="listbox",
                    **{"aria-label": "Saran", "data-line": name, "data-names": NAMES,
                       "data-owner": owner_at}),
        ],
        className="rakor-line",
        hidden=not records,
    )  # fmt: skip


def _decisions(records: bool) -> html.Section:
    return html.Section(
        [
            html.H2("Keputusan"),
            _line(
                DECISION, DECISION_HINTS, "Keputusan baru, lalu Enter",
                "Keputusan; OPD; tenggat (dua terakhir boleh kosong)", records, 1,
            ),
            html.Button(
                "Simpan sebagai usul", id=PROPOSE, className="button quiet", type="button",
                hidden=not records,
            ),
            html.P(id=DECISION_SAID, className="rakor-said", role="status"),
            html.Div(id=DECIDED, **{"data-act": ACT, "data-opens": rakor_putusan.OPENED}),
        ],
        className="card",
    )  # fmt: skip


def _notes(records: bool) -> html.Section:
    return html.Section(
        [
            html.H2("Catatan"),
            html.Div(
                [
                    html.Label("Catatan baru", htmlFor=NOTE, className="picker-label"),
                    dcc.Textarea(id=NOTE, value="", className="field rakor-note", maxLength=2000),
                    html.Button(
                        "Simpan catatan", id=ADD_NOTE, className="button quiet", type="button"
                    ),
                ],
                hidden=not records,
            ),
            html.P(id=NOTE_SAID, className="rakor-said", role="status"),
            html.Div(id=NOTES),
        ],
        className="card",
    )
