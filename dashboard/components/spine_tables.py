"""The table a spine chart lies on: every row says in words what its place shows."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import area_tables, chips
from dashboard.domain import figure_words, numbers, tokens
from dashboard.domain.coverage_sections import Section
from dashboard.domain.indicators import Group
from dashboard.domain.spines import Side, Spine
from dashboard.domain.verdicts import SMALLEST

HEADS = ("Indikator", "Wilayah ini", "Kabupaten", "Terburuk", "", "Terbaik", "Target")
SIDES = {
    Side.BETTER: "lebih baik dari kabupaten",
    Side.ALIKE: "serupa dengan kabupaten",
    Side.WORSE: "lebih buruk dari kabupaten",
}


def grouped(spines: Sequence[Spine]) -> list[Spine | Group]:
    """Return the rows in their order, each group after its heading."""
    rows: list[Spine | Group] = []
    for group in Group:
        own = [one for one in spines if one.figures.indicator.group is group]
        rows += [group, *own] if own else []
    return rows


def table(rows: Sequence[Spine | Group | Section], code: str, peers: str) -> html.Table:
    """Return the table whose fifth column a chart with as many rows is laid over.

    rows: as `grouped`, or under other headings. code: of the area. peers: `desa` or `kecamatan`.
    """
    axis = [html.Span(f"{peers} lain", className="sr-only"), _axis()]
    head = [html.Th(word or axis, scope="col") for word in HEADS]
    body = [_row(row, code) if isinstance(row, Spine) else _heading(row) for row in rows]
    return html.Table([html.Thead(html.Tr(head)), html.Tbody(body)], className="spine-table")


def key(spines: Sequence[Spine], peers: str) -> html.Div:
    """Return what each form stands for, and who is left out of the bars."""
    marks = [
        ("spine-key-middle", "Kabupaten"),
        ("spine-key-whole", f"Rentang {peers} lain, terburuk sampai terbaik"),
        ("spine-key-half", f"Separuh {peers} di tengah"),
        ("spine-key-target", "Target"),
    ]
    forms = [html.Span([html.I(className=f"swatch {name}"), said]) for name, said in marks]
    forms += [
        html.Span([html.I(className=f"swatch spine-key-{side.name.lower()}"), said])
        for side, said in SIDES.items()
    ]
    small = max((one.small for one in spines), default=0)
    note = (
        "Kanan selalu lebih baik; tiap baris berskala sendiri. Serupa: rentang 95 % wilayah ini "
        "memuat angka kabupaten. Tekan angka wilayah ini untuk melacaknya."
    )
    if small:
        note += (
            f" {peers.capitalize()} dengan sasaran di bawah {SMALLEST} (sampai {small} per baris) "
            "tidak menentukan ujung dan separuh tengah."
        )
    return html.Div([html.P(forms, className="spine-key"), html.P(note, className="card-note")])


def _axis() -> html.Span:
    return html.Span(
        [html.Span("← lebih buruk"), html.Span("lebih baik →")],
        className="spine-axis",
        **{"aria-hidden": "true"},
    )


def _heading(over: Group | Section) -> html.Tr:
    word, key = over if isinstance(over, Section) else (tokens.categories()[over].word, over)
    named = html.Span(word, className=f"category {key}")
    return html.Tr(html.Th(named, colSpan=len(HEADS), scope="rowgroup"), className="spine-group")


def _row(row: Spine, code: str) -> html.Tr:
    one = row.figures
    own = row.own
    counted = own.counted
    worst, best = row.worst_to_best or (None, None)
    side = SIDES[row.side] if row.side else ""
    counts = html.Span(f" · {counted}", className="spine-counts")
    small = html.Small([one.when, counts], title=f"{one.when}, {counted}")
    return html.Tr(
        [
            html.Th([html.Span(one.indicator.short_name), small], scope="row"),
            html.Td([*_value(row, code), _phone(row)], className="number"),
            html.Td(numbers.percent(row.middle), className="number"),
            html.Td(numbers.percent(worst, 0), className="number"),
            html.Td(html.Span(side, className="sr-only")),
            html.Td(numbers.percent(best, 0), className="number left"),
            html.Td(area_tables.verdict(one, own)),
        ]
    )


def _value(row: Spine, code: str) -> list[Any]:
    """Return the figure, which leads back to its cells, over its interval."""
    one = row.figures
    said = html.B(figure_words.value(one, row.own))
    shown = area_tables.trace(one, code, said) if row.own.reported else said
    return [shown, html.Small(figure_words.interval(one, row.own))]


def _phone(row: Spine) -> html.Span:
    said = figure_words.missing(row.figures, row.own)
    chip = chips.verdict(row.own.judgement, small=True)
    return html.Span([chip, html.Small(said) if said else None], className="spine-phone")
