"""What the unmeasured allow, by hand, by a slow twin and for any counts."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.unmeasured import Bounds, bounds, bounds_of_shares, most_measured

COUNTS = st.tuples(st.integers(0, 200), st.integers(0, 200), st.integers(1, 200)).map(sorted)


def test_all_measured_leaves_one_value():
    assert bounds(152, 1000, 1000) == Bounds(Fraction("15.2"), Fraction("15.2"))


def test_the_unmeasured_are_counted_as_none_or_all_stunted():
    # 80 of 700 measured are stunted, 300 of 1.000 children were not measured
    assert bounds(80, 700, 1000) == Bounds(Fraction(8), Fraction(38))


@pytest.mark.parametrize(
    ("stunted", "assessed", "sasaran"),
    [(None, 10, 20), (1, None, 20), (1, 10, None), (0, 0, 0), (1, 21, 20), (11, 10, 20)],
)
def test_counts_that_cannot_be_allow_no_bounds(stunted, assessed, sasaran):
    assert bounds(stunted, assessed, sasaran) is None


@given(COUNTS, st.data())
def test_no_way_to_classify_the_unmeasured_leaves_the_bounds(counts, data):
    stunted, assessed, sasaran = counts
    found = bounds(stunted, assessed, sasaran)
    hidden = data.draw(st.integers(0, sasaran - assessed))
    assert found.hold(Fraction(100 * (stunted + hidden), sasaran))
    assert not found.hold(Fraction(100 * (sasaran - assessed + stunted) + 1, sasaran))
    if assessed:
        assert found.hold(Fraction(100 * stunted, assessed))  # the routine share itself


@given(COUNTS)
def test_shares_give_the_bounds_of_their_counts(counts):
    stunted, assessed, sasaran = counts
    if assessed:
        prevalence, coverage = Fraction(100 * stunted, assessed), Fraction(100 * assessed, sasaran)
        assert bounds_of_shares(prevalence, coverage) == bounds(stunted, assessed, sasaran)


@pytest.mark.parametrize(
    ("routine", "survey", "coverage"),
    [("6.6", "19.8", 85.9), ("11.55", "32", 76.9), ("11.3", "27.7", 81.5), ("20", "10", 50.0)],
)
def test_how_many_may_have_been_measured_in_the_published_cases(routine, survey, coverage):
    """Belitung, Penajam Paser Utara, Sulawesi Tenggara (domain.md §10), and one turned round."""
    assert float(most_measured(Fraction(routine), Fraction(survey))) == pytest.approx(
        coverage, abs=0.05
    )


@given(st.integers(1, 99), st.integers(1, 99))
def test_at_the_largest_coverage_the_survey_value_is_just_reached(routine, survey):
    most = most_measured(routine, survey)
    assert bounds_of_shares(routine, most).hold(survey)
    if most + 1 <= 100 and routine != survey:
        assert not bounds_of_shares(routine, most + 1).hold(survey)
