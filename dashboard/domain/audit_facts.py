"""What the records of BPK and of audited cases say of the indicators, semester by semester."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_cycles import cycles_of
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aks_steps import AuditStep
from dashboard.domain.area_codes import Level
from dashboard.domain.audit_counts import (
    CYCLES,
    DISEMINASI,
    FOLLOWED,
    RESOLVED,
    followed_of,
    resolved_of,
    told_by,
)
from dashboard.domain.batches import Status
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.record_facts import RecordFact, cited

Cell = tuple[str, str, str]
"""Indicator, kabupaten, period."""


def bpk_facts(some: Sequence[Recommendation], kab: str, until: date) -> list[RecordFact]:
    """Return the recommendations settled at the end of each semester since the first came.

    until: the last day something was written down; nothing is told of a semester after it.
    """
    first = min((one.received for one in some if one.received), default=None)
    facts = []
    for semester in semesters(first, until) if first else ():
        fitting, there = (_ids(part) for part in resolved_of(some, semester.last_day))
        facts.append(_fact(BPK_FORM.key, (RESOLVED, kab, str(semester)), fitting, there))
    return facts


def aks_facts(
    steps: Iterable[AuditStep], cases: Sequence[AuditCase], filed: Collection[int], kab: str,
    until: date,
) -> list[RecordFact]:  # fmt: skip
    """Return the cycles told and the follow-ups done in each year, as each semester ends.

    filed: ids of the cases with a file of evidence. until: as in `bpk_facts`.
    """
    cycles = cycles_of(steps, {(one.year, one.cycle) for one in cases})
    told = [done for one in cycles if (done := one.steps[DISEMINASI - 1].done)]
    facts = []
    for semester in semesters(min(told), until) if told else ():
        held = told_by(cycles, semester.last_day)
        if not held:
            continue
        ids = [one.steps[DISEMINASI - 1].id for one in held]
        facts.append(_fact(AKS_STEP_FORM.key, (CYCLES, kab, str(semester)), ids, None))
        ended, agreed = (
            _ids(part) for part in followed_of(cycles, cases, semester.last_day, filed)
        )
        if agreed:
            facts.append(_fact(AKS_CASE_FORM.key, (FOLLOWED, kab, str(semester)), ended, agreed))
    return facts


def semesters(first: date, until: date) -> list[Period]:
    """Return the semesters from one day to another, those of both days among them."""
    every = (
        Period(year, Rhythm.SEMESTER, half)
        for year in range(first.year, until.year + 1)
        for half in (1, 2)
    )
    return [one for one in every if one.last_day >= first and one.first_day <= until]


def _ids(some: Iterable[Recommendation | AuditCase]) -> list[int]:
    return [one.id for one in some]


def _fact(form: str, cell: Cell, part: list[int], whole: list[int] | None) -> RecordFact:
    indicator, kab, period = cell
    return RecordFact(
        form, Status.DRAF, indicator, Level.KABUPATEN, kab, period,
        len(part), None if whole is None else len(whole),
        min(whole or part), cited(part), "" if whole is None else cited(whole),
    )  # fmt: skip
