"""What changed since the last period: a line per indicator, its parts as a bar."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from dash import dcc, html

from dashboard.components import sources, states
from dashboard.domain import numbers
from dashboard.domain.change_causes import Cause
from dashboard.domain.indicator_changes import IndicatorChange
from dashboard.domain.said_parts import Said

NOTE = (
    "Tiap perubahan diurai sehingga bagiannya berjumlah tepat. Laporan terlambat, koreksi dan "
    "sasaran yang berubah mengubah angka lama; yang lain terjadi pada periode baru."
)


def section(
    changes: Sequence[IndicatorChange], *, address: Callable[[IndicatorChange], str]
) -> list[Any]:
    """Return the section. address: where the indicator of a change is looked at closer."""
    title = html.H2("Yang berubah sejak periode lalu")
    if not changes:
        return [
            title,
            states.empty(
                "Belum ada dua periode yang dapat dibandingkan.",
                "Angka kumulatif mulai lagi di Januari dan tidak dibandingkan dengan Desember.",
            ),
        ]
    widest = max(abs(points) for change in changes for points in reach(change.said)) or Fraction(1)
    return [
        html.Div([title, key()], className="card-head"),
        html.Ol([_item(one, widest, address(one)) for one in changes], className="changes"),
        sources.line([NOTE]),
    ]


def key() -> html.P:
    """Say what the two kinds of a part look like."""
    return html.P(
        [
            html.I(className="change-real"),
            "perubahan nyata",
            html.I(className="change-data"),
            "karena laporan dan data",
        ],
        className="changes-key",
    )


def _item(change: IndicatorChange, widest: Fraction, href: str) -> html.Li:
    parts = [
        html.Span(
            [html.B(numbers.points(points)), f" {cause}"],
            className="real" if cause is Cause.REAL else None,
        )
        for cause, points in sorted(change.said, key=_real_first)
    ]
    doubt = [] if change.real or not change.said else [html.Span("dalam batas kebetulan")]
    return html.Li(
        [
            html.P(
                [
                    dcc.Link(change.indicator.short_name, href=href),
                    html.Small(change.way),
                ],
                className="change-name",
            ),
            html.B(numbers.points(change.said_points), className="change-points"),
            bar(change.said, widest),
            html.P([*parts, *doubt], className="change-parts"),
        ]
    )


def bar(said: Said, widest: Fraction) -> html.Div:
    """Draw what lifted right of the middle and what lowered left of it; words stand beside it."""
    ends = {True: Fraction(0), False: Fraction(0)}
    drawn = []
    for cause, points in sorted(said, key=_real_first):
        up, length = points > 0, abs(points) / widest * 50
        start = 50 + ends[up] if up else 50 - ends[up] - length
        ends[up] += length
        kind = "change-real" if cause is Cause.REAL else "change-data"
        style = {"left": f"{float(start):.2f}%", "width": f"{float(length):.2f}%"}
        drawn.append(html.I(className=kind, style=style))
    return html.Div(drawn, className="change-bar", **{"aria-hidden": "true"})


def reach(said: Said) -> tuple[Fraction, Fraction]:
    """Return how far the parts reach up and down together."""
    points = [part for _, part in said]
    up = sum((part for part in points if part > 0), Fraction(0))
    return up, sum(points, Fraction(0)) - up


def _real_first(part: tuple[Cause, Fraction]) -> bool:
    return part[0] is not Cause.REAL
