"""What changed since the last Rakor: a sentence, the weightiest drawn, a table of everything."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from dash import html

from dashboard.components import sources, states
from dashboard.components.changes import bar, key, reach
from dashboard.domain import numbers
from dashboard.domain.change_causes import Cause
from dashboard.domain.periods import Period
from dashboard.domain.rakor_changes import NumberChange
from dashboard.domain.rakor_since import sentence

DRAWN = 6
HEADS = ("Angka", "Rakor lalu", "Sekarang", "Perubahan", "Karena", "")
NOTE = (
    "Tiap perubahan diurai sehingga bagiannya berjumlah tepat; urut menurut berapa orang artinya. "
    "Laporan terlambat, koreksi, sasaran dan wilayah yang berubah mengubah angka periode lama"
)
TOO_LITTLE = "terlalu kecil untuk satu desimal"
Address = Callable[[NumberChange], str]


def section(changes: Sequence[NumberChange], since: str, unread: str, trace: Address) -> list[Any]:
    """Return the section.

    since: title of the last Rakor, blank for the first of a series. unread: why nothing can be
    compared. trace: where a number is followed back.
    """
    title = html.H2("Sejak Rakor lalu")
    if not since:
        first = "Ini Rakor pertama dalam serinya; belum ada angka pembanding."
        later = "Begitu Rakor ini ditutup, angkanya disimpan dan menjadi pembanding yang berikut."
        return [title, states.empty(first, later)]
    if unread:
        return [title, states.empty(f"Perubahan sejak {since} tidak dapat diurai.", unread)]
    said = html.P(sentence(changes, since), className="heavy-sentence")
    if not changes:
        return [title, said]
    drawn = [one for one in changes if one.percent and one.said][:DRAWN]
    widest = max((abs(end) for one in drawn for end in reach(one.said)), default=Fraction(1))
    return [
        html.Div([title, key() if drawn else None], className="card-head"),
        said,
        html.Ol([_drawn(one, widest, trace(one)) for one in drawn], className="changes"),
        _table(changes, trace),
        sources.line([NOTE]),
    ]


def _drawn(one: NumberChange, widest: Fraction, href: str) -> html.Li:
    return html.Li(
        [
            html.P(
                [html.A(one.name, href=href, target="_blank"), html.Small(_way(one))],
                className="change-name",
            ),
            html.B(one.moved_by(one.change or Fraction(0)), className="change-points"),
            bar(one.said, widest),
            html.P(_parts(one), className="change-parts"),
        ]
    )


def _table(changes: Sequence[NumberChange], trace: Address) -> html.Details:
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    body = html.Tbody([_row(one, trace(one)) for one in changes])
    table = html.Table([head, body], className="plain changes-all")
    return html.Details(
        [
            html.Summary(f"Semua {numbers.count(len(changes))} angka"),
            html.Div(
                table,
                className="rakor-wide",
                tabIndex=0,
                role="region",
                **{"aria-label": "Semua angka yang berubah"},
            ),
        ]
    )


def _row(one: NumberChange, href: str) -> html.Tr:
    when = Period.parse(one.before_period).words, Period.parse(one.period).words
    values = (one.value(one.before), one.value(one.after))
    cells = [html.Td([value, html.Small(words)]) for value, words in zip(values, when, strict=True)]
    step = "" if one.change is None else one.moved_by(one.change)
    link = html.A("Lacak", href=href, target="_blank", title=f"Lacak {one.name}")
    return html.Tr(
        [
            html.Th(one.name, scope="row"),
            *cells,
            html.Td(step, className="number"),
            html.Td(_parts(one), className="change-parts"),
            html.Td(link),
        ]
    )


def _way(one: NumberChange) -> str:
    first, last = Period.parse(one.before_period).words, Period.parse(one.period).words
    before, after = one.value(one.before), one.value(one.after)
    if first == last:
        return f"{before} → {after} ({last})"
    return f"{before} ({first}) → {after} ({last})"


def _parts(one: NumberChange) -> list[Any]:
    if one.change is None:
        return [html.Span(_why_alone(one))]
    said = sorted(one.said, key=lambda part: part[0] is not Cause.REAL)
    if not said:
        return [html.Span(TOO_LITTLE)]
    parts = [html.Span([html.B(one.moved_by(points)), f" {cause}"]) for cause, points in said]
    return [*parts, html.Span("dalam batas kebetulan")] if one.chance else parts


def _why_alone(one: NumberChange) -> str:
    if one.after is None:
        return "angkanya tidak ada lagi: laporannya ditarik"
    if one.before_period != one.period:
        return "mulai lagi dari Januari, tidak dibandingkan"
    return "angka pertama"
