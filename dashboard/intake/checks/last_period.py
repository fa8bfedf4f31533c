"""Figures beside those of the period before: jumps, copies, denominators that moved."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import nan
from typing import Any

import pandas as pd

from dashboard.domain.indicators import Indicator
from dashboard.domain.numbers import count, of, percent
from dashboard.domain.periods import Period
from dashboard.intake.comparison import CELL
from dashboard.intake.problems import Problem

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
    if facts.empty:  # a list of lokus
        return []
    pairs = _pairs(facts, pd.concat([loaded, facts]), indicators)
    if pairs.empty:
        return []
    copied = _copied(pairs)
    problems = [
        _copy(rows, indicators[one], str(last))
        for (one, last), rows in pairs[copied].groupby(["indicator", "last"], sort=False)
    ]
    # A cumulative count begins anew in January.
    anew = pairs["grows"] & (pairs["period"].str[:4] != pairs["last"].str[:4])
    judged = pairs[~copied & ~anew]
    sizes = judged.groupby(["indicator", "period"]).size().to_dict()
    for rule, marked in (
        ("lompatan", _jumped(judged, limits)),
        ("penyebut-berubah", _moved(judged, limits)),
    ):
        for group, rows in judged[marked].groupby(["indicator", "period"], sort=False):
            problems += _told(rule, rows, sizes[group], indicators, name)
    return problems


def _pairs(
    facts: pd.DataFrame, known: pd.DataFrame, indicators: Mapping[str, Indicator]
) -> pd.DataFrame:
    """Return each fact beside that of the period before: `last` and counts ending in `_last`."""
    before = known.drop_duplicates(CELL, keep="last")[[*CELL, "numerator", "denominator"]]
    met: dict[str, list[Period]] = {}
    for one, text in before[["indicator", "period"]].drop_duplicates().itertuples(index=False):
        met.setdefault(one, []).append(Period.parse(text))
    lasts = {
        (one, str(period)): str(last)
        for one, periods in met.items()
        if one in indicators
        for period in periods
        if (last := _last_before(period, periods)) is not None
    }
    keys = zip(facts["indicator"], facts["period"], strict=True)
    dated = facts.assign(last=[lasts.get(key, "") for key in keys])
    pairs = dated[dated["last"] != ""].merge(
        before.rename(columns={"period": "last"}),
        on=["indicator", "area_code", "last"],
        suffixes=("", "_last"),
    )
    cumulative = {one.id for one in indicators.values() if one.accumulation.grows}
    counts = {part: pairs[part].to_numpy("float64", na_value=nan) for part in COUNTS}
    return pairs.assign(grows=pairs["indicator"].isin(cumulative), **counts)


def _last_before(period: Period, others: list[Period]) -> Period | None:
    """Return the last period of the same rhythm before one, at most a year back."""
    before = [one for one in others if one.rhythm is period.rhythm and one < period]
    last = max(before, default=None)
    return last if last is not None and last.year >= period.year - 1 else None


def _copied(pairs: pd.DataFrame) -> pd.Series:
    """Tell the rows of an indicator and period that are those of the period before, unchanged."""
    told = pairs["numerator"].notna() & pairs["numerator_last"].notna()
    same = pairs["numerator"].eq(pairs["numerator_last"]) & (
        pairs["denominator"].eq(pairs["denominator_last"])
        | (pairs["denominator"].isna() & pairs["denominator_last"].isna())
    )
    groups = pairs.assign(told=told, apart=told & ~same).groupby(["indicator", "period"])
    enough = groups["told"].transform("sum") >= COPIED_AREAS
    some = groups["numerator"].transform("sum") > 0
    return enough & some & ~groups["apart"].transform("any")


def _copy(rows: pd.DataFrame, indicator: Indicator, last: str) -> Problem:
    told = rows["numerator"].notna().sum()
    words = Period.parse(last).words
    reason = f"{indicator.short_name}: {told} wilayah sama persis dengan {words}"
    first = rows.iloc[0]
    return Problem("sama-dengan-periode-lalu", first["sheet"], first["numerator_cells"], "", reason)


def _jumped(pairs: pd.DataFrame, limits: Limits) -> pd.Series:
    """Tell the areas whose share, or whose count where there is no denominator, jumped."""
    over, over_last = pairs["numerator"], pairs["numerator_last"]
    under, under_last = pairs["denominator"], pairs["denominator_last"]
    share, share_last = 100 * over / under, 100 * over_last / under_last
    enough = (_least(over, over_last) >= limits.people) & ~pairs["grows"]
    judged = _least(under, under_last) >= limits.people
    doubled = _most(share, share_last) >= limits.factor * _least(share, share_last)
    by_share = judged & (((share - share_last).abs() >= limits.points) | (enough & doubled))
    counted = under.isna() | under_last.isna()
    twice = _most(over, over_last) >= limits.factor * _least(over, over_last)
    known = over.notna() & over_last.notna()
    return known & (by_share | (counted & enough & twice))


def _moved(pairs: pd.DataFrame, limits: Limits) -> pd.Series:
    """Tell the denominators that changed by more than their share, and by more than chance.

    A cumulative denominator may grow, never shrink.
    """
    under, under_last = pairs["denominator"], pairs["denominator_last"]
    change = under - under_last
    far = 100 * change.abs() > limits.denominator * under_last
    beyond_chance = change.abs() > BEYOND_CHANCE * (under + under_last) ** 0.5
    enough = _most(under, under_last) >= limits.people
    wrong_way = (change < 0) | ~pairs["grows"]
    return far & beyond_chance & enough & wrong_way


def _told(
    rule: str,
    marked: pd.DataFrame,
    areas: int,
    indicators: Mapping[str, Indicator],
    name: Callable[[str], str],
) -> list[Problem]:
    """Return a problem per area marked, or one for all where many of the areas moved together."""
    together = len(marked) > FEW and len(marked) > TOGETHER * areas
    rows = (marked.head(1) if together else marked).to_dict("records")
    indicator = indicators[rows[0]["indicator"]].short_name
    part = "numerator" if rule == "lompatan" else "denominator"
    said = [f"{indicator}, {_sentence(part, row, name)}" for row in rows]
    if together:
        example = said[0].removeprefix(f"{indicator}, ")
        counts = f"{len(marked)} dari {areas} wilayah sekaligus"
        said = [f"{indicator}: {counts}, misalnya {example}"]
    return [
        Problem(rule, row["sheet"], row[f"{part}_cells"], str(int(row[part])), reason)
        for row, reason in zip(rows, said, strict=True)
    ]


def _sentence(part: str, row: dict[str, Any], name: Callable[[str], str]) -> str:
    area, last = name(row["area_code"]), Period.parse(row["last"])
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
