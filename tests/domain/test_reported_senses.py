"""One explanation of «lapor» for all pages."""

import pytest

from dashboard.domain.reported_senses import MEANS, Sense, explained


@pytest.mark.parametrize("here", Sense)
def test_a_page_says_its_own_sense_first_and_then_that_of_the_others(here):
    first, *others = explained(here)
    assert first == f"Di halaman ini {MEANS[here]}."
    assert [said.split(":")[0] for said in others] == [one for one in Sense if one is not here]
