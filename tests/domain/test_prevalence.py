"""WHO/UNICEF 2019 classes."""

from fractions import Fraction

import pytest

from dashboard.domain.prevalence import (
    STUNTING_BREAKS,
    PrevalenceClass,
    stunting_class,
)
from dashboard.reference import load_reference


@pytest.mark.parametrize(
    ("percent", "name"),
    [
        (0, "sangat rendah"),
        (2.49, "sangat rendah"),
        (2.5, "rendah"),
        (9.99, "rendah"),
        (10, "sedang"),
        (19.99, "sedang"),
        (20.00, "tinggi"),
        (29.99, "tinggi"),
        (30.00, "sangat tinggi"),
        (100, "sangat tinggi"),
    ],
)
def test_stunting(percent, name):
    assert stunting_class(percent) == name


def test_a_value_is_not_rounded_into_a_class():
    assert stunting_class(Fraction(1999_999, 100_000)) is PrevalenceClass.MEDIUM


@pytest.mark.parametrize("percent", [-0.1, 100.1])
def test_what_is_no_percentage_is_refused(percent):
    with pytest.raises(ValueError, match="di luar 0 sampai 100 persen"):
        stunting_class(percent)


def test_the_maps_use_the_same_classes():
    indicators = load_reference().indicators
    assert indicators["stunting_prevalence_survey"].breaks == STUNTING_BREAKS
    assert indicators["stunting_prevalence_routine"].breaks == STUNTING_BREAKS
    assert indicators["wasting_prevalence_routine"].breaks == (2.5, 5, 10, 15)
