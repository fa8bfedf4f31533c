"""Expected reports as tables: by report and period, or by who sends them."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import html

from dashboard.components import states
from dashboard.domain import numbers
from dashboard.domain.periods import short_day_words
from dashboard.domain.report_groups import ReportGroup
from dashboard.domain.reporting_calendar import Arrival, ReportLine
from dashboard.domain.sentences import listed

NOTHING = states.empty("Tidak ada laporan yang ditunggu.", "Pilih periode lain.")
REPORTS = ("Laporan", "Periode", "Tenggat", "Tepat waktu", "Terlambat", "Belum masuk")
SENDERS = ("Pengirim", "Tepat waktu", "Terlambat", "Belum masuk")
Name = Callable[[str], str]
Said = list[Any] | str


def reports(groups: Sequence[ReportGroup], opd_name: Name) -> html.Div:
    """Return a row per report and period. opd_name: how this kabupaten calls an OPD."""
    return _table(REPORTS, [_report(group, opd_name) for group in groups])


def senders(groups: Sequence[ReportGroup], opd_name: Name) -> html.Div:
    """Return a row per kecamatan or OPD, with the reports it owes."""
    return _table(SENDERS, [_sender(group, opd_name) for group in groups])


def _table(heads: Sequence[str], rows: Sequence[Sequence[Said]]) -> html.Div:
    if not rows:
        return NOTHING
    head = html.Tr([html.Th(word, scope="col") for word in heads])
    # On a phone the head is gone: each cell carries its word.
    body = [
        html.Tr([
            html.Th(row[0], scope="row"),
            *(html.Td(said, **{"data-head": word}) for word, said in
              zip(heads[1:], row[1:], strict=True)),
        ])
        for row in rows
    ]  # fmt: skip
    table = html.Table([html.Thead(head), html.Tbody(body)], className="plain reports")
    frame = {"role": "region", "aria-label": "Laporan yang ditunggu"}
    return html.Div(table, className="reports-frame reports-long", tabIndex=0, **frame)


def _report(group: ReportGroup, opd_name: Name) -> list[Said]:
    one = group.first
    late = group.of(Arrival.LATE)
    missing = [_who(line) for line in group.missing]
    everyone = len(missing) == len(group.lines) > 1
    said = [f"semua {len(missing)} kecamatan"] if everyone else [listed(missing)] if missing else []
    return [
        [one.report.name, html.Small(opd_name(one.report.opd))],
        one.period.words,
        short_day_words(one.due),
        numbers.count(len(group.of(Arrival.ON_TIME))),
        [numbers.count(len(late)), *_lines(_by_days(late))],
        [_mark(group), *_lines(said), _awaited(group)],
    ]


def _sender(group: ReportGroup, opd_name: Name) -> list[Said]:
    owed = [f"{line.report.name}, {line.period.words}" for line in group.missing]
    return [
        opd_name(group.place),
        numbers.count(len(group.of(Arrival.ON_TIME))),
        numbers.count(len(group.of(Arrival.LATE))),
        [_mark(group), *_lines(owed), _awaited(group)],
    ]


def _by_days(late: Sequence[ReportLine]) -> list[str]:
    """Name who was late, those of the same day together: `5 hari: Ngabang dan Mandor`."""
    days: dict[int, list[str]] = {}
    for line in late:
        days.setdefault(line.days_late, []).append(_who(line))
    return [f"{number} hari: {listed(names)}" for number, names in sorted(days.items())]


def _who(line: ReportLine) -> str:
    return line.place_name or "OPD"


def _mark(group: ReportGroup) -> html.Span:
    missing, due = len(group.missing), len(group.lines) - len(group.of(Arrival.AWAITED))
    if not due:
        return html.Span("belum jatuh tempo", className="report part")
    if not missing:
        return html.Span("lengkap", className="report full")
    word = "empty" if missing == due else "part"
    return html.Span(
        f"{numbers.count(missing)} dari {numbers.count(due)}", className=f"report {word}"
    )


def _lines(said: Sequence[str]) -> list[html.Small]:
    return [html.Small(line) for line in said]


def _awaited(group: ReportGroup) -> html.Small | None:
    number = len(group.of(Arrival.AWAITED))
    return html.Small(f"{numbers.count(number)} belum jatuh tempo") if number else None
