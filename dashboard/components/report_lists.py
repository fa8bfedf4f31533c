"""Expected reports as tables: by report and period, or by who sends them."""

from collections.abc import Callable, Sequence

from dash import html

from dashboard.components import states
from dashboard.domain import numbers
from dashboard.domain.periods import short_day_words
from dashboard.domain.report_groups import ReportGroup
from dashboard.domain.reporting_calendar import Arrival, ReportLine
from dashboard.domain.sentences import listed

NOTHING = states.empty("Tidak ada laporan yang ditunggu.", "Pilih periode lain.")
Name = Callable[[str], str]


def reports(groups: Sequence[ReportGroup], opd_name: Name) -> html.Div:
    """Return a row per report and period. opd_name: how this kabupaten calls an OPD."""
    if not groups:
        return NOTHING
    rows = []
    for group in groups:
        one = group.first
        title = [one.report.name, html.Small(opd_name(one.report.opd))]
        rows.append([html.Th(title, scope="row"), html.Td(one.period.words), *_arrivals(group)])
    return _table(("Laporan", "Periode"), rows)


def senders(groups: Sequence[ReportGroup], opd_name: Name) -> html.Div:
    """Return a row per kecamatan or OPD, with the reports it owes."""
    if not groups:
        return NOTHING
    rows = []
    for group in groups:
        owed = [f"{line.report.name}, {line.period.words}" for line in group.missing]
        awaited = len(group.of(Arrival.AWAITED))
        rows.append([
            html.Th(opd_name(group.place), scope="row"),
            _count(len(group.of(Arrival.ON_TIME))),
            _count(len(group.of(Arrival.LATE))),
            html.Td([_mark(group), *_lines(owed), _awaited(awaited)]),
        ])  # fmt: skip
    return _table(("Pengirim", "Tepat waktu", "Terlambat", "Belum masuk"), rows, close=False)


def _table(heads: Sequence[str], rows: list[list[html.Td]], *, close: bool = True) -> html.Div:
    last = ("Tenggat", "Tepat waktu", "Terlambat", "Belum masuk") if close else ()
    head = html.Tr([html.Th(word, scope="col") for word in (*heads, *last)])
    body = html.Tbody([html.Tr(row) for row in rows])
    table = html.Table([html.Thead(head), body], className="plain reports")
    return html.Div(table, className="reports-frame reports-long", tabIndex=0)


def _arrivals(group: ReportGroup) -> list[html.Td]:
    late = [f"{_who(line)} ({line.days_late} hari)" for line in group.of(Arrival.LATE)]
    missing = [_who(line) for line in group.missing]
    everyone = len(missing) == len(group.lines) > 1
    said = [f"semua {len(missing)} kecamatan"] if everyone else [listed(missing)] if missing else []
    return [
        html.Td(short_day_words(group.first.due), className="reports-day"),
        _count(len(group.of(Arrival.ON_TIME))),
        html.Td([numbers.count(len(late)), html.Small(listed(late)) if late else None]),
        html.Td([_mark(group), *_lines(said), _awaited(len(group.of(Arrival.AWAITED)))]),
    ]


def _who(line: ReportLine) -> str:
    return line.place_name or "OPD"


def _count(number: int) -> html.Td:
    return html.Td(numbers.count(number), className="reports-count")


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


def _awaited(number: int) -> html.Small | None:
    return html.Small(f"{numbers.count(number)} belum jatuh tempo") if number else None
