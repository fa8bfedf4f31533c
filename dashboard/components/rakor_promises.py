"""What became of the last promises, by OPD, and the overdue ones by name."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from dash import html

from dashboard.components import rakor_chips as chips
from dashboard.components import sources, states
from dashboard.domain import numbers
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_promises import ON_TIME_MEANS, Promises, sentence

HEADS = (
    "OPD", "Janji", "Selesai", "Berbukti", "Lewat tenggat", "Ditunda", "Memberi kabar",
    "Tepat waktu",
)  # fmt: skip


def section(
    owners: Sequence[Promises],
    late: Sequence[Action],
    today: date,
    place: Callable[[str], str],
) -> list[Any]:
    """Return the section. late: overdue, longest first. place: code -> name."""
    title = html.H2("Janji Rakor lalu")
    if not owners:
        return [
            title,
            states.empty(
                "Belum ada janji dari Rakor sebelumnya.",
                "Yang dicatat hari ini menjadi janji yang membuka Rakor berikutnya.",
            ),
        ]
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    body = html.Tbody([_owner(one) for one in owners])
    table = html.Table([head, body], className="plain rakor-owners")
    return [
        title,
        html.P(sentence(owners), className="heavy-sentence"),
        items(late, today, place) if late else None,
        html.Div(
            table,
            className="rakor-wide",
            tabIndex=0,
            role="region",
            **{"aria-label": "Janji menurut OPD"},
        ),
        sources.line([ON_TIME_MEANS]),
    ]


def items(
    actions: Sequence[Action],
    today: date,
    place: Callable[[str], str],
    *,
    support: bool = False,
) -> html.Ul:
    """Return actions as a list: who, what, where, by when, and what is asked."""
    return html.Ul([_item(one, today, place, support) for one in actions], className="rakor-items")


def _item(one: Action, today: date, place: Callable[[str], str], support: bool) -> html.Li:
    said = [
        f"tenggat {short_day_words(one.due)}",
        chips.postponed(one),
        place(one.place) if one.place else "",
        one.obstacle and f"kendala: {one.obstacle}",
    ]
    late = chips.lateness(one, today)
    return html.Li(
        [
            html.B(one.owner),
            html.Span(one.action),
            html.Span(late, className="rtl late") if late else chips.chip(str(one.status)),
            html.Small(" · ".join(part for part in said if part)),
            html.P(f"Diminta: {one.support}") if support else None,
        ]
    )


def _owner(one: Promises) -> html.Tr:
    late = html.Span(numbers.count(one.overdue), className="rtl late") if one.overdue else "0"
    cells = [
        numbers.count(one.total),
        numbers.count(one.done),
        numbers.of(one.proved, one.done) if one.done else "–",
        late,
        f"{numbers.count(one.postponed)} ({one.times}×)" if one.postponed else "0",
        numbers.of(one.answered, one.total),
        numbers.of(one.on_time, one.due) if one.due else "belum ada",
    ]
    return html.Tr(
        [html.Th(one.owner, scope="row"), *(html.Td(cell, className="number") for cell in cells)]
    )
