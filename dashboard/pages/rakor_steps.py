"""The part of a session with its steps: open, another day, its place, close."""

import dash_bootstrap_components as dbc
from dash import html

from dashboard.domain.rakor_sessions import Session, SessionStatus
from dashboard.pages import rakor_tempat

HARI, PINDAH = "rakor-langkah-hari", "rakor-langkah-pindah"
BUKA, TUTUP = "rakor-langkah-buka", "rakor-langkah-tutup"
PESAN = "rakor-langkah-pesan"
CLOSE, CLOSING = "Ya, tutup", "Menutup: angka yang belum dihitung sedang dibangun …"


def layout(session: Session, *, records: bool) -> html.Div:
    """Every id is there; what the session does not take now is hidden."""
    draft = records and session.status is SessionStatus.DRAFT
    running = records and session.status is SessionStatus.RUNNING
    moving = html.Div(
        [
            html.Label("Direncanakan", htmlFor=HARI, className="picker-label"),
            dbc.Input(id=HARI, type="date", value=session.planned.isoformat(), class_name="field"),
            html.Button("Pindahkan", id=PINDAH, className="button quiet", type="button"),
        ],
        className="batch-act rakor-move",
        hidden=not draft,
    )
    return html.Div(
        [
            _confirmed(
                "Buka Rakor", "Rakor mulai berlangsung dan tidak kembali menjadi draf.",
                "Ya, buka", BUKA, hidden=not draft,
            ),
            moving,
            rakor_tempat.layout(session, records=records),
            _confirmed(
                "Tutup Rakor",
                "Sesudah ditutup tidak ada yang dicatat lagi; angka dan catatannya tetap seperti "
                "sekarang, dan Rakor berikutnya disiapkan dengan janji hari ini.",
                CLOSE, TUTUP, hidden=not running,
            ),
            html.P(id=PESAN, className="rakor-said", role="status"),
        ],
        className="rakor-steps",
    )  # fmt: skip


def _confirmed(word: str, said: str, yes: str, name: str, *, hidden: bool) -> html.Details:
    return html.Details(
        [
            html.Summary(word, className="button"),
            html.P(said),
            html.Button(yes, id=name, className="button", type="button"),
        ],
        className="rakor-confirm",
        hidden=hidden,
    )
