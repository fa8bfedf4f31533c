"""A card of one number: what it is, how large, judged how, with what beside it."""

from typing import Any

from dash import dcc, html


def card(
    name: str,
    value: str,
    *notes: Any,
    unit: str = "",
    chip: Any = None,
    link: tuple[str, str] | None = None,
    trace: str = "",
) -> html.Section:
    """Return one card.

    notes: small lines; empty ones are left out. link: words and address. trace: address where the
    number is followed back; empty where it comes from no cell.
    """
    number = html.Span([value, html.Span(unit, className="kpi-unit")], className="kpi-value")
    parts = [html.H2(name, className="kpi-name"), number, chip]
    parts += [html.Span(note, className="kpi-note") for note in notes if note]
    if link is not None:
        words, href = link
        parts.append(dcc.Link(words, href=href, className="kpi-note"))
    if trace:
        parts.append(html.A("Lacak angka", href=trace, target="_blank", className="kpi-note"))
    return html.Section([part for part in parts if part is not None], className="card kpi")
