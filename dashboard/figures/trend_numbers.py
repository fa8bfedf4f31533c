"""What of the routine chart another month changes: values, words, ticks."""

from collections.abc import Sequence
from typing import Any

from dashboard.domain import numbers
from dashboard.domain.periods import SHORT_MONTHS, Period
from dashboard.domain.reporting_words import reporting_on_time
from dashboard.domain.routine_months import CREDIBLE_PERCENT, RoutineMonth
from dashboard.figures.trend_ground import BARS, SHARE

ONE_MONTH = f"Baru satu bulan: garis dan batas {CREDIBLE_PERCENT} %<br>mulai dari bulan kedua."
Months = Sequence[RoutineMonth | None]


def numbers_of(every: Months) -> dict[tuple[str | int, ...], Any]:
    """Return the place in the figure and the value of all that depends on the months."""
    places = list(range(len(every)))
    shares = [one.prevalence if one else None for one in every]
    said = [_said(one) for one in every]
    credible = [one is not None and one.credible for one in every]
    markers = ["square" if one else "square-open" for one in credible]
    course = len(every) > 1  # a single month has no course for a minimum to run along
    top = max(20, 5 * (int(max((one for one in shares if one), default=0) * 1.2) // 5 + 1))
    return {
        ("data", SHARE, "x"): places,
        ("data", SHARE, "y"): shares,
        ("data", SHARE, "text"): _ends(shares),
        ("data", SHARE, "hovertext"): said,
        ("data", SHARE, "marker", "symbol"): markers,
        ("data", BARS, "x"): places,
        ("data", BARS, "y"): [one.coverage if one else None for one in every],
        ("data", BARS, "text"): [_bar_label(one) for one in every],
        ("data", BARS, "hovertext"): said,
        ("data", BARS, "marker", "pattern", "shape"): ["" if one else "/" for one in credible],
        ("layout", "xaxis", "tickvals"): places,
        ("layout", "xaxis", "ticktext"): _ticks(every),
        ("layout", "xaxis", "range"): [-1.2, max(len(every), 1) - 0.4],
        ("layout", "yaxis", "range"): [0, top],
        ("layout", "shapes", 0, "visible"): course,
        ("layout", "yaxis2", "ticktext"): [f"{CREDIBLE_PERCENT} %" if course else ""],
        ("layout", "annotations", 0, "text"): ONE_MONTH if len(every) == 1 else "",
    }


def _ticks(every: Months) -> list[str]:
    """Return the short months; the first, the last and every January with their year."""
    ends = {0, len(every) - 1}
    words = []
    for place, one in enumerate(every):
        period = Period.parse(one.period) if one else None
        month = SHORT_MONTHS[period.number - 1] if period else ""
        dated = period is not None and (place in ends or period.number == 1)
        words.append(f"{month}<br>{period.year}" if period and dated else month)
    return words


def _ends(shares: Sequence[float | None]) -> list[str]:
    """Return the labels of the first and the last share; the others say theirs when pointed at."""
    known = [place for place, share in enumerate(shares) if share is not None]
    shown = {known[0], known[-1]} if known else set()
    return [numbers.percent(one) if i in shown else "" for i, one in enumerate(shares)]


def _bar_label(month: RoutineMonth | None) -> str:
    """Say a coverage in whole percent; with a decimal where rounding would pass the minimum."""
    if month is None or month.coverage is None:
        return ""
    hides = not month.credible and numbers.decimal(month.coverage, 0) == str(CREDIBLE_PERCENT)
    return numbers.decimal(month.coverage, 1 if hides else 0)


def _said(month: RoutineMonth | None) -> str:
    if month is None:
        return ""
    parts = [
        f"<b>{Period.parse(month.period).words}</b>",
        f"Stunting {numbers.percent(month.prevalence)}: {numbers.of(month.stunted, month.assessed)}"
        " balita yang diukur",
        f"Diukur {numbers.percent(month.coverage)} dari sasaran",
        reporting_on_time([month.heard]),
        month.caution,
    ]
    return "<br>".join(part for part in parts if part)
