"""The aksi of a year in little: the sentence and a sign for each, for a page that shows more."""

from typing import Any

from dash import dcc, html

from dashboard.components import aksi_chips
from dashboard.domain import aksi_sentences
from dashboard.domain.aksi_years import AksiYear


def block(said: AksiYear, place: str, href: str) -> list[Any]:
    """Return the sentence, the signs and the way to the page. place: name of the kabupaten."""
    return [
        html.P(aksi_sentences.standing(said, place)),
        *(_part(said, part) for part in said.parts if said.recorded),
        dcc.Link("Kalender, bukti, dan nilai aksi", href=href, className="card-note"),
    ]


def _part(said: AksiYear, part: str) -> html.P:
    signs = []
    for one in said.of_part(part):
        chip = aksi_chips.state(one, said.today)
        words = f"{one.plan.words}: {chip.children}"
        signs.append(
            html.Span(title=words, className=chip.className, role="img", **{"aria-label": words})
        )
    return html.P([html.Small(f"{part} "), *signs], className="aksi-signs")
