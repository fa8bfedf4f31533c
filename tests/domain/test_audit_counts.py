"""What records come to, as the indicators count them."""

from datetime import date

from dashboard.domain.aks_cycles import cycles_of
from dashboard.domain.audit_counts import followed_on, resolved_on
from tests.domain.record_makers import case, draft, recommendation, step

JUNE = date(2025, 6, 30)


def test_a_recommendation_counts_from_the_day_received_and_is_resolved_on_bpks_day():
    decided = {"official": "telah sesuai", "official_day": date(2024, 4, 1)}
    some = [
        recommendation(1, answered=date(2024, 3, 1), **decided),
        recommendation(2),
        recommendation(3, received=date(2024, 7, 1)),
        draft(4),
    ]
    assert resolved_on(some, date(2024, 3, 31)) == (0, 2)
    assert resolved_on(some, date(2024, 6, 30)) == (1, 2)
    assert resolved_on(some, date(2024, 12, 31)) == (1, 3)


def told(day):
    return [step(3, 3, done=day, document="BA"), step(1, 1, done=date(2025, 1, 9), document="SK")]


def test_a_follow_up_is_agreed_at_the_diseminasi_and_done_with_evidence():
    cycles = cycles_of(told(date(2025, 4, 29)))
    cases = [
        case(1, code="AKS-25-01", status="selesai", done=JUNE, evidence="BA 1"),
        case(2, code="AKS-25-02", status="selesai", done=JUNE),
        case(3, code="AKS-25-03", status="selesai", done=date(2025, 7, 1), evidence="BA 3"),
        case(4, code="AKS-25-04"),
        case(5, code="AKS-25-05", cycle="II"),
    ]
    assert followed_on(cycles, cases, JUNE) == (1, 4)
    assert followed_on(cycles, cases, JUNE, {2}) == (2, 4)
    assert followed_on(cycles, cases, date(2025, 4, 28)) == (0, 0)
    assert followed_on(cycles, cases, date(2025, 12, 31)) == (2, 4)
