"""The calendar of a year's aksi: a strip of months each, with its window, its day and today."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from dash import html

from dashboard.components import aksi_chips
from dashboard.domain.aksi_forms import UNKNOWN, YEARLY
from dashboard.domain.aksi_spans import Strip, strip
from dashboard.domain.aksi_states import AksiState
from dashboard.domain.aksi_years import AksiYear
from dashboard.domain.sentences import listed

Names = Mapping[str, str]
"""Office in general words → as the kabupaten calls it."""
LEGEND = (
    ("window", "waktu menurut kalender"),
    ("due", "tenggat"),
    ("done", "hari selesai"),
    ("late", "lewat tenggat"),
    ("today", "hari ini"),
)


def calendar(said: AksiYear, names: Names) -> list[Any]:
    """Return the table with one row per aksi, by semester where the version has them."""
    months = strip(said.year, said.states)
    body: list[Any] = []
    for part in said.parts:
        if part != YEARLY:
            word = f"{part[0].upper()}{part[1:]} {said.year}"
            body.append(html.Tr(html.Th(word, colSpan=3, scope="rowgroup"), className="aksi-part"))
        body += [_row(one, months, said.today, names) for one in said.of_part(part)]
    heads = html.Tr(
        [html.Th("Aksi", scope="col"), html.Th(_ticks(months), scope="col"),
         html.Th("Keadaan", scope="col")]
    )  # fmt: skip
    table = html.Table([html.Thead(heads), html.Tbody(body)], className="plain aksi-calendar")
    return [table, legend(months.holds(said.today))]


def legend(with_today: bool) -> html.P:
    shown = LEGEND if with_today else LEGEND[:-1]
    return html.P(
        [html.Span([html.I(className=f"aksi-{kind}"), word]) for kind, word in shown],
        className="aksi-key",
    )


def _ticks(months: Strip) -> html.Div:
    return html.Div([html.Span(word) for word in months.words], className="aksi-months")


def _row(one: AksiState, months: Strip, today: date, names: Names) -> html.Tr:
    action = one.plan.action
    recorded = str(one.record.get("opd") or "") if one.record else ""
    lead = recorded or listed([names.get(each, each) for each in action.leads])
    doubt = "" if recorded else action.doubt_about("leads")
    when = action.usual_time
    told = " · ".join(
        part
        for part in (
            f"{lead} ({doubt})" if doubt and lead else lead,
            f"{when} ({action.doubt_about('months')})" if when and action.doubt_about("months")
            else when,
        )
        if part
    )  # fmt: skip
    obstacle = str(one.record.get("obstacle") or "") if one.record else ""
    return html.Tr(
        [
            html.Th([html.B(action.word), f" {_rest(one)}", html.Small(told)], scope="row"),
            html.Td(_strip(one, months, today), className="aksi-strip"),
            html.Td(
                [
                    aksi_chips.state(one, today),
                    html.Small(aksi_chips.timing(one, today)),
                    html.Small(f"Kendala: {obstacle}") if obstacle else None,
                ],
                className="aksi-state",
            ),
        ]
    )


def _rest(one: AksiState) -> str:
    """Return the name where the word does not hold it already."""
    return "" if one.plan.action.word.endswith(one.plan.action.name) else one.plan.action.name


def _strip(one: AksiState, months: Strip, today: date) -> html.Div:
    marks: list[Any] = []

    def stretch(kind: str, first: date, last: date) -> None:
        left, width = months.span(first, last)
        place = {"left": f"{left:.2f}%", "width": f"{width:.2f}%"}
        marks.append(html.I(className=f"aksi-{kind}", style=place))

    for first, last in one.plan.windows:
        stretch("window", first, last)
    if one.days_late(today):
        stretch("late", one.due, one.done_on if one.done(today) and one.done_on else today)
    due = months.span(one.due, one.due)
    marks.append(html.I(className="aksi-due", style={"left": f"{sum(due):.2f}%"}))
    if one.done(today) and one.done_on:
        at = {"left": f"{months.at(one.done_on):.2f}%"}
        marks.append(html.I(className="aksi-done", style=at))
    if months.holds(today):
        marks.append(html.I(className="aksi-today", style={"left": f"{months.at(today):.2f}%"}))
    lines = {"backgroundSize": f"{100 / months.months:.3f}% 100%"}
    return html.Div(marks, className="aksi-line", style=lines, **{"aria-hidden": "true"})


def parts_of_kecamatan(states: Sequence[AksiState], names: Names) -> list[Any]:
    """Return how each kecamatan stands with its part, by aksi. names: codes → names."""
    asked = [one for one in states if one.plan.action.kecamatan and one.kecamatan]
    return [
        html.Div(
            [
                html.H3(one.plan.words) if len(asked) > 1 else None,
                html.Ul([_kecamatan(one, code, name) for code, name in names.items()],
                        className="aksi-kecamatan"),
            ]
        )
        for one in asked
    ]  # fmt: skip


def _kecamatan(one: AksiState, code: str, name: str) -> html.Li:
    record = one.kecamatan.get(code)
    word = str(record["state"]) if record else UNKNOWN
    return html.Li([name, html.Span(word, className=f"rtl {aksi_chips.CLASSES[word]}")])
