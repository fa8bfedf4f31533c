"""The months a page can stand in: each indicator then shows its last period up to the month."""

from collections.abc import Mapping, Sequence

from dashboard.domain.periods import Period, Rhythm


def months(periods: Mapping[tuple[str, str], Sequence[str]], kab: str) -> list[str]:
    """Return every month in which a kabupaten's figures can be looked at, newest first.

    The newest is the last month that was reported as a month: years and semesters are often
    reported before they are over. Where nothing is monthly it is the end of the last period.

    periods: by kabupaten and indicator, as `Catalogue.periods`.
    """
    own = {
        Period.parse(text) for (code, _), texts in periods.items() if code == kab for text in texts
    }
    if not own:
        return []
    monthly = [period for period in own if period.rhythm is Rhythm.MONTH]
    first, last = _place(min(own)), _place(max(monthly or own))
    return [_month(place) for place in range(last, min(first, last) - 1, -1)]


def nearest(offered: Sequence[str], asked: str) -> str:
    """Return the offered month nearest to the end of a period; the newest for what is no period.

    offered: newest first. Empty where nothing is offered.
    """
    month = ending(asked)
    if not offered or not month:
        return next(iter(offered), "")
    return max(offered[-1], min(offered[0], month))


def ending(asked: str) -> str:
    """Return the month in which a period ends: `2025-S1` → `2025-06`; empty for no period."""
    try:
        return _month(_place(Period.parse(asked)))
    except ValueError:
        return ""


def _place(period: Period) -> int:
    day = period.last_day
    return day.year * 12 + day.month - 1


def _month(place: int) -> str:
    return str(Period(place // 12, Rhythm.MONTH, place % 12 + 1))
