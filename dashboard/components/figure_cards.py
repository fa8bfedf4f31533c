"""Cards of indicators of the warehouse beside programme records, each with its way to the map."""

from collections.abc import Callable, Iterable
from typing import Any

from dash import html

from dashboard.components import chips, kpis
from dashboard.components.traces import address_of
from dashboard.domain import figure_words, numbers
from dashboard.domain.area_figures import AreaFigures


def cards(
    figures: Iterable[AreaFigures], code: str, on_map: Callable[[AreaFigures], str]
) -> list[html.Section]:
    """Return a card per indicator. code: of the area. on_map: address of the indicator on Peta;
    empty where it is not drawn there."""
    return [_card(one, code, on_map(one)) for one in figures]


def _card(one: AreaFigures, code: str, href: str) -> html.Section:
    reading = one.reading(code)
    judged: Any = None
    if reading.target is not None:
        judged = chips.verdict(reading.judgement, small=True)
    return kpis.card(
        one.indicator.short_name,
        figure_words.value(one, reading),
        numbers.of(reading.numerator, reading.denominator) if reading.denominator else "",
        one.when,
        chip=judged,
        link=("Lihat di peta", href) if href else None,
        trace=address_of(one.indicator.id, code, one.period) if reading.reported else "",
    )
