"""One indicator of one area through time, with what its course proves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.domain.area_histories import History
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.sentences import listed
from dashboard.domain.trend_verdicts import Trend, TrendVerdict

BETTER, WORSE = "membaik", "memburuk"
COUNTED = "tidak diuji (jumlah)"


@dataclass(frozen=True)
class AreaTrend:
    history: History
    trend: Trend | None
    """None for a count: the test is one of shares."""
    breaks: Sequence[MethodBreak]
    """Those between its figures."""

    @property
    def word(self) -> str:
        """Say it in one of few words: `membaik`, `tidak dapat dibedakan`, `tidak cukup data`."""
        if self.trend is None:
            return COUNTED
        verdict = self.trend.verdict
        if verdict not in (TrendVerdict.NAIK, TrendVerdict.TURUN):
            return verdict.value
        better = (verdict is TrendVerdict.NAIK) == self.history.indicator.up
        return BETTER if better else WORSE


def counted_words(trends: Iterable[AreaTrend], place: str) -> str:
    """Say how many indicators got better and worse: only what was proved counts as either."""
    found = Counter(one.word for one in trends)
    order = (BETTER, WORSE, TrendVerdict.TIDAK_BERBEDA.value, TrendVerdict.TIDAK_CUKUP.value)
    said = [f"{found[word]} {word}" for word in (*order, COUNTED) if found[word]]
    if not said:
        return f"Belum ada angka untuk melihat kecenderungan {place}."
    return f"Kecenderungan {place}: {listed(said)}."
