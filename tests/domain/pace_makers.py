"""Histories made short, for tests of pace and trend."""

from datetime import date

from dashboard.domain.histories import History, Point, Rules, month_of
from dashboard.domain.indicators import Accumulation
from dashboard.domain.required_pace import Goal

MONTHLY = Rules(1, Accumulation.STOCK)
TOWARDS = Rules(1, Accumulation.TOWARDS_YEAR)
CUMULATIVE = Rules(1, Accumulation.CUMULATIVE)
MID_SEPTEMBER = date(2025, 9, 15)


def month(year, number):
    return year * 12 + number - 1


def points(shares, *, last=(2025, 8), step=1, whole=1000):
    """Return points of shares in percent, the last one in the month given."""
    end = month(*last)
    return [
        Point(end - step * (len(shares) - 1 - place), round(whole * share / 100), whole)
        for place, share in enumerate(shares)
    ]


def history(shares, *, code="61.08.01", **more):
    return History(code, code, points(shares, **more))


def goal(value=80.0, *, up=True, today=MID_SEPTEMBER, year=2025):
    return Goal(value, up, month_of(date(year, 12, 1)), today)
