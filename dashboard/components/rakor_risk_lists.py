"""What is at risk as a list: the time left, who and what, where it is dealt with."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import states
from dashboard.domain import numbers
from dashboard.domain.rakor_risks import Risk, left

MOST = 12


def section(risks: Sequence[Risk]) -> list[Any]:
    """Return the section. risks: in order."""
    title = html.H2("Yang berisiko")
    if not risks:
        return [
            title,
            states.empty(
                "Tidak ada yang berisiko dalam dua minggu ke depan.",
                "Tenggat dekat, kendala tanpa dukungan dan bukti yang kurang muncul di sini.",
            ),
        ]
    late = sum(one.days_left is not None and one.days_left < 0 for one in risks)
    told = f"{numbers.count(len(risks))} hal berisiko"
    told += f", {numbers.count(late)} di antaranya sudah lewat tenggat." if late else "."
    rest = [html.Details([html.Summary(f"{numbers.count(len(risks) - MOST)} lainnya"),
                          _list(risks[MOST:])])] if len(risks) > MOST else []  # fmt: skip
    return [title, html.P(told, className="heavy-sentence"), _list(risks[:MOST]), *rest]


def _list(risks: Sequence[Risk]) -> html.Ul:
    return html.Ul([_item(one) for one in risks], className="rakor-items")


def _item(one: Risk) -> html.Li:
    words = html.A(one.words, href=one.href) if one.href else html.Span(one.words)
    return html.Li([_days(one.days_left), words, html.Small(one.note) if one.note else None])


def _days(days: int | None) -> html.Span | None:
    if days is None:
        return None
    return html.Span(left(days), className="rtl late" if days < 0 else "rtl todo")
