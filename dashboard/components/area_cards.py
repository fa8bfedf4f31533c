"""The key figures of one area as cards."""

from collections.abc import Iterable

from dash import html

from dashboard.components import chips, kpis
from dashboard.domain.key_figures import KeyFigure


def cards(figures: Iterable[KeyFigure]) -> list[html.Section]:
    """Return a card per indicator."""
    return [
        kpis.card(
            one.name,
            one.value,
            *one.notes,
            unit=one.unit,
            chip=chips.verdict(one.judgement) if one.judgement else None,
        )
        for one in figures
    ]
