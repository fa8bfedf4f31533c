"""The audit of cases on Ringkasan: the sentence, the four steps, the way to the page."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from dash import dcc, html

from dashboard.components.aks_cycles import STEP_LOOKS
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_cycles import AuditCycle
from dashboard.domain.aks_sentences import newest_begun, sentence


def section(
    cycles: Sequence[AuditCycle],
    cases: Sequence[AuditCase],
    today: date,
    place: str,
    href: str,
    filed: Collection[int] = frozenset(),
) -> list[Any]:
    """Return the section. cycles: newest first. href: of /audit-kasus. filed: cases with a file."""
    cycle = newest_begun(cycles, today)
    return [
        html.H3("Audit kasus stunting"),
        html.P(sentence(cycles, cases, today, place, filed)),
        _steps(cycle, today) if cycle else None,
        dcc.Link("Semua siklus dan kasus", href=href, className="card-note"),
    ]


def _steps(cycle: AuditCycle, today: date) -> html.P:
    chips = [
        html.Span(one.word, className=f"rtl {STEP_LOOKS[state]}", title=str(state))
        for one in cycle.steps
        for state in [cycle.state_of(one, today)]
    ]
    return html.P(chips, className="tile-row")
