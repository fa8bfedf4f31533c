"""Which indicators an OPD answers for, under the names its kabupaten uses."""

from dashboard.domain.actors import Actor, Role
from dashboard.domain.own_indicators import own_indicators
from dashboard.reference import load_reference

REFERENCE = load_reference()


def own(opd, *areas):
    actor = Actor("Siti", Role.OPD, areas, opd)
    return own_indicators(REFERENCE.indicators, REFERENCE.opd_names, actor)


def test_an_opd_answers_for_the_indicators_that_name_it():
    named = {key for key, one in REFERENCE.indicators.items() if "Dinas PPKB" in one.opd}
    assert named
    assert own("Dinas PPKB", "61.09") == named


def test_one_office_may_stand_for_two_general_ones():
    both = own("Dinsos-P3A-KB", "61.08")
    assert both == own("Dinas PPKB", "61.08") | own("Dinas Sosial", "61.08")


def test_the_name_of_another_kabupaten_counts_for_nothing():
    assert own("Dinsos-P3A-KB", "62.03") == frozenset()


def test_an_account_without_opd_answers_for_nothing():
    assert own("", "61.08") == frozenset()
