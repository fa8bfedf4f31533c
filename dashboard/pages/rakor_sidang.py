"""/rakor/<kab>-<nomor>: one session; its opening page first, then what is recorded."""

from collections.abc import Callable
from datetime import date
from typing import TypedDict

from dash import dcc, html

from dashboard.components import rakor_chips, states
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.rakor_series import RakorRhythm, Series
from dashboard.domain.rakor_sessions import Opened, Session, SessionStatus
from dashboard.pages import (
    rakor,
    rakor_agenda,
    rakor_attendance,
    rakor_berkas,
    rakor_catat,
    rakor_causes,
    rakor_panel,
    rakor_paparan,
    rakor_putusan,
    rakor_steps,
)

SHOWN = "rakor-sidang-tampil"  # the end of the address
SINCE = "rakor-sidang-sejak"  # revision of the records on screen
DELTA = "rakor-sidang-perubahan"  # what changed after it
KICK = "rakor-sidang-tercatat"  # told anew whenever this screen recorded something
PULSE, PULSE_MS = "rakor-sidang-detak", 1500
LANJUT = "rakor-sidang-lanjut"
KALIMAT, KEPALA = "rakor-sidang-kalimat", "rakor-sidang-kepala"
JANJI, LAPOR, BERUBAH = "rakor-sidang-janji", "rakor-sidang-lapor", "rakor-sidang-berubah"
TERBERAT, PUTUSAN, RISIKO = "rakor-sidang-terberat", "rakor-sidang-putusan", "rakor-sidang-risiko"
SUMBER = "rakor-sidang-sumber"
HASIL = "rakor-sidang-hasil"  # below the promises: what became of those that were kept
SECTIONS = (
    ("janji", JANJI), ("lapor", LAPOR), ("berubah", BERUBAH),
    ("terberat", TERBERAT), ("putusan", PUTUSAN), ("risiko", RISIKO),
)  # fmt: skip


EMPTY = Opened(
    Session(
        0,
        Series(0, "", "", "Rakor", RakorRhythm.WEEKLY),
        1,
        date(2025, 1, 6),
        SessionStatus.RUNNING,
        "",
        0,
        0,
    ),
    records=True,
    today=date(2025, 1, 6),
)
"""What the page is drawn with before there is one: every id, no records."""

OpenedOf = Callable[[str], Opened | None]


class Since(TypedDict):
    """The session on screen, and the revision of the records shown of it."""

    key: str
    revision: int


def layout(
    catalogue: Catalogue, route: dict[str, str], opened_of: OpenedOf = lambda _: EMPTY
) -> html.Main:
    """Draw the session of the key in the route."""
    found = opened_of(route.get("kode", ""))
    if found is None:
        kab = catalogue.view({"kab": route.get("kab", "")}).kab
        return html.Main(
            [
                html.H1(rakor.NAME, className="sr-only"),
                states.empty("Rakor itu tidak ada.", "Buka dari daftar Rakor kabupaten ini."),
                dcc.Link("Daftar Rakor", href=rakor.list_address(kab)),
            ],
            className="page",
        )
    session = found.session
    trail = dcc.Link("Semua Rakor", href=rakor.list_address(session.series.kab_code))
    return html.Main(
        [
            html.Nav(trail, className="rakor-trail", **{"aria-label": "Letak halaman"}),
            html.Div([html.H1(session.title), html.Div(head(session), id=KEPALA)],
                     className="profile-head"),
            html.P(id=KALIMAT, className="answer", role="status"),
            html.P(id=LANJUT, className="answer-note"),
            rakor_steps.layout(session, records=found.records),
            rakor_agenda.layout(records=found.records),
            *(
                html.Section(
                    [html.Div(id=name), html.Div(id=HASIL) if name == JANJI else None],
                    id=anchor,
                    className="card",
                )
                for anchor, name in SECTIONS
            ),
            rakor_causes.layout(),
            rakor_catat.layout(records=found.records),
            rakor_attendance.layout(records=found.records),
            rakor_paparan.layout(session.key, records=found.records),
            rakor_berkas.layout(),
            html.P(id=SUMBER, className="source"),
            rakor_panel.layout(records=not session.closed),
            rakor_putusan.layout(records=found.records),
            dcc.Store(id=SHOWN, data=session.key),
            dcc.Store(id=SINCE),
            dcc.Store(id=DELTA),
            dcc.Store(id=KICK),
            dcc.Interval(id=PULSE, interval=PULSE_MS, disabled=session.closed),
        ],
        className="page rakor",
    )  # fmt: skip


def lead_on(following: Session | None) -> list[str | dcc.Link] | None:
    """Lead from a closed session to the next one."""
    if following is None:
        return None
    link = dcc.Link(f"{following.title}, {following.day_words}", href=rakor.address(following))
    return ["Sudah ditutup. Berikutnya: ", link]


def head(session: Session) -> list[html.Span]:
    return [html.Span(session.when_and_where, className="code"), rakor_chips.session(session)]
