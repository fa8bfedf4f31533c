"""Who has not reported: kecamatan by OPD, with mark and word."""

from collections.abc import Sequence

from dash import html

from dashboard.components import states
from dashboard.domain import numbers
from dashboard.domain.reporting import Fill, KecamatanReport, lacking
from dashboard.domain.sentences import listed

MARKS = {Fill.EMPTY: "empty", Fill.PART: "part", Fill.FULL: "full"}


def table(reports: Sequence[KecamatanReport]) -> html.Div:
    """Return the kecamatan that owe something, worst first, and the rest in one line."""
    if not reports:
        return states.empty(
            "Tidak ada laporan yang ditunggu.", "Belum ada berkas bulanan dalam setahun terakhir."
        )
    opds = list(dict.fromkeys(one.opd for one in reports))
    names = {one.kec_code: one.kec_name for one in reports}
    cells = {(one.kec_code, one.opd): one for one in reports}
    owing = lacking(reports)
    head = [html.Th("Kecamatan", scope="col"), *(html.Th(opd, scope="col") for opd in opds)]
    body = [
        html.Tr([html.Th(names[code], scope="row"), *(_cell(cells[code, opd]) for opd in opds)])
        for code in owing
    ]
    whole = sorted(name for code, name in names.items() if code not in owing)
    table_ = html.Table([html.Thead(html.Tr(head)), html.Tbody(body)], className="plain reports")
    rest = html.P([_mark(Fill.FULL), f": {listed(whole)}"], className="card-note")
    return html.Div([table_ if owing else None, rest if whole else None], className="reports-frame")


def _cell(report: KecamatanReport) -> html.Td:
    counted = f"{numbers.count(report.reported)} dari {numbers.count(report.expected)} isian"
    part = [html.Small(counted)] if report.fill is Fill.PART else []
    return html.Td([_mark(report.fill), *part], title=counted)


def _mark(fill: Fill) -> html.Span:
    return html.Span(fill.value, className=f"report {MARKS[fill]}")
