"""A trend in words: a rise or fall only where it was proved, in points."""

from dashboard.domain import numbers
from dashboard.domain.histories import month_words
from dashboard.domain.method_breaks import MethodBreak
from dashboard.domain.trend_verdicts import Trend, TrendVerdict

SMALLEST_SAID = 0.05  # points: what is less reads as 0,0


def sentence(trend: Trend, *, up: bool) -> str:
    """Say what the figures prove: `Kecenderungan Maret 2024–Agustus 2025: naik 6,2 poin …`."""
    if trend.verdict is TrendVerdict.TIDAK_CUKUP or trend.line is None:
        return f"Kecenderungan: {trend.verdict}, {trend.reason}."
    first, last = (month_words(trend.points[at].month) for at in (0, -1))
    span = f"Kecenderungan {first}–{last}, {len(trend.points)} angka"
    if trend.verdict is TrendVerdict.TIDAK_BERBEDA:
        return f"{span}: naik atau turun {trend.verdict} ({trend.reason})."
    return f"{span}: {short(trend, up=up)}."


def short(trend: Trend, *, up: bool) -> str:
    """Say it in a narrow place: `naik 6,2 poin (membaik)`, `tidak cukup data`."""
    if trend.line is None or trend.verdict not in (TrendVerdict.NAIK, TrendVerdict.TURUN):
        return trend.verdict.value
    moved = abs(trend.moved or 0)
    size = numbers.points(moved, signed=False)
    if moved < SMALLEST_SAID:
        size = f"kurang dari {numbers.points(0.1, signed=False)}"
    better = "membaik" if (trend.verdict is TrendVerdict.NAIK) == up else "memburuk"
    return f"{trend.verdict} {size} ({better})"


def short_with_reason(trend: Trend, *, up: bool) -> str:
    """Say it in a narrow place, and why where nothing was proved: `tidak cukup data: baru 3 …`."""
    said = short(trend, up=up)
    return f"{said}: {trend.reason}" if trend.reason else said


def break_sentence(found: MethodBreak | None) -> str:
    """Say from when figures can be compared; empty where nothing broke."""
    if found is None:
        return ""
    return f"Angka sebelum {month_words(found.month)} tidak dibandingkan: {found.words}."
