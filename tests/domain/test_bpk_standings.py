"""BPK recommendations counted and told."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.bpk_sentences import differing, sentence
from dashboard.domain.bpk_standings import (
    BpkMark,
    by_opd,
    claimed,
    counted,
    disputed,
    late,
    running,
    unproven,
)
from dashboard.domain.bpk_statuses import BpkStatus
from tests.domain.record_makers import draft, recommendation

TODAY = date(2024, 4, 25)
LANDAK = "Kabupaten Landak"


def judged(identity, status, **said):
    decided = {"official": status, "official_day": date(2024, 4, 1)}
    return recommendation(identity, answered=date(2024, 3, 1), **decided, **said)


SETTLED = [judged(one, "telah sesuai") for one in range(1, 8)]
LATE = [
    recommendation(11),
    recommendation(12, opd="DPMD", received=date(2024, 2, 20)),
    recommendation(13, opd="DPMD", received=date(2024, 2, 24)),
]
REST = [judged(one, "belum sesuai") for one in range(21, 29)]


def test_the_sentence_counts_what_bpk_settled_and_names_the_longest_delay():
    assert sentence([*SETTLED, *LATE, *REST], TODAY, LANDAK) == (
        "7 dari 18 rekomendasi telah sesuai menurut BPK; 3 lewat 60 hari, terlama 41 hari, "
        "Dinas Kesehatan."
    )


def test_where_nobody_is_late_it_says_who_is_next():
    assert sentence([*SETTLED, recommendation(30, received=date(2024, 3, 1))], TODAY, LANDAK) == (
        "7 dari 8 rekomendasi telah sesuai menurut BPK; tidak ada yang lewat 60 hari, "
        "jawaban terdekat 5 hari lagi, Dinas Kesehatan."
    )
    assert sentence(SETTLED, TODAY, LANDAK) == (
        "7 dari 7 rekomendasi telah sesuai menurut BPK; tidak ada jawaban yang ditunggu."
    )


def test_drafts_are_no_recommendations_of_bpk_yet():
    due = date(2024, 4, 30)
    drafts = [draft(1, response_due=due), draft(2, response_due=due, response_given=TODAY)]
    assert sentence(drafts, TODAY, LANDAK) == (
        "2 masih konsep LHP, 1 tanggapan ditunggu sampai 30 Apr 2024 (5 hari lagi)."
    )
    assert sentence([*SETTLED, drafts[1]], TODAY, LANDAK) == (
        "7 dari 7 rekomendasi telah sesuai menurut BPK; tidak ada jawaban yang ditunggu; "
        "1 masih konsep LHP, semua sudah ditanggapi."
    )


def test_what_lacks_its_day_is_told_and_not_counted_late():
    assert sentence([recommendation(received=None)], TODAY, LANDAK) == (
        "0 dari 1 rekomendasi telah sesuai menurut BPK; tidak ada jawaban yang ditunggu; "
        "1 tanpa tanggal terima, harinya belum terhitung."
    )


def test_nothing_recorded_is_said_as_such():
    assert sentence([], TODAY, LANDAK) == (
        "Belum ada rekomendasi BPK yang tercatat di Kabupaten Landak."
    )


def test_each_opd_stands_with_its_statuses_those_most_late_first():
    first, second = by_opd([*SETTLED, *LATE, *REST, draft(40)], TODAY)
    assert (first.opd, first.total, first.late, first.open) == ("DPMD", 2, 2, 2)
    assert first.counts[BpkMark.UNJUDGED] == 2
    assert (second.opd, second.total, second.late, second.open) == ("Dinas Kesehatan", 17, 1, 10)
    assert second.counts[BpkMark.FITTING] == 7
    assert second.counts[BpkMark.PARTIAL] == 8
    assert second.counts[BpkMark.DRAFT] == 1


def test_the_review_of_bpk_runs_and_is_no_delay_of_the_opd():
    one = recommendation(answered=date(2024, 3, 1))
    [(_, found)] = running([one], TODAY)
    assert found.days_late == 25
    assert late([one], TODAY) == []


def test_claim_and_decision_stand_side_by_side_only_where_they_differ():
    claim = {"internal": "telah sesuai", "internal_day": date(2024, 3, 10)}
    same, other = judged(1, "telah sesuai", **claim), judged(2, "belum sesuai", **claim)
    open_ = recommendation(3, **claim)
    assert disputed([same, other, open_]) == [other]
    assert claimed([same, other, open_]) == [open_]
    assert differing([same, other, open_], len(claimed([same, other, open_]))) == (
        "1 rekomendasi dinilai lain oleh BPK daripada oleh Inspektorat; 1 yang menurut "
        "Inspektorat tuntas belum dinilai BPK."
    )


def test_an_answer_without_evidence_is_told():
    bare = recommendation(1, answered=date(2024, 3, 1))
    proven = recommendation(2, answered=date(2024, 3, 1), evidence="SK 12/2024")
    some = [bare, proven, judged(3, "telah sesuai")]
    assert unproven(some) == [bare]
    assert unproven(some, {1}) == []


@given(st.lists(st.sampled_from([*BpkStatus, None]), max_size=12))
def test_every_recommendation_has_one_mark(statuses):
    some = [
        judged(place, status) if status else recommendation(place)
        for place, status in enumerate(statuses, 1)
    ]
    marks = counted(some)
    assert sum(marks.values()) == len(some)
    assert sum(one.total for one in by_opd(some, TODAY)) == len(some)
    assert marks[BpkMark.UNJUDGED] == statuses.count(None)
