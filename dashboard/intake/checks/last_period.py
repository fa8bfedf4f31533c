"""Figures beside those of the period before: jumps, copies, denominators that moved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from dashboard.domain.indicators import Accumulation, Indicator
from dashboard.domain.numbers import count, of, percent
from dashboard.domain.periods import Period
from dashboard.intake.comparison import CELL
from dashboard.intake.problems import Problem

PAIRED = ["area_code", "numerator", "denominator"]
COUNTS = ["numerator", "denominator", "numerator_last", "denominator_last"]
FEW, TOGETHER = 10, 0.25  # more areas than these, as share of all: a campaign or a new source
COPIED_AREAS = 5  # fewer areas may well stay the same by chance
BEYOND_CHANCE = 2  # standard deviations of the difference of two counts


@dataclass(frozen=True)
class Limits:
    """How far a figure may move from one period to the next before somebody is asked."""

    points: float = 25
    """Percentage points."""
    factor: float = 2
    """Between two counts, or two shares that rest on enough people."""
    denominator: float = 20
    """Percent by which a denominator may change."""
    people: int = 20
    """Least count on which a jump is judged."""


DEFAULT_LIMITS = Limits()


def against_last_period(
    facts: pd.DataFrame,
    loaded: pd.DataFrame,
    indicators: Mapping[str, Indicator],
    name: Callable[[str], str],
    limits: Limits = DEFAULT_LIMITS,
) -> list[Problem]:
    """Return the warnings of each indicator and period whose period before is known.

    facts: those of the file that are not loaded with the same value, FACT_COLUMNS. loaded: as in
    `compare`; the file's own earlier periods count too. name: words for an area code.
    """
    known = pd.concat([loaded, facts]).drop_duplicates(CELL, keep="last")
    problems = []
    for (one, text), rows in facts.groupby(["indicator", "period"], sort=False):
        indicator = indicators.get(one)
        of_one = known[known["indicator"] == one]
        last = _last_before(Period.parse(text), of_one["period"].unique())
        if indicator is None or last is None:
            continue
        before = of_one.loc[
            of_one["period"] == str(last), ["area_code", "numerator", "denominator"]
        ]
        pairs = rows.merge(before, on="area_code", suffixes=("", "_last"))
        if copied := _copied(pairs, indicator, last):
            problems.append(copied)
            continue
        grows = indicator.accumulation is Accumulation.CUMULATIVE
        if grows and last.year != int(str(text)[:4]):
            continue  # counted anew from January
        pairs = pairs.astype(dict.fromkeys(COUNTS, "Float64"))
        jumped = _jumped(pairs, limits, grows=grows)
        problems += _told("lompatan", pairs, jumped, indicator, last, name)
        moved = _moved(pairs, limits, grows=grows)
        problems += _told("penyebut-berubah", pairs, moved, indicator, last, name)
    return problems


def _last_before(period: Period, texts: list[str]) -> Period | None:
    """Return the last period of the same rhythm before one, at most a year back."""
    others = [Period.parse(text) for text in texts]
    before = [one for one in others if one.rhythm is period.rhythm and one < period]
    last = max(before, default=None)
    return last if last is not None and last.year >= period.year - 1 else None


def _copied(pairs: pd.DataFrame, indicator: Indicator, last: Period) -> Problem | None:
    both = pairs[["numerator", "numerator_last"]].notna().all(axis=1)
    told = pairs[both]
    if len(told) < COPIED_AREAS or told["numerator"].sum() == 0:
        return None
    same = told["numerator"].eq(told["numerator_last"]).all()
    under = told["denominator"].fillna(-1).eq(told["denominator_last"].fillna(-1)).all()
    if not (same and under):
        return None
    first = told.iloc[0]
    reason = f"{indicator.short_name}: {len(told)} wilayah sama persis dengan {last.words}"
    cells = str(first["numerator_cells"])
    return Problem("sama-dengan-periode-lalu", str(first["sheet"]), cells, "", reason)


def _jumped(pairs: pd.DataFrame, limits: Limits, *, grows: bool) -> pd.Series:
    """Tell the areas whose share, or whose count where there is no denominator, jumped."""
    over, over_last = pairs["numerator"], pairs["numerator_last"]
    under, under_last = pairs["denominator"], pairs["denominator_last"]
    share, share_last = 100 * over / under, 100 * over_last / under_last
    enough = (_least(over, over_last) >= limits.people) & (not grows)
    judged = _least(under, under_last) >= limits.people
    doubled = _most(share, share_last) >= limits.factor * _least(share, share_last)
    by_share = judged & (((share - share_last).abs() >= limits.points) | (enough & doubled))
    counted = under.isna() | under_last.isna()
    twice = _most(over, over_last) >= limits.factor * _least(over, over_last)
    known = over.notna() & over_last.notna()
    return known & (by_share.fillna(False) | (counted & (enough & twice).fillna(False)))


def _moved(pairs: pd.DataFrame, limits: Limits, *, grows: bool) -> pd.Series:
    """Tell the denominators that changed by more than their share, and by more than chance.

    A cumulative denominator may grow, never shrink.
    """
    under, under_last = pairs["denominator"], pairs["denominator_last"]
    change = under - under_last
    far = 100 * change.abs() > limits.denominator * under_last
    beyond_chance = change.abs() > BEYOND_CHANCE * (under + under_last) ** 0.5
    enough = _most(under, under_last) >= limits.people
    wrong_way = change < 0 if grows else change != 0
    return (far & beyond_chance & enough & wrong_way).fillna(False)


def _told(
    rule: str,
    pairs: pd.DataFrame,
    marked: pd.Series,
    indicator: Indicator,
    last: Period,
    name: Callable[[str], str],
) -> list[Problem]:
    """Return a problem per area, or one for all where most areas moved together."""
    rows = pairs[marked].to_dict("records")
    part = "numerator" if rule == "lompatan" else "denominator"
    said = [_sentence(part, row, last, name) for row in rows]
    if len(rows) > FEW and len(rows) > TOGETHER * len(pairs):
        reason = (
            f"{indicator.short_name}: {len(rows)} dari {len(pairs)} wilayah sekaligus, "
            f"misalnya {said[0]}"
        )
        rows, said = rows[:1], [reason]
    else:
        said = [f"{indicator.short_name}, {sentence}" for sentence in said]
    return [
        Problem(rule, row["sheet"], row[f"{part}_cells"], str(int(row[part])), reason)
        for row, reason in zip(rows, said, strict=True)
    ]


def _sentence(part: str, row: dict[str, Any], last: Period, name: Callable[[str], str]) -> str:
    area = name(row["area_code"])
    if part == "denominator":
        now, before = row["denominator"], row["denominator_last"]
        change = f"{100 * (now - before) / before:+.0f} %" if before else "dari 0"
        return (
            f"{area}: sasaran {count(int(now))} setelah {count(int(before))} pada {last.words} "
            f"({change})"
        )
    now = _said(row["numerator"], row["denominator"])
    before = _said(row["numerator_last"], row["denominator_last"])
    return f"{area}: {now} setelah {before} pada {last.words}"


def _said(over: Any, under: Any) -> str:
    if pd.isna(under):
        return count(int(over))
    share = f" ({percent(100 * int(over) / int(under))})" if under else ""
    return of(int(over), int(under)) + share


def _least(one: pd.Series, other: pd.Series) -> pd.Series:
    return one.where(one < other, other)


def _most(one: pd.Series, other: pd.Series) -> pd.Series:
    return one.where(one > other, other)
