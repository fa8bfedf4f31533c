"""Small multiples of trend as numbers and short texts; js/sparklines.js draws them."""

from collections.abc import Callable, Mapping, Sequence
from math import ceil, floor
from typing import Any

from dashboard.components import traces
from dashboard.components.heat_words import period as period_words
from dashboard.domain import numbers, tokens, trend_sentences
from dashboard.domain.area_histories import HistoryPoint
from dashboard.domain.area_trends import BETTER, COUNTED, WORSE, AreaTrend
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.coverage_sections import Section
from dashboard.domain.histories import month_of
from dashboard.domain.sentences import goal

SIDES = {BETTER: "better", WORSE: "worse"}
Sections = Sequence[tuple[Section, Sequence[CoverageRow]]]


def groups(
    sections: Sections,
    trends: Mapping[str, AreaTrend],
    code: str,
    link: Callable[[CoverageRow], str],
    *,
    same: bool,
) -> list[dict[str, Any]]:
    """Return the panels under their headings. code: of the area. same: shares from 0 to 100 %."""
    made = [
        (section, [_panel(trends[row.indicator.id], row, code, link, same=same) for row in own])
        for section, rows in sections
        if (own := [row for row in rows if row.indicator.id in trends])
    ]
    return [{"key": one.key, "word": one.word, "panels": panels} for one, panels in made]


def _panel(
    one: AreaTrend, row: CoverageRow, code: str, link: Callable[[CoverageRow], str], *, same: bool
) -> dict[str, Any]:
    history, target = one.history, one.history.target
    indicator, last = history.indicator, history.last
    counted = one.trend is None
    known = [point for point in history.points if value_of(point, counted=counted) is not None]
    values = [value for point in known if (value := value_of(point, counted=counted)) is not None]
    aim = target.value if target and one.trend else None
    values += [] if aim is None else [aim]
    return {
        "name": indicator.short_name,
        "title": indicator.name,
        "href": link(row),
        "trace": traces.address_of(indicator.id, code, str(last.period)) if last else "",
        "value": _last(last, one),
        **_verdict(last, one),
        "trend": _trend(one),
        "side": SIDES.get(one.word, ""),
        "proof": trend_sentences.sentence(one.trend, up=indicator.up) if one.trend else "",
        "words": history.words if one.trend else COUNTED,
        "range": [0, 100] if same and one.trend else spanned(values),
        "unit": "%" if one.trend else indicator.unit,
        "goal": aim,
        "aim": f"target {goal(target)}" if target and one.trend else "",
        "points": [
            _point(point, before, one) for before, point in zip([None, *known], known, strict=False)
        ],
        "breaks": [[found.month, found.said] for found in one.breaks],
    }


def _trend(one: AreaTrend) -> str:
    if one.trend is None:
        return COUNTED
    return trend_sentences.short_with_reason(one.trend, up=one.history.indicator.up)


def value_of(point: HistoryPoint, *, counted: bool) -> float | None:
    return point.reading.numerator if counted else point.percent


def _point(point: HistoryPoint, before: HistoryPoint | None, one: AreaTrend) -> list[Any]:
    """Return month, value, interval, whether it is firm and starts a new line, and words."""
    counted = one.trend is None
    low, high = (None, None) if counted else point.reading.interval or (None, None)
    new_year = before is not None and before.period.year != point.period.year
    starts = before is None or (new_year and one.history.indicator.accumulation.grows)
    said = numbers.count(point.reading.numerator) if counted else numbers.percent(point.percent)
    counts = "" if counted else f" ({point.reading.counted})"
    return [
        month_of(point.period.last_day),
        _short(value_of(point, counted=counted)),
        _short(low),
        _short(high),
        int(point.firm),
        int(starts),
        f"{point.period.words}: {said}{counts}",
        period_words(point.period),
    ]


def _short(value: float | None) -> float | None:
    """Give a place on the screen the digits it can show; what is read stands in the words."""
    return None if value is None else float(f"{value:.4g}")


def _last(last: HistoryPoint | None, one: AreaTrend) -> str:
    if last is None:
        return numbers.MISSING
    if last.reading.silence and one.trend:
        return last.reading.silence
    if one.trend is None:
        unit = one.history.indicator.unit
        return f"{numbers.count(last.reading.numerator)}{numbers.SPACE}{unit}"
    return numbers.percent(last.percent)


def _verdict(last: HistoryPoint | None, one: AreaTrend) -> dict[str, str]:
    if last is None or one.history.target is None or one.trend is None:
        return {"verdict": "", "sign": ""}
    sign = tokens.verdict(last.reading.verdict)
    return {"verdict": sign.word, "sign": sign.class_name}


def spanned(values: Sequence[float]) -> list[float]:
    """Return a range of round ends that holds all values."""
    if not values:
        return [0, 1]
    low, high = min(values), max(values)
    step = next(s for n in range(12) for s in (10**n, 2 * 10**n, 5 * 10**n) if high - low <= 4 * s)
    return [step * floor(low / step), step * max(ceil(high / step), floor(low / step) + 1)]
