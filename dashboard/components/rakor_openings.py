"""The rest of the opening page: agenda, who has not reported, decisions asked."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from dash import dcc, html

from dashboard.components import rakor_promises, states
from dashboard.domain import numbers
from dashboard.domain.periods import short_day_words
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_agenda import AgendaItem
from dashboard.domain.rakor_decisions import Decision
from dashboard.domain.report_groups import ReportGroup
from dashboard.domain.sentences import listed

MOST = 8


ACTS = (("naik", "↑", "Naikkan"), ("turun", "↓", "Turunkan"), ("hapus", "×", "Hapus"))


def agenda(items: Sequence[AgendaItem], *, records: bool) -> list[html.Li]:
    """Return the lines; who records may move and remove each."""
    return [_agenda_item(one, records) for one in items]


def _agenda_item(one: AgendaItem, records: bool) -> html.Li:
    acts = [
        html.Button(
            sign, type="button", title=word,
            **{"data-what": what, "aria-label": f"{word}: {one.words}"},
        )
        for what, sign, word in ACTS
    ]  # fmt: skip
    # A line of one's own leads nowhere; it is still reached by Tab.
    words = html.A(one.words, href=f"#{one.anchor or 'catat'}")
    return html.Li([words, html.Span(acts) if records else None], **{"data-id": str(one.id)})


def reports(
    groups: Sequence[ReportGroup], told: str, href: str, opd_name: Callable[[str], str]
) -> list[Any]:
    """Return who has not reported. groups: by sender, who owes most first."""
    title = html.H2("Yang belum lapor")
    owing = [one for one in groups if one.missing]
    if not owing:
        return [title, html.P(told, className="heavy-sentence")]
    lines = [
        html.Li(
            [
                html.B(opd_name(one.place)),
                html.Span(f"{numbers.count(len(one.missing))} laporan"),
                html.Small(
                    listed(sorted({line.report.name for line in one.missing}))
                    + f", paling lama {max(line.days_late for line in one.missing)} hari"
                ),
            ]
        )
        for one in owing[:MOST]
    ]
    rest = len(owing) - MOST
    more = f"dan {numbers.count(rest)} pengirim lain; " if rest > 0 else ""
    return [
        title,
        html.P(told, className="heavy-sentence"),
        html.Ul(lines, className="rakor-items"),
        html.P([more, dcc.Link("daftar lengkap dan pengingat", href=href)], className="source"),
    ]


def asked(
    stuck: Sequence[Action],
    waiting: Sequence[Decision],
    today: date,
    place: Callable[[str], str],
) -> list[Any]:
    """Return what needs a decision today."""
    title = html.H2("Yang perlu diputuskan hari ini")
    if not stuck and not waiting:
        return [
            title,
            states.empty(
                "Tidak ada yang menunggu keputusan.",
                "Tindakan terkendala yang meminta dukungan muncul di sini.",
            ),
        ]
    open_ones = [html.Li([html.B("Usul keputusan"), html.Span(one.text), _tail(one)])
                 for one in waiting]  # fmt: skip
    return [
        title,
        rakor_promises.items(stuck, today, place, support=True) if stuck else None,
        html.Ul(open_ones, className="rakor-items") if open_ones else None,
    ]


def _tail(one: Decision) -> html.Small | None:
    said = [one.owner, f"tenggat {short_day_words(one.due)}" if one.due else ""]
    words = " · ".join(part for part in said if part)
    return html.Small(words) if words else None
