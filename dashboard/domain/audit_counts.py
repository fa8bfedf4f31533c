"""What records of BPK and of audited cases come to, counted as the indicators OPD report."""

from collections.abc import Collection, Iterable
from datetime import date

from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_cycles import AuditCycle
from dashboard.domain.aks_words import FollowUp
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_statuses import BpkStatus

RESOLVED, FOLLOWED = "bpk_recommendation_resolved", "case_audit_followup_done"
CYCLES = "case_audit_cycles"
"""Ids of the indicators."""
DISEMINASI = 3
Counted = tuple[int, int]
"""Numerator and denominator."""


def resolved_of(
    some: Iterable[Recommendation], day: date
) -> tuple[list[Recommendation], list[Recommendation]]:
    """Return the recommendations BPK had settled as fitting, and all received by a day."""
    there = [one for one in some if one.received is not None and one.received <= day]
    fitting = [
        one for one in there
        if one.official is BpkStatus.FITTING and one.official_day is not None
        and one.official_day <= day
    ]  # fmt: skip
    return fitting, there


def resolved_on(some: Iterable[Recommendation], day: date) -> Counted:
    """Return how many recommendations BPK had settled as fitting, of those received by a day."""
    fitting, there = resolved_of(some, day)
    return len(fitting), len(there)


def told_by(cycles: Iterable[AuditCycle], day: date) -> list[AuditCycle]:
    """Return the cycles of a year whose diseminasi was held by a day of it."""
    return [
        one
        for one in cycles
        if one.year == day.year and (done := one.steps[DISEMINASI - 1].done) and done <= day
    ]


def followed_of(
    cycles: Iterable[AuditCycle],
    cases: Iterable[AuditCase],
    day: date,
    filed: Collection[int] = frozenset(),
) -> tuple[list[AuditCase], list[AuditCase]]:
    """Return the cases of a year followed up with evidence by a day, and all agreed by then.

    They are agreed at the diseminasi of their cycle. filed: ids of the cases with a file.
    """
    told = {one.key for one in told_by(cycles, day)}
    agreed = [one for one in cases if (one.year, one.cycle) in told]
    ended = [
        one
        for one in agreed
        if one.status is FollowUp.DONE
        and one.done is not None
        and one.done <= day
        and (one.evidence or one.id in filed)
    ]
    return ended, agreed


def followed_on(
    cycles: Iterable[AuditCycle],
    cases: Iterable[AuditCase],
    day: date,
    filed: Collection[int] = frozenset(),
) -> Counted:
    """Return how many follow-ups of a year were done with evidence, of those agreed by a day."""
    ended, agreed = followed_of(cycles, cases, day, filed)
    return len(ended), len(agreed)
