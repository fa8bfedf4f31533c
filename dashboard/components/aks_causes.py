"""The causes found in audited cases, each by how many cases have it."""

from collections.abc import Sequence
from typing import Any

from dash import html

from dashboard.components import sources
from dashboard.domain import numbers
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_factors import tallied
from dashboard.domain.aks_words import Cause

MOST = 10
NOTE = "Satu kasus dapat punya beberapa faktor: jumlahnya tidak dijumlahkan menjadi kasus"


def section(cases: Sequence[AuditCase]) -> list[Any]:
    """Return the section of some cases."""
    counts = tallied(one.factors for one in cases)
    rest = len(counts) - MOST
    rows = [
        html.Li(
            [
                html.B(word),
                html.Span(
                    html.Span(
                        className="share", style={"width": f"{100 * count / len(cases):.1f}%"}
                    ),
                    className="tile-row",
                ),
                html.Small(numbers.of(count, len(cases))),
            ]
        )
        for word, count in counts[:MOST]
    ]
    return [
        html.H2("Faktor risiko"),
        html.P(_said(cases), className="heavy-sentence"),
        html.Ul(rows, className="tiles"),
        sources.line([f"{numbers.count(rest)} faktor lain lebih jarang" if rest > 0 else "", NOTE]),
    ]


def _said(cases: Sequence[AuditCase]) -> str:
    """Say how many cases have which kind of cause."""
    known = [one for one in cases if one.cause is not None]
    if not known:
        return "Penyebab belum dikaji."
    direct = sum(one.cause in (Cause.DIRECT, Cause.BOTH) for one in known)
    indirect = sum(one.cause in (Cause.INDIRECT, Cause.BOTH) for one in known)
    return (
        f"Dari {numbers.count(len(known))} kasus yang dikaji, {numbers.count(direct)} punya "
        f"penyebab langsung dan {numbers.count(indirect)} penyebab tidak langsung."
    )
