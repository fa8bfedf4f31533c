"""The table behind the rates of the OPD, and what its lines look like."""

from collections.abc import Sequence

from dash import html

from dashboard.components import sources
from dashboard.domain import numbers
from dashboard.domain.rakor_rates import FEW_WORDS, MEANS, OwnerRates

HEADS = ("OPD", "Ditagih", "Memberi kabar", "Jatuh tempo", "Tepat waktu", "")


def table(owners: Sequence[OwnerRates]) -> html.Details:
    """Return the table, folded: the picture says it first."""
    head = html.Thead(html.Tr([html.Th(word, scope="col") for word in HEADS]))
    body = html.Tbody([_row(one) for one in owners])
    wide = html.Div(
        html.Table([head, body], className="plain rakor-owners"),
        className="rakor-wide",
        tabIndex=0,
        role="region",
        **{"aria-label": "Kabar dan ketepatan menurut OPD"},
    )
    return html.Details([html.Summary("Tabel menurut OPD"), wide])


def foot() -> list[html.P]:
    key = "Garis penuh, bulat: memberi kabar. Garis titik, kotak: tepat waktu. Sumbu: 0–100 %."
    return [html.P(key, className="card-note"), sources.line([MEANS])]


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
