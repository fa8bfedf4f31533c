"""What became of the audited cases."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.aks_factors import FACTORS, factors_of, tallied
from dashboard.domain.aks_follow_up import by_area, moves, overdue, risk_change, unproven
from dashboard.domain.aks_sentences import changed
from dashboard.domain.aks_words import Risk
from dashboard.domain.audiences import Audience
from tests.domain.record_makers import case

TODAY = date(2025, 9, 15)
RISKS = st.sampled_from([None, *Risk])


def test_factors_stand_in_the_order_of_the_list_each_once():
    assert factors_of("asap rokok; MP-ASI tidak sesuai; asap rokok") == (
        "MP-ASI tidak sesuai",
        "asap rokok",
    )
    assert factors_of("") == ()


def test_a_case_with_three_causes_counts_in_each_and_no_sum_is_of_cases():
    some = [
        case(1, factors="asap rokok; BBLR; anemia"),
        case(2, factors="asap rokok; anemia"),
        case(3, factors="anemia"),
        case(4, factors=""),
    ]
    assert tallied(one.factors for one in some) == [("anemia", 3), ("asap rokok", 2), ("BBLR", 1)]


@given(st.lists(st.lists(st.sampled_from(FACTORS), unique=True), max_size=20))
def test_no_cause_is_counted_in_more_cases_than_there_are(cases):
    counts = dict(tallied(cases))
    assert counts == dict(Counter(one for factors in cases for one in factors))
    assert max(counts.values(), default=0) <= len(cases)


def test_risk_before_and_after_is_told_of_those_judged_again():
    some = [
        case(1, risk_before="tinggi", risk_after="rendah"),
        case(2, risk_before="sedang", risk_after="tidak berisiko"),
        case(3, risk_before="sedang", risk_after="sedang"),
        case(4, risk_before="rendah", risk_after="tinggi"),
        case(5, risk_before="tinggi"),
        case(6, risk_before=None),
    ]
    found = risk_change(moves(some))
    assert (found.fell, found.stayed, found.rose, found.waiting) == (2, 1, 1, 1)
    assert changed(found) == (
        "Dari 4 kasus yang dinilai ulang, risiko 2 turun, 1 tetap, 1 naik; 1 belum dinilai ulang."
    )
    assert changed(risk_change({})) == "Belum ada kasus yang risikonya dinilai ulang."


@given(st.lists(st.tuples(RISKS, RISKS), max_size=15))
def test_every_case_of_a_known_risk_is_in_one_part(pairs):
    some = [case(place, risk_before=a, risk_after=b) for place, (a, b) in enumerate(pairs, 1)]
    found = risk_change(moves(some))
    assert found.judged + found.waiting == sum(before is not None for before, _ in pairs)


def test_done_without_evidence_and_late_are_told_by_case():
    some = [
        case(1, code="AKS-25-01", status="selesai", done=TODAY),
        case(2, code="AKS-25-02", status="selesai", done=TODAY, evidence="BA 7/2025"),
        case(3, code="AKS-25-03", due=date(2025, 9, 14)),
        case(4, code="AKS-25-04", due=date(2025, 9, 15)),
        case(5, code="AKS-25-05", due=date(2025, 8, 1), status="tidak dapat"),
    ]
    assert [one.code for one in unproven(some)] == ["AKS-25-01"]
    assert unproven(some, {1}) == []
    assert [one.code for one in overdue(some, TODAY)] == ["AKS-25-03"]
    assert some[2].days_late(TODAY) == 1


def test_cases_by_desa_are_withheld_outside_the_team():
    some = [case(1), case(2), case(3, desa=None)]
    assert by_area(some, Audience.TIM) == {"61.09.01": 3}
    assert by_area(some, Audience.TIM, desa=True) == {"61.09.01.2003": 2}
    assert by_area(some, Audience.UMUM) is None
    assert by_area(some, Audience.UMUM, desa=True) is None
