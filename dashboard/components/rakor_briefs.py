"""The Rakor on Ringkasan: one sentence, the promises by OPD, what waits, the way there."""

from typing import Any

from dash import dcc, html

from dashboard.components.rakor_bars import bars
from dashboard.domain import numbers
from dashboard.domain.rakor_briefs import RakorBrief

MOST = 3
TITLE = "Janji Rakor dan yang perlu diputuskan"


def section(brief: RakorBrief, href: str) -> list[Any]:
    """Return the section. href: of the session."""
    session = brief.session
    there = dcc.Link(f"Buka {session.title}", href=href, className="card-note")
    rest = len(brief.questions) - MOST
    waiting = [html.Li(html.Span(one)) for one in brief.questions[:MOST]]
    if rest > 0:
        waiting.append(html.Li(html.Span(f"dan {numbers.count(rest)} lainnya")))
    return [
        html.Div([html.H2(TITLE), there], className="card-head"),
        html.P(brief.sentence, className="heavy-sentence"),
        html.Div(
            [
                bars(brief.owners) if brief.owners else None,
                html.Ul(waiting, className="rakor-items") if waiting else None,
            ],
            className="promise-row",
        ),
        html.P(f"{session.title}, {session.day_words}, {session.status}", className="source"),
    ]


def nothing(area: str, href: str) -> list[Any]:
    """Say that there is no session. href: where one is made."""
    there = dcc.Link("Buat Rakor", href=href, className="card-note")
    return [
        html.Div([html.H2(TITLE), there], className="card-head"),
        html.P(f"Belum ada Rakor {area} yang terbuka.", className="card-note"),
    ]
