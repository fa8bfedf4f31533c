"""The backtest of the pace over a home: its rates and its table."""

from collections import Counter

from dashboard.domain.pace_backtests import Backtest
from dashboard.domain.pace_verdicts import PaceVerdict
from tests.bench.pace_backtest import backtested, rates, table

GREEN, AMBER, RED = (
    PaceVerdict.SESUAI_LAJU,
    PaceVerdict.PERLU_PERCEPATAN,
    PaceVerdict.TAK_TERKEJAR,
)
FOUND = Backtest(Counter({GREEN: 8, AMBER: 3, RED: 40}), Counter({GREEN: 2, AMBER: 2, RED: 39}))


def test_false_green_is_a_part_of_what_was_called_in_time():
    assert rates(FOUND) == {
        "sesuai_laju": 8,
        "perlu_percepatan": 3,
        "tak_terkejar": 40,
        "false_green": 25.0,
        "false_alarm": 2.5,
    }


def test_the_table_says_a_dash_where_nothing_was_said():
    lines = table({"61.08": rates(FOUND), "61.11": rates(Backtest())}).splitlines()
    assert lines[1].split() == ["61.08", "8", "3", "40", "25.0", "2.5"]
    assert lines[2].split() == ["61.11", "0", "0", "0", "–", "–"]


def test_a_home_without_a_december_proves_nothing(sample_home):
    found = backtested(sample_home.root)
    assert found["semua"]["false_green"] is None
    assert {"61.08", "61.11", "semua"} <= found.keys()
