"""The pace held against what then came."""

import pytest

from dashboard.domain.histories import History
from dashboard.domain.pace_backtests import Backtest, backtest
from dashboard.domain.pace_verdicts import PaceVerdict
from tests.domain.pace_makers import MONTHLY, history, month

GREEN, RED = PaceVerdict.SESUAI_LAJU, PaceVerdict.TAK_TERKEJAR
YEAR = range(month(2024, 1), month(2024, 12))


def test_a_steady_climb_that_arrives_was_rightly_called_in_time():
    """From 58 in December by 2 a month to 82; four changes are known from April on."""
    found = backtest([history(range(58, 83, 2), last=(2024, 12))], 82, MONTHLY, YEAR, up=True)
    assert found.said == {GREEN: 8, PaceVerdict.TIDAK_DINILAI: 3}
    assert (found.missed[GREEN], found.false_green, found.false_alarm) == (0, 0, None)


def test_a_climb_that_stops_was_wrongly_called_in_time_until_it_stopped():
    """58, 60 … 74 in August, then nothing more: 82 is missed."""
    shares = [*range(58, 75, 2), 74, 74, 74, 74]
    found = backtest([history(shares, last=(2024, 12))], 82, MONTHLY, YEAR, up=True)
    assert found.said[GREEN] == found.missed[GREEN] == 5, "April to August"
    assert found.false_green == 100
    assert found.said[RED] == 3, "September to November: the best pace ever kept is 2"


def test_a_leap_makes_a_false_alarm():
    shares = [*[50] * 12, 90]
    found = backtest([history(shares, last=(2024, 12))], 82, MONTHLY, YEAR, up=True)
    assert (found.said[RED], found.missed[RED], found.false_alarm) == (8, 0, 100)


def test_years_without_their_december_do_not_count():
    open_year = history(range(50, 70, 2), last=(2025, 8))
    assert backtest([open_year], 82, MONTHLY, range(month(2025, 1), month(2025, 9)), up=True) == (
        Backtest()
    )


def test_nothing_of_the_future_is_known():
    """The same figures to June, another end: what was said in June is the same."""
    june = [month(2024, 6)]
    bright = history([*range(58, 72, 2), 90, 90, 90, 90, 90, 90], last=(2024, 12))
    dark = History(
        bright.code, "", [*bright.points[:7], *history([10] * 6, last=(2024, 12)).points]
    )
    said = [backtest([one], 82, MONTHLY, june, up=True).said for one in (bright, dark)]
    assert said[0] == said[1]


def test_less_is_better_counts_what_stayed_too_high_as_missed():
    falling = history(range(42, 17, -2), last=(2024, 12))
    found = backtest([falling], 14, MONTHLY, YEAR, up=False)
    assert found.missed == {RED: 8, PaceVerdict.TIDAK_DINILAI: 3}


def test_results_of_several_indicators_add_up():
    one = backtest([history(range(58, 83, 2), last=(2024, 12))], 82, MONTHLY, YEAR, up=True)
    both = one + one
    assert both.said[GREEN] == 16
    assert both.false_green == pytest.approx(0)
