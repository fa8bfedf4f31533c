"""What OPD reported for an indicator beside what the records come to at the end of its period."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import html

from dashboard.components.traces import address_of
from dashboard.domain import numbers
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.audit_counts import Counted

HEADS = ("Indikator", "Dilaporkan OPD", "Menurut catatan", "")
NOTE = (
    "Catatan dihitung pada akhir periode laporan. Laporan dan catatan adalah dua sumber: bila "
    "berbeda, samakan dengan OPD pelapor."
)


def section(figures: Sequence[AreaFigures], own: Callable[[AreaFigures], Counted], kab: str) -> Any:
    """Return the section; nothing where no OPD reported. own: what the records come to."""
    rows = [_row(one, own(one), kab) for one in figures if one.reading(kab).reported]
    if not rows:
        return None
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    table = html.Table([head, html.Tbody(rows)], className="plain folds")
    return [html.H2("Laporan OPD dan catatan"), table, html.P(NOTE, className="source")]


def _row(one: AreaFigures, own: Counted, kab: str) -> html.Tr:
    reading = one.reading(kab)
    same = own == (reading.numerator, reading.denominator)
    trace = html.A(_said((reading.numerator, reading.denominator)),
                   href=address_of(one.indicator.id, kab, one.period), target="_blank",
                   title=f"Lacak {one.indicator.short_name}")  # fmt: skip
    chip = html.Span("sama" if same else "berbeda", className=f"rtl {'done' if same else 'stuck'}")
    name = [one.indicator.short_name, html.Small(f" {one.when}")]
    return html.Tr(
        [
            html.Th(name, scope="row"),
            html.Td(trace, **{"data-head": HEADS[1]}),
            html.Td(_said(own), **{"data-head": HEADS[2]}),
            html.Td(chip),
        ]
    )


def _said(counts: tuple[int | None, int | None]) -> str:
    part, whole = counts
    said = numbers.of(part, whole)
    return f"{said} ({numbers.percent_of(part, whole)})" if whole else said
