"""The smallest sets of areas that close 50 and 80 % of a shortfall, every one of them by name."""

from collections.abc import Mapping, Sequence

from dash import html

from dashboard.domain import numbers
from dashboard.domain.gaps import Gap, carriers
from dashboard.domain.sentences import part_of


def sets(
    ranked: Sequence[Gap], above: Mapping[str, str], noun: str, people: str
) -> html.Div | None:
    """Return both sets with the people of each area; None where nobody is missing.

    above: name of the kecamatan by code of its desa; empty for kecamatan themselves.
    """
    half, most = carriers(ranked, 50), carriers(ranked, 80)
    if not half:
        return None
    whole = sum(one.missing for one in ranked)
    more = most[len(half) :]
    parts = [_part(half, half, whole, above, f"{len(half)} {noun}", people)]
    if more:
        words = f"{len(most)} {noun}, yang tadi dan {len(more)} lagi"
        parts.append(_part(more, most, whole, above, words, people))
    return html.Div(parts, className="pareto-sets")


def _part(
    named: Sequence[Gap],
    closing: Sequence[Gap],
    whole: int,
    above: Mapping[str, str],
    words: str,
    people: str,
) -> html.Div:
    carried = sum(one.missing for one in closing)
    said = f" dari {numbers.count(whole)} {people} yang kurang: {words}"
    places: dict[str, list[str]] = {}
    for one in named:
        places.setdefault(above.get(one.code, ""), []).append(
            f"{one.name}{numbers.SPACE}({numbers.count(one.missing)})"
        )
    lines = [
        html.Li([html.B(f"{place}: ") if place else "", ", ".join(desa)])
        for place, desa in places.items()
    ]
    return html.Div([html.P([html.B(part_of(carried, whole)), said]), html.Ul(lines)])
