"""Two audit cycles a year, four steps each: in its semester, in order, with papers."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.aks_cycles import CycleState, StepState, cycles_of, unrecorded
from dashboard.domain.aks_sentences import sentence, standing
from tests.domain.record_makers import case, step

TODAY = date(2025, 9, 15)
SEKADAU = "Kabupaten Sekadau"


def cycle(*days, year=2025, number="I", planned=(), document="berita acara"):
    """Return a cycle of steps done on days; None for not done."""
    plans = [*planned, *[None] * (4 - len(planned))]
    papers = [document if done else "" for done in days]
    return cycles_of(
        step(place, place, year=year, cycle=number, done=done, planned=plan, document=paper)
        for place, (done, plan, paper) in enumerate(zip(days, plans, papers, strict=False), 1)
    )[0]


def test_each_cycle_lies_within_its_semester():
    first, second = cycle(None), cycle(None, number="II")
    assert (first.semester.first_day, first.last_day) == (date(2025, 1, 1), date(2025, 6, 30))
    assert (second.semester.first_day, second.last_day) == (date(2025, 7, 1), date(2025, 12, 31))


def test_four_steps_in_order_within_the_semester_are_in_time():
    done = cycle(date(2025, 1, 20), date(2025, 3, 10), date(2025, 4, 22), date(2025, 6, 30))
    assert done.state(TODAY) is CycleState.ON_TIME
    assert standing(done, TODAY) == "Siklus I 2025 selesai dalam semesternya"
    late = cycle(date(2025, 1, 20), date(2025, 3, 10), date(2025, 4, 22), date(2025, 7, 1))
    assert late.state(TODAY) is CycleState.LATE
    assert late.state_of(late.steps[3], TODAY) is StepState.OUTSIDE
    assert standing(late, TODAY) == "Siklus I 2025 selesai terlambat 1 hari"


def test_a_diseminasi_before_the_study_is_out_of_order_and_not_in_time():
    found = cycle(date(2025, 1, 20), date(2025, 5, 10), date(2025, 4, 22), date(2025, 6, 30))
    assert [(one.number, other.number) for one, other in found.disorder] == [(2, 3)]
    assert found.state(TODAY) is CycleState.LATE
    assert standing(found, TODAY) == "Siklus I 2025 selesai, langkah 3 mendahului langkah 2"
    skipped = cycle(date(2025, 1, 20), None, date(2025, 4, 22))
    assert [(one.number, other.number) for one, other in skipped.disorder] == [(2, 3)]


@pytest.mark.parametrize(
    ("planned", "done", "state", "days"),
    [
        (date(2025, 8, 1), date(2025, 8, 1), StepState.ON_TIME, 0),
        (date(2025, 8, 1), date(2025, 8, 4), StepState.LATE, 3),
        (None, date(2025, 12, 31), StepState.ON_TIME, 0),
        (date(2026, 1, 10), date(2026, 1, 10), StepState.OUTSIDE, 10),
        (date(2025, 9, 3), None, StepState.OVERDUE, 12),
        (date(2025, 9, 15), None, StepState.COMING, 0),
        (None, None, StepState.UNPLANNED, 0),
    ],
)
def test_a_step_is_judged_by_its_plan_and_by_its_semester(planned, done, state, days):
    found = cycle(done, number="II", planned=(planned,))
    own = found.steps[0]
    assert (found.state_of(own, TODAY), found.days_late(own, TODAY)) == (state, days)


def test_a_step_nobody_wrote_down_is_not_done():
    found = cycle(date(2025, 1, 20))
    assert [one.number for one in found.steps] == [1, 2, 3, 4]
    assert (found.done, found.next_step.number) == (1, 2)
    assert found.state(date(2025, 6, 30)) is CycleState.RUNNING
    assert found.state(date(2025, 7, 1)) is CycleState.LATE
    assert found.state_of(found.steps[1], date(2025, 7, 1)) is StepState.OVERDUE


def test_done_without_a_document_is_told():
    found = cycle(date(2025, 1, 20), date(2025, 3, 10), document="")
    assert [one.number for one in found.unproven] == [1, 2]


def test_the_sentence_tells_of_the_newest_cycle_begun_and_of_the_cases_last_made_known():
    cases = [
        case(1, code="AKS-25-01", status="selesai", done=TODAY, evidence="BA 12"),
        case(2, code="AKS-25-02", status="selesai", done=TODAY),
        case(3, code="AKS-25-03", due=date(2025, 9, 1)),
        case(4, code="AKS-25-04", cycle="II"),
    ]
    then = cycle(date(2025, 1, 20), date(2025, 3, 10), date(2025, 4, 22))
    now = cycle(date(2025, 7, 8), None, number="II", planned=(None, date(2025, 9, 3)))
    coming = cycle(None, year=2026)
    assert sentence([coming, now, then], cases, TODAY, SEKADAU) == (
        "Siklus II 2025: 1 dari 4 langkah selesai, langkah 2 identifikasi dan kajian terlambat "
        "12 hari. Tindak lanjut siklus I 2025: 2 dari 3 kasus selesai, 1 di antaranya tanpa "
        "bukti, 1 lewat tenggat."
    )


def test_before_a_diseminasi_nothing_is_expected_of_an_opd():
    now = cycle(date(2025, 7, 8), None, number="II", planned=(None, date(2025, 9, 30)))
    assert sentence([now], [case(1, cycle="II")], TODAY, SEKADAU) == (
        "Siklus II 2025: 1 dari 4 langkah selesai, langkah 2 identifikasi dan kajian ditunggu "
        "sampai 30 Sep 2025."
    )
    assert sentence([], [], TODAY, SEKADAU) == (
        "Belum ada siklus audit kasus yang tercatat di Kabupaten Sekadau."
    )


def test_cycles_stand_newest_first_and_those_of_cases_alone_are_there():
    found = cycles_of([step(1, year=2024, cycle="II")], [(2025, "I"), (2024, "II")])
    assert [one.name for one in found] == ["Siklus I 2025", "Siklus II 2024"]


def test_two_cycles_a_year_are_owed_since_the_first_one_known():
    known = cycles_of([step(1, year=2023, cycle="II"), step(1, year=2025, cycle="I")])
    assert [one.name for one in unrecorded(known, TODAY)] == [
        "Siklus II 2025",
        "Siklus II 2024",
        "Siklus I 2024",
    ]
    before = unrecorded(known, date(2025, 6, 30))
    assert [one.name for one in before] == ["Siklus II 2024", "Siklus I 2024"]
    assert unrecorded([], TODAY) == []


@given(st.lists(st.dates(date(2025, 1, 1), date(2025, 12, 31)), min_size=4, max_size=4))
def test_in_time_means_sorted_and_within_june(days):
    found = cycle(*days)
    assert (found.state(date(2026, 1, 1)) is CycleState.ON_TIME) == (
        days == sorted(days) and max(days) <= date(2025, 6, 30)
    )
