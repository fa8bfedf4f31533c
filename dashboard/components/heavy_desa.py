"""The desa with most people unserved: how many, of which service most, who owns it."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from dash import dcc, html

from dashboard.components import sources, states
from dashboard.domain import numbers
from dashboard.domain.heaviest_desa import COUNTED_TWICE, HeavyDesa

HEADS = ("Desa", "Belum terlayani", "Layanan terberat", "OPD")


def section(
    desa: Sequence[HeavyDesa],
    said: str,
    *,
    name: Callable[[str], str],
    address: Callable[[str], str],
    owner: Callable[[str], str],
    lokus: Collection[str],
) -> list[Any]:
    """Return the section.

    said: its sentence. name, address: of a desa by code. owner: an OPD in general words → as the
    kabupaten calls it. lokus: codes of this year's desa lokus.
    """
    title = html.H2("Desa mana yang paling berat, dan apa sebabnya")
    if not desa:
        return [title, states.empty(said, "Muat cakupan layanan per desa dengan targetnya.")]
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    most = desa[0].people
    rows = [_row(one, most, name, address, owner, lokus) for one in desa]
    return [
        title,
        html.P(said, className="heavy-sentence"),
        html.Table([head, html.Tbody(rows)], className="plain heavy"),
        sources.line([COUNTED_TWICE]),
    ]


def _row(
    one: HeavyDesa,
    most: int,
    name: Callable[[str], str],
    address: Callable[[str], str],
    owner: Callable[[str], str],
    lokus: Collection[str],
) -> html.Tr:
    mark = html.Small("lokus", className="lokus-mark") if one.code in lokus else None
    desa = html.Th([dcc.Link(name(one.code), href=address(one.code)), mark], scope="row")
    bar = html.Span(className="heavy-bar", style={"width": f"{100 * one.people / most:.1f}%"})
    people = html.Td([html.B(numbers.count(one.people)), html.Div(bar)], className="heavy-people")
    figures, missing = one.missing[0]
    counts = figures.counts[one.code]
    share = numbers.percent_of(counts.numerator, counts.denominator)
    why = html.Small(f"{numbers.count(missing)} {figures.indicator.people}; capaian {share}")
    return html.Tr(
        [
            desa,
            people,
            html.Td([figures.indicator.short_name, why]),
            html.Td(owner(figures.indicator.opd[0])),
        ]
    )
