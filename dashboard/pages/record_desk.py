"""The part of a programme page where records are listed, entered, imported and downloaded."""

from dataclasses import dataclass
from typing import Any, TypedDict

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.record_entries import CHOSEN, OPEN
from dashboard.domain.record_fields import Field, FieldKind, RecordForm
from dashboard.domain.record_values import LONG, LONGEST, NO, YES
from dashboard.pages.evidence_list import EvidenceList

Id = dict[str, Any]
SECONDS = 4  # after which what another screen kept is seen here
LARGEST = 5_000_000  # bytes of a file of records
AREAS = frozenset({FieldKind.DESA, FieldKind.KECAMATAN, FieldKind.OPD, FieldKind.INDICATOR})
"""Fields whose choices follow the kabupaten."""


class Asked(TypedDict):
    """The record that is opened; 0 for a new one."""

    id: int


class Gone(TypedDict):
    """A record that was removed, and of which kabupaten."""

    id: int
    kab: str


class Seen(Gone):
    """A record as it was when it was opened."""

    revision: int
    values: list[Any]


@dataclass(frozen=True)
class Desk:
    """The ids of the desk of one form on one page: `<page>-<form>-<part>`.

    kabupaten, kecamatan: ids of the page's pickers; no kecamatan where it has none.
    """

    page: str
    form: RecordForm
    kabupaten: str
    kecamatan: str = ""

    def part(self, name: str) -> str:
        return f"{self.page}-{self.form.key}-{name}"

    @property
    def changed(self) -> str:
        """Store: the revision of the records shown; a page draws again when it grows."""
        return self.part("revisi")

    @property
    def opened(self) -> str:
        """Store: {id, at} of the record asked for; id 0 for a new one. A page may set it."""
        return self.part("dibuka")

    @property
    def evidence(self) -> EvidenceList:
        """The files of the record opened."""
        return EvidenceList(self.part("bukti"))

    def field(self, field: Field) -> str:
        return self.part(f"isi-{field.key.replace('_', '-')}")

    def section(self) -> html.Section:
        """Return the card with the list, and the panel that opens over the page."""
        part = self.part
        return html.Section(
            [
                html.Div([html.H2(headed(self.form.word)), html.Span(id=part("jumlah"),
                          className="ranked-count", role="status")], className="batches-head"),
                html.Div(
                    [
                        _search(part("cari"), self.form.word),
                        html.Button("Tambah", id=part("tambah"), className="button quiet",
                                    type="button", hidden=True),
                        html.Div(
                            dcc.Upload(
                                html.Span("Impor Excel", className="button quiet"),
                                id=part("impor"), className="record-upload",
                            ),
                            id=part("bawa"), hidden=True,
                        ),
                        html.A("Unduh Excel", id=part("unduh"), href="", className="button quiet"),
                        html.A("Contoh isian", id=part("contoh"), href="", hidden=True,
                               className="button quiet"),
                    ],
                    className="record-acts",
                    id=part("alat"),
                    hidden=True,
                ),
                html.P(id=part("pesan"), className="rakor-said", role="status"),
                html.Button("Batalkan penghapusan", id=part("batal"), className="button quiet",
                            type="button", hidden=True),
                html.Div(id=part("tinjau")),
                html.Button("Simpan isi berkas", id=part("simpan-berkas"), className="button",
                            type="button", hidden=True),
                html.Div(id=part("daftar"), **{"data-opens": self.opened,
                                               "data-sorts": part("urutan")}),
                dcc.Store(id=part("baris")),
                html.Button("Tampilkan semua", id=part("semua"), className="button quiet",
                            type="button", hidden=True),
                self._panel(),
                dcc.Store(id=part("urutan"), data=""),
                dcc.Store(id=self.changed),
                dcc.Store(id=self.opened),
                dcc.Store(id=part("dihapus")),
                dcc.Interval(id=part("jam"), interval=SECONDS * 1000),
            ],
            className="card",
            id=part("kartu"),
        )  # fmt: skip

    def _panel(self) -> html.Div:
        part = self.part
        fields = [_entry(field, self.field(field)) for field in self.form.fields]
        panel = dbc.Offcanvas(
            [
                html.Div(html.P(id=part("kabar")), className="batch-said", role="status",
                         tabIndex=-1),
                html.Div(fields, className="rakor-fields record-fields"),
                html.Div(
                    [
                        html.Button("Simpan", id=part("simpan"), className="button",
                                    type="button"),
                        html.Button("Hapus", id=part("hapus"), className="button quiet",
                                    type="button"),
                    ],
                    className="record-acts",
                ),
                self.evidence.section(),
                html.H3("Riwayat"),
                html.Div(id=part("riwayat")),
            ],
            id=part("panel"),
            placement="end",
            is_open=False,
            title=html.Span(id=part("judul")),
            labelledby=part("judul"),
            class_name="batch-panel",
        )  # fmt: skip
        return html.Div([panel, dcc.Store(id=part("dilihat"))])


def headed(words: str) -> str:
    """Return the words of a form as a heading: `SK desa lokus`, `Kasus audit`."""
    return words[:1].upper() + words[1:]


def _search(name: str, word: str) -> html.Div:
    return html.Div(
        [
            html.Label(f"Cari {word}", htmlFor=name, className="sr-only"),
            dcc.Input(id=name, type="search", value="", placeholder="Cari", debounce=0.3,
                      autoComplete="off", className="field"),
        ],
    )  # fmt: skip


def _entry(field: Field, name: str) -> html.Div:
    label = field.word if not field.required else f"{field.word} (wajib)"
    said = html.Small(field.hint, className="record-hint") if field.hint else None
    if field.kind is FieldKind.CHOICES:
        pairs = [(one, one) for one in field.choices]
        return html.Div([controls.picker(name, label, pairs, "", multi=True), said])
    if field.kind in CHOSEN:
        kinds = (YES, NO) if field.kind is FieldKind.YES_NO else field.choices
        pairs = [(OPEN, "–"), *((one, one) for one in kinds)]
        return html.Div([controls.picker(name, label, pairs, ""), said])
    head = html.Label(label, htmlFor=name, className="picker-label")
    longest = LONGEST.get(field.kind, LONG)
    if field.kind is FieldKind.DAY:
        entry: Any = dbc.Input(id=name, type="date", value="", class_name="field")
    elif field.kind is FieldKind.LONG:
        entry = dcc.Textarea(id=name, value="", className="field", maxLength=longest)
    else:
        mode = "text" if field.kind is FieldKind.TEXT else "numeric"
        entry = dcc.Input(id=name, type="text", value="", className="field", maxLength=longest,
                          inputMode=mode, autoComplete="off")  # fmt: skip
    return html.Div([head, entry, said], className="wide" if field.kind is FieldKind.LONG else None)
