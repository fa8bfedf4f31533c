"""How most pages begin: a name, what may be chosen, what a link could not hold, the answer."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import controls, states
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.views import View
from dashboard.pages import filters


def head(name: str, view: View, pickers: Sequence[Any], answer: str) -> list[Any]:
    """Return the parts in order. answer: id of the sentence a leader can say aloud."""
    return [
        html.H1(name, className="sr-only"),
        html.Div(list(pickers), className="pickers"),
        states.banner(view.notes),
        html.P(id=answer, className="answer", role="status"),
    ]


def kabupaten(name: str, catalogue: Catalogue, view: View) -> html.Div:
    """Return the choice of a kabupaten."""
    return controls.picker(name, "Kabupaten", filters.kabupaten_options(catalogue), view.kab)
