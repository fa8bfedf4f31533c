"""The actions of Rakor that carry a programme out, each with the number its records name."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from dash import dcc, html

from dashboard.components import rakor_chips as chips
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import Action, Origin
from dashboard.domain.rakor_sessions import Session
from dashboard.domain.sentences import listed

HOW = "Tulis nomor RTL pada rekomendasi yang dijalankannya, supaya keduanya saling merujuk."


def section(
    actions: Sequence[tuple[Action, Session]],
    origin: Origin,
    named: Mapping[int, Sequence[str]],
    address: Callable[[Session], str],
    today: date,
) -> list[Any]:
    """Return the section. named: the records that name an action, by its number."""
    title = html.H2(f"Tindakan Rakor dari {origin}")
    if not actions:
        said = f"Belum ada; pilih asal «{origin}» saat mencatat tindakan di Rakor."
        return [title, html.P(said, className="source")]
    lines = [_line(one, session, named, address, today) for one, session in actions]
    how = html.P(HOW, className="source") if origin is Origin.BPK else None
    return [title, html.Ul(lines, className="rakor-items"), how]


def _line(
    one: Action,
    session: Session,
    named: Mapping[int, Sequence[str]],
    address: Callable[[Session], str],
    today: date,
) -> html.Li:
    late = chips.lateness(one, today)
    records = listed(list(named.get(one.id, ())))
    there = dcc.Link(session.title, href=f"{address(session)}#catat")
    tail = f" · untuk {records}" if records else ""
    return html.Li(
        [
            html.B(f"RTL {one.id}"),
            html.Span(f"{one.owner}: {one.action}"),
            html.Span(late, className="rtl late") if late else chips.chip(str(one.status)),
            html.Small([there, f" · tenggat {short_day_words(one.due)}{tail}"]),
        ]
    )
