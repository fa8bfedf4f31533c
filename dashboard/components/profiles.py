"""The figures of one desa, indicator by indicator."""

from collections.abc import Mapping, Sequence

from dash import html

from dashboard.components import chips, traces
from dashboard.domain import numbers
from dashboard.domain.indicators import Indicator
from dashboard.domain.other_figures import OtherFigure
from dashboard.domain.own_goals import is_own, levelled_goal
from dashboard.domain.periods import Period
from dashboard.domain.readings import Reading

Figure = tuple[Indicator, str, Reading]
"""Indicator, period, reading."""


Others = Mapping[tuple[str, str], Sequence[OtherFigure]]
"""What other source systems say, by indicator and period."""


def figures(rows: Sequence[Figure], area: str, others: Others) -> html.Table:
    """Return a table of shares with counts and verdict, one row per indicator.

    area: code of the area, for the way back to the cells.
    """
    words = ("Indikator", "Capaian", "Putusan")
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in words]))
    return html.Table(
        [head, html.Tbody([_row(*row, area, others) for row in rows])], className="plain"
    )


def _row(indicator: Indicator, period: str, reading: Reading, area: str, others: Others) -> html.Tr:
    trace = html.A(
        "Lacak angka", href=traces.address_of(indicator.id, area, period), target="_blank"
    )
    counted = reading.counted
    goal = reading.target
    own = f"target {levelled_goal(goal)}" if goal and is_own(goal) else ""
    said = [html.Small(words) for words in (reading.judgement.reason, own) if words]
    return html.Tr(
        [
            html.Th(
                [
                    indicator.short_name,
                    html.Small([f"{Period.parse(period).words} · {counted} · ", trace]),
                    *(html.Small(one.words) for one in others.get((indicator.id, period), ())),
                ],
                scope="row",
            ),
            html.Td(numbers.percent_of(reading.numerator, reading.denominator), className="number"),
            html.Td([chips.verdict(reading.judgement), *said]),
        ]
    )
