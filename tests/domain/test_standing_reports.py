"""Who reported a standing: puskesmas, kecamatan, and how many of them on time."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.readings import NOTHING
from dashboard.domain.reporting_words import Heard
from dashboard.domain.standing_parts import PuskesmasReport
from dashboard.domain.standing_reports import heard_kecamatan, heard_puskesmas
from tests.domain.gap_makers import reading

SOME = reading(9, 40)


def office(kec, number, numerator=9):
    denominator = None if numerator is None else 40
    return PuskesmasReport(f"{kec}/{number}", str(number), kec, numerator, denominator, "B-0001")


def test_a_kecamatan_is_on_time_with_its_first_figure():
    kecamatan = {"61.08.01": SOME, "61.08.02": SOME, "61.08.03": NOTHING}
    heard = heard_kecamatan(kecamatan, {"61.08.01": 1, "61.08.02": 0, "61.08.03": None})
    assert heard == Heard("kec.", 2, 3, 1)


def test_without_a_due_day_nothing_is_said_of_time():
    assert heard_kecamatan({"61.08.01": SOME}, {"61.08.01": None}).on_time is None


def test_puskesmas_stand_alone_where_every_kecamatan_is_theirs():
    kecamatan = {"61.08.01": SOME, "61.08.02": SOME}
    offices = [office("61.08.01", 1), office("61.08.01", 2, None), office("61.08.02", 3)]
    heard = heard_puskesmas(offices, kecamatan, {"61.08": 1}, "61.08")
    assert heard == [Heard("puskesmas", 2, 3, 1)]


def test_in_a_chosen_kecamatan_only_its_puskesmas_count():
    kecamatan = {"61.08.01": SOME, "61.08.02": NOTHING}
    heard = heard_puskesmas([office("61.08.01", 1)], kecamatan, {"61.08.01": 1}, "61.08.01")
    assert heard == [Heard("puskesmas", 1, 1, 1)]


@given(st.lists(st.booleans(), min_size=1, max_size=9), st.lists(st.booleans(), min_size=1))
def test_a_kecamatan_that_is_silent_or_reported_itself_is_never_kept_quiet(theirs, silent):
    kecamatan = {f"61.08.0{i}": SOME for i, _ in enumerate(theirs)}
    kecamatan |= {f"61.08.1{i}": NOTHING for i, quiet in enumerate(silent) if quiet}
    offices = [office(f"61.08.0{i}", i) for i, made in enumerate(theirs) if made]
    heard = heard_puskesmas(offices, kecamatan, {}, "61.08")
    assert (len(heard) == 2) == (not all(theirs) or any(silent))
