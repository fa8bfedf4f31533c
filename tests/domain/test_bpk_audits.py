"""BPK's audits with their stages."""

from datetime import date

from dashboard.domain.bpk_audits import by_audit
from dashboard.domain.bpk_standings import BpkMark
from tests.domain.record_makers import draft, recommendation


def test_an_audit_tells_its_stages_from_konsep_to_the_last_day_of_answers():
    due, given = date(2023, 12, 22), date(2023, 12, 20)
    some = [
        recommendation(1, number="a", response_due=due, response_given=given),
        recommendation(2, number="b", response_due=due),
    ]
    (found,) = by_audit(some)
    assert (found.title, found.year, found.total) == (
        "Kinerja percepatan penurunan stunting",
        2023,
        2,
    )
    assert found.said == (
        "konsep ditanggapi 1 dari 2, batas 22 Des 2023 · LHP 21/LHP/XIX.PNK/01/2024 · "
        "diterima 15 Jan 2024, jawaban paling lambat 15 Mar 2024"
    )


def test_a_konsep_without_days_tells_nothing_of_them_and_the_newest_audit_is_first():
    first, second = by_audit([recommendation(1), draft(2, audit_title="Gizi", audit_year=2025)])
    assert (first.title, first.said, first.counts[BpkMark.DRAFT]) == ("Gizi", "", 1)
    assert second.year == 2023
