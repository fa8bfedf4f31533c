"""What records of BPK and of audited cases come to, counted as the indicators OPD report."""

from collections.abc import Collection, Iterable
from datetime import date

from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_cycles import AuditCycle
from dashboard.domain.aks_words import FollowUp
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_statuses import BpkStatus

RESOLVED, FOLLOWED = "bpk_recommendation_resolved", "case_audit_followup_done"
"""Ids of the indicators."""
DISEMINASI = 3
Counted = tuple[int, int]
"""Numerator and denominator."""


def resolved_on(some: Iterable[Recommendation], day: date) -> Counted:
    """Return how many recommendations BPK had settled as fitting, of those received by a day."""
    there = [one for one in some if one.received is not None and one.received <= day]
    fitting = (
        one.official is BpkStatus.FITTING and one.official_day is not None
        and one.official_day <= day
        for one in there
    )  # fmt: skip
    return sum(fitting), len(there)


def followed_on(
    cycles: Iterable[AuditCycle],
    cases: Iterable[AuditCase],
    day: date,
    filed: Collection[int] = frozenset(),
) -> Counted:
    """Return how many follow-ups of a year were done with evidence, of those agreed by a day.

    They are agreed at the diseminasi of their cycle. filed: ids of the cases with a file.
    """
    told = {
        one.key
        for one in cycles
        if one.year == day.year and (done := one.steps[DISEMINASI - 1].done) and done <= day
    }
    agreed = [one for one in cases if (one.year, one.cycle) in told]
    ended = [
        one
        for one in agreed
        if one.status is FollowUp.DONE and one.done is not None and one.done <= day
    ]
    return sum(bool(one.evidence) or one.id in filed for one in ended), len(agreed)
