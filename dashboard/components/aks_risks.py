"""The risk of audited cases before and after, a tile per case, and how they moved."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from dash import html

from dashboard.components import record_tiles
from dashboard.components.record_tiles import Counted, Kind
from dashboard.domain import numbers
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_follow_up import ORDER, Moves, moves, risk_change
from dashboard.domain.aks_sentences import changed
from dashboard.domain.aks_words import Risk

KINDS: dict[Risk | None, Kind] = {
    Risk.HIGH: Kind("tinggi", "fill-prevalence-4", "T"),
    Risk.SOME: Kind("sedang", "fill-prevalence-3", "S"),
    Risk.LOW: Kind("rendah", "fill-prevalence-2", "R"),
    Risk.NONE: Kind("tidak berisiko", "rtl done"),
    None: Kind("belum dinilai", "fill-no-data"),
}


def section(cases: Sequence[AuditCase]) -> list[Any]:
    """Return the section of some cases."""
    found = moves(cases)
    before = _counted(one.risk_before for one in cases)
    after = _counted(one.risk_after for one in cases)
    either = [(kind, max(a, b)) for (kind, a), (_, b) in zip(before, after, strict=True)]
    return [
        html.H2("Risiko sebelum dan sesudah"),
        html.P(changed(risk_change(found)), className="heavy-sentence"),
        record_tiles.rows(
            [record_tiles.row("Sebelum", before), record_tiles.row("Sesudah", after)]
        ),
        _key(either),
        _table(found) if found else None,
    ]


def _key(either: Counted) -> html.P:
    parts = [html.Span([record_tiles.tile(kind), kind.word]) for kind, count in either if count]
    return html.P(parts, className="tile-key")


def _counted(risks: Iterable[Risk | None]) -> Counted:
    found = Counter(risks)
    return [(kind, found[risk]) for risk, kind in KINDS.items()]


def _table(found: Moves) -> html.Div:
    """Return who went from where to where: rows before, columns after."""
    ends = [*reversed(ORDER), None]
    heads = [html.Th("Sebelum ↓ sesudah →", scope="col")]
    heads += [html.Th(KINDS[end].word, scope="col", className="number") for end in ends]
    rows = [
        html.Tr(
            [
                html.Th(KINDS[start].word, scope="row"),
                *(_cell(start, end, found.get((start, end), 0)) for end in ends),
            ]
        )
        for start in ORDER
        if any(found.get((start, end)) for end in ends)
    ]
    table = html.Table([html.Thead(html.Tr(heads)), html.Tbody(rows)], className="plain")
    label = {"aria-label": "Risiko sebelum menurut risiko sesudah"}
    return html.Div(table, className="rakor-wide", tabIndex=0, role="region", **label)


def _cell(start: Risk, end: Risk | None, count: int) -> html.Td:
    """Return one count; blue where risk fell, orange where it rose, as gaps to a target."""
    if not count:
        return html.Td("", className="number")
    ground = ""
    if end is not None and end is not start:
        ground = "fill-p1" if ORDER.index(end) > ORDER.index(start) else "fill-m2"
    return html.Td(numbers.count(count), className=f"number {ground}".strip())
