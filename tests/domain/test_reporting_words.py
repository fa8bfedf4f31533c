"""How many areas or puskesmas a figure holds, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.reporting_words import reporting_words

HEARD = st.lists(st.booleans(), min_size=1, max_size=9)


@pytest.mark.parametrize(
    ("below", "puskesmas", "words"),
    [
        ([True, False, True], [], "2 dari 3 kec. lapor"),
        ([True, True], [True, True, True], "3 dari 3 puskesmas lapor"),
        ([True, True], [True, True, False], "2 dari 3 puskesmas lapor"),
        ([True, False], [True, True, True], "3 dari 3 puskesmas, 1 dari 2 kec. lapor"),
        ([False, False], [True, True], "2 dari 2 puskesmas lapor"),
    ],
)
def test_puskesmas_are_counted_where_they_make_the_figure(below, puskesmas, words):
    assert reporting_words(below, "kec.", puskesmas) == words


@given(HEARD, HEARD)
def test_a_silent_kecamatan_beside_one_with_a_figure_is_never_kept_quiet(below, puskesmas):
    words = reporting_words(below, "kec.", puskesmas)
    assert ("kec." in words) == (any(below) and not all(below))
    assert words.startswith(f"{sum(puskesmas)} dari {len(puskesmas)} puskesmas")
