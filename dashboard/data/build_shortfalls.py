"""Whole people missing to the target, shared from the top down, once, in the build."""

from collections.abc import Set as AbstractSet
from decimal import Decimal

import pandas as pd

from dashboard.domain.shortfall_shares import Missing, shared
from dashboard.domain.shortfalls import shortfall


def shortfalls_table(counts: pd.DataFrame) -> pd.DataFrame:
    """Return people (net) and short by indicator, period and area.

    counts: as build_shortfall_counts.sql, of every level, in the order of their codes.
    """
    return _table(counts, frozenset())


def public_shortfalls_table(
    counts: pd.DataFrame, withheld: AbstractSet[tuple[str, str, str]]
) -> pd.DataFrame:
    """Return the people of the areas that are shown. withheld: indicator, period, area_code.

    Whole people are shared among areas by the parts of all of them, so a shared figure tells of
    its siblings: beside a withheld one each area is rounded by itself.
    """
    return _table(counts, withheld)


def _table(counts: pd.DataFrame, withheld: AbstractSet[tuple[str, str, str]]) -> pd.DataFrame:
    rows: list[tuple[str, str, str, int, int]] = []
    for (indicator, period, _), group in counts.groupby(
        ["indicator", "period", "kab_code"], sort=False
    ):
        out = {code for code in group["area_code"] if (indicator, period, code) in withheld}
        found = _shared(group, out)
        rows += [(indicator, period, area, *missing) for area, missing in found.items()]
    table = pd.DataFrame(rows, columns=["indicator", "period", "area_code", "people", "short"])
    words = dict.fromkeys(("indicator", "period", "area_code"), "str")
    return table.astype({**words, "people": "int64", "short": "int64"})


def _shared(group: pd.DataFrame, out: AbstractSet[str]) -> dict[str, Missing]:
    up, additive = bool(group["up"].iloc[0]), bool(group["additive"].iloc[0])
    parts: dict[str, int] = {}
    suspect: set[str] = set()
    columns = ("area_code", "numerator", "denominator", "goal")
    for area, part, whole, target in zip(*(group[name].tolist() for name in columns), strict=True):
        parts[area] = shortfall(part, whole, Decimal(target), up=up)
        if not 0 <= part <= whole:
            suspect.add(area)
    return shared(parts, out, suspect, additive=additive)
