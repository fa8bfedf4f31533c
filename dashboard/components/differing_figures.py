"""Which figures two sources tell differently, on Ringkasan: the sentence, the rule, the way."""

from typing import Any

from dash import dcc, html

from dashboard.domain.other_figures import RULE

TITLE = "Angka yang berbeda antarsumber"


def section(said: str, href: str, *, told: bool) -> list[Any]:
    """Return the section. href: where both figures stand; empty where none differ.

    told: some figures come from two sources, so that the rule between them matters.
    """
    there = dcc.Link("Lihat kedua angkanya", href=href, className="card-note") if href else None
    return [
        html.Div([html.H2(TITLE), there], className="card-head"),
        html.P(said, className="heavy-sentence"),
        html.P(RULE, className="source") if told else None,
    ]
