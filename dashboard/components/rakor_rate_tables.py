"""The table behind the rates of the OPD, and what its lines look like."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import sources
from dashboard.domain import numbers
from dashboard.domain.rakor_rates import FEW_WORDS, MEANS, OwnerRates

KEY = "Garis penuh, bulat: memberi kabar. Garis titik, kotak: tepat waktu. Sumbu: 0–100 %."
HEADS = ("OPD", "Ditagih", "Memberi kabar", "Jatuh tempo", "Tepat waktu", "")


def section(owners: Sequence[OwnerRates], *, drawn: bool) -> list[Any]:
    """Return what stands below the picture. drawn: there is one; else the table says it first."""
    key = html.P(KEY, className="card-note") if drawn else None
    return [key, sources.line([MEANS]), _table(owners, drawn=drawn)]


def _table(owners: Sequence[OwnerRates], *, drawn: bool) -> html.Details:
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    body = html.Tbody([_row(one) for one in owners])
    wide = html.Div(
        html.Table([head, body], className="plain rakor-owners"),
        className="rakor-wide",
        tabIndex=0,
        role="region",
        **{"aria-label": "Kabar dan ketepatan menurut OPD"},
    )
    return html.Details([html.Summary("Tabel menurut OPD"), wide], open=not drawn)


def _row(one: OwnerRates) -> html.Tr:
    asked, due = one.sum("asked"), one.sum("due")
    cells = [
        numbers.count(asked),
        _share(one.sum("answered"), asked, few=one.few_asked),
        numbers.count(due),
        _share(one.sum("on_time"), due, few=one.few_due),
    ]
    note = FEW_WORDS if one.few_asked or one.few_due else ""
    return html.Tr(
        [
            html.Th(one.owner, scope="row"),
            *(html.Td(cell, className="number") for cell in cells),
            html.Td(html.Small(note)),
        ]
    )


def _share(part: int, whole: int, *, few: bool) -> str:
    """Say a share: a percent only of what is not few."""
    if not whole:
        return "–"
    said = numbers.of(part, whole)
    return said if few else f"{said} ({numbers.percent(100 * part / whole, 0)})"
