"""The part of a page with the evidence of one thing: its files, and where another is added."""

from dataclasses import dataclass
from typing import Any

import dash_bootstrap_components as dbc
from dash import dcc, html

from dashboard.domain.evidence import LARGEST_EVIDENCE, LONGEST_NOTE, Evidence
from dashboard.domain.evidence_kinds import KINDS

PATH = "/bukti/"
ENDINGS = ",".join(f".{ending}" for ending in KINDS)
LIMIT = f"paling besar {LARGEST_EVIDENCE // 1_000_000} MB"


def address(one: Evidence) -> str:
    return f"{PATH}{one.id}"


@dataclass(frozen=True)
class EvidenceList:
    """The ids of one list: `<prefix>-<part>`. A page sets `subject` to show another's files."""

    prefix: str

    @property
    def subject(self) -> str:
        """Store: whose evidence, as `action-12`; nothing is shown where it is empty."""
        return self.part("milik")

    @property
    def told(self) -> str:
        """Store: grows whenever this screen brought, removed or restored a file."""
        return self.part("datang")

    def part(self, name: str) -> str:
        return f"{self.prefix}-{name}"

    def presser(self, number: Any) -> dict[str, Any]:
        return {"type": self.part("ubah"), "nomor": number}

    def section(
        self, title: str = "Bukti", word: str = "bukti", *, expires: bool = True
    ) -> html.Div:
        """Return the list under a title. word: what is added to it. expires: it may lose its
        validity on a day."""
        part = self.part
        zone = html.Label(
            [html.B(f"Tambah {word}"), html.Span(f"atau jatuhkan berkas di sini, {LIMIT}")],
            id=part("zona"),
            className="drop",
            **{"data-accept": ENDINGS},
        )
        return html.Div(
            [
                html.H3(title),
                html.Div(id=part("daftar")),
                html.Div(
                    [
                        html.Div(
                            [
                                _note(part("keterangan")),
                                _until(part("sampai"), hidden=not expires),
                            ],
                            className="rakor-fields",
                        ),
                        zone,
                        html.Ul(id=part("kirim"), className="uploads"),
                    ],
                    id=part("tambah"),
                    hidden=True,
                ),
                html.P(id=part("pesan"), className="rakor-said", role="status"),
                dcc.Store(id=self.subject),
                dcc.Store(id=self.told),
            ],
            className="evidence",
        )  # fmt: skip


def _note(name: str) -> html.Div:
    return html.Div(
        [
            html.Label("Keterangan", htmlFor=name, className="picker-label"),
            dcc.Input(id=name, type="text", value="", className="field", maxLength=LONGEST_NOTE),
        ]
    )


def _until(name: str, *, hidden: bool) -> html.Div:
    return html.Div(
        [
            html.Label("Berlaku sampai (boleh kosong)", htmlFor=name, className="picker-label"),
            dbc.Input(id=name, type="date", value="", class_name="field"),
        ],
        hidden=hidden,
    )
