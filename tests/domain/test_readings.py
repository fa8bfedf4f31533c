"""A reading is judged once, by one rule, whatever page shows it."""

import pytest

from dashboard.domain.indicators import Evidence
from dashboard.domain.readings import UNFINISHED, read
from dashboard.domain.targets import Target
from dashboard.reference import load_reference

INDICATORS = load_reference().indicators


def reading(indicator, part, whole, period, people=None):
    counts = {"numerator": part, "denominator": whole, "people": people}
    aim = Target(indicator, "", 2024, 90.0, "Perpres 72/2021", Evidence.SOURCED)
    return read(counts, INDICATORS[indicator], aim, period)


@pytest.mark.parametrize(
    ("part", "period", "verdict"),
    [
        (100, "2025-01", "tidak dinilai"),
        (100, "2025-12", "belum tercapai"),
        (990, "2025-08", "tercapai"),
    ],
)
def test_towards_a_sasaran_of_the_year_nothing_is_missed_before_december(part, period, verdict):
    assert reading("growth_monitored", part, 1000, period).verdict == verdict


def test_the_refusal_says_why():
    assert reading("growth_monitored", 100, 1000, "2025-01").judgement == UNFINISHED
    assert UNFINISHED.reason == "kumulatif, dinilai pada akhir tahun"


def test_a_share_whose_counts_grow_together_is_judged_at_once():
    assert reading("pregnant_iron_tablet_90", 400, 516, "2025-01").verdict == "belum tercapai"


def test_missing_counts_of_every_kind_are_no_zero():
    for missing in (None, float("nan")):
        silent = reading("growth_monitored", missing, 10, "2025-08")
        assert (silent.numerator, silent.percent, silent.reported) == (None, None, False)


def test_too_few_people_look_unstable_and_suspect_counts_have_no_interval():
    assert reading("exclusive_breastfeeding", 9, 10, "2025-08").few
    assert reading("exclusive_breastfeeding", 12, 10, "2025-08").interval is None
