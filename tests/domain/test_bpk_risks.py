"""What BPK's recommendations put at risk in a Rakor."""

from datetime import date

from dashboard.domain.bpk_risks import of_recommendations
from dashboard.domain.rakor_risks import DUE, LATE, UNPROVED
from tests.domain.record_makers import draft, recommendation

TODAY = date(2024, 4, 25)


def told(some, **more):
    return [
        (one.words, one.days_left, one.rank)
        for one in of_recommendations(some, TODAY, "/bpk", **more)
    ]


def test_late_answers_are_one_risk_of_their_opd():
    some = [
        recommendation(1),
        recommendation(2, number="b", received=date(2024, 2, 20)),
        recommendation(3, opd="DPMD", received=date(2024, 2, 24)),
    ]
    assert told(some) == [
        ("Dinas Kesehatan: 2 jawaban rekomendasi BPK lewat tenggat", -41, LATE),
        ("DPMD: 1 jawaban rekomendasi BPK lewat tenggat", -1, LATE),
    ]


def test_what_falls_due_within_two_weeks_is_named_and_what_comes_later_is_not():
    some = [
        recommendation(1, received=date(2024, 3, 10)),
        recommendation(2, received=date(2024, 3, 11)),
        draft(3, response_due=date(2024, 4, 25)),
    ]
    assert told(some) == [
        ("Dinas Kesehatan: tanggapan konsep LHP 2.a", 0, DUE),
        ("Dinas Kesehatan: jawaban rekomendasi BPK 2.a", 14, DUE),
    ]


def test_a_late_review_of_bpk_is_no_risk_of_the_kabupaten():
    assert told([recommendation(1, answered=date(2024, 3, 1), evidence="BA 7")]) == []


def test_missing_days_and_missing_evidence_come_last():
    some = [
        recommendation(1, received=None),
        recommendation(2, answered=date(2024, 4, 1)),
        recommendation(3, answered=date(2024, 4, 1)),
    ]
    assert told(some, filed={3}) == [
        ("1 rekomendasi BPK tanpa tanggal terima, harinya belum terhitung", None, UNPROVED),
        ("1 rekomendasi BPK dijawab tanpa bukti", None, UNPROVED),
    ]
