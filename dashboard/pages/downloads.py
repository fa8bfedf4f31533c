"""The part of a page that gives its state away as files: for whom, one kind, or all in one pack."""

from dataclasses import dataclass

from dash import dcc, html

from dashboard.components import controls
from dashboard.domain.audiences import Audience
from dashboard.pages import links

PATH, SHOW = "/unduh/", "/layar"
KINDS = (
    ("pptx", "", "PowerPoint"),
    ("pdf", "", "PDF A4"),
    ("pdf", "layar", "PDF layar"),
    ("xlsx", "", "Excel"),
    ("docx", "", "Word"),
    ("html", "", "HTML tanpa jaringan"),
)
"""Ending, form of the pages, words."""
WORDS = {
    Audience.UMUM: "Untuk umum",
    Audience.TIM: "Untuk tim",
}
MEANS = {
    Audience.UMUM: "Berkas untuk umum: data tetap, tanpa angka kecil dan catatan Rakor.",
    Audience.TIM: "Berkas untuk tim TPPS: semua angka dan catatan; jangan disebarkan.",
}
PULSE_MS = 700
OFFERED = [(one.value, words) for one, words in WORDS.items()]


@dataclass(frozen=True)
class Downloads:
    """The ids of one such part: `<prefix>-<part>`."""

    prefix: str

    def part(self, name: str) -> str:
        return f"{self.prefix}-{name}"

    def menu(self) -> html.Details:
        """Return it folded under «Unduh»."""
        return html.Details([html.Summary("Unduh"), self.body()], className="fold downloads")

    def body(self) -> html.Div:
        part, quiet = self.part, "button quiet"
        return html.Div(
            [
                html.Div(
                    controls.switch(part("untuk"), "Untuk siapa", OFFERED, Audience.UMUM.value),
                    id=part("pilihan"),
                ),
                html.P(id=part("arti"), className="answer-note"),
                html.P(id=part("tautan"), className="record-acts"),
                html.P(
                    [
                        html.Button("Buat Paket Rakor (zip)", id=part("mulai"), className="button"),
                        html.Button("Batalkan", id=part("batal"), className=quiet, hidden=True),
                        html.A("Simpan paket", id=part("simpan"), className="button", hidden=True,
                               download=""),
                    ],
                    className="record-acts",
                ),
                html.P(id=part("kata"), className="rakor-said", role="status"),
                dcc.Store(id=part("paket")),
                dcc.Interval(id=part("jam"), interval=PULSE_MS, disabled=True),
            ]
        )  # fmt: skip


def file_links(key: str, audience: Audience, month: str) -> list[html.A]:
    """Return a link to the show and to each kind of file of a kabupaten or session."""
    of = {"rakor" if "-" in key else "kab": key}
    shown = links.of_file(SHOW, **of, untuk=audience.value, per=month)
    return [
        html.A("Tayangkan", href=shown, className="button", target="_blank"),
        *(
            html.A(
                words,
                href=links.of_file(
                    f"{PATH}{key}.{ending}", untuk=audience.value, bentuk=form, per=month
                ),
                className="button quiet",
                download="",
            )
            for ending, form, words in KINDS
        ),
    ]


def pack_address(number: str) -> str:
    """Return where a finished pack is saved from."""
    return f"{PATH}paket/{number}/paket.zip"
