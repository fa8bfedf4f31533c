"""The programme on Ringkasan: a small card for each kind of record, side by side."""

from collections.abc import Sequence
from typing import Any

from dash import html


def row(cards: Sequence[Sequence[Any]]) -> list[Any]:
    """Return the section. cards: of each its title, its sentence, its picture and its link."""
    drawn = [html.Div(list(card), className="kpi") for card in cards]
    return [html.H2("Program"), html.Div(drawn, className="programme")]
