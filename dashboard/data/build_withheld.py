"""Which figures the audience umum does not see, found once, in the build."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby

import pandas as pd

from dashboard.domain.indicators import Indicator
from dashboard.domain.small_counts import Figure, with_tops
from dashboard.domain.withheld_figures import Cell, cells

Row = tuple[str, str, str, str, str, str | None, int, int | None, bool]
"""As build_sensitive_counts.sql gives it."""


def withheld_table(
    rows: Iterable[Row], indicators: Mapping[str, Indicator], threshold: int
) -> pd.DataFrame:
    """Return indicator, period and area_code of every figure to withhold.

    rows: in the order of the query. threshold: counts from 1 to one less are small.
    """
    found: list[Cell] = []
    for _, of_one in groupby(rows, key=lambda row: row[0]):
        by: dict[str, dict[str, dict[str, Figure]]] = defaultdict(dict)
        for (name, period), some in groupby(of_one, key=lambda row: (row[1], row[2])):
            by[name][period] = with_tops([_figure(row) for row in some])
        found += cells(by, indicators, threshold)
    return pd.DataFrame(found, columns=["indicator", "period", "area_code"]).astype("str")


def _figure(row: Row) -> tuple[str, Figure]:
    kab, _, _, level, area, kec, numerator, denominator, additive = row
    above = {"desa": kec or "", "kecamatan": kab}.get(level, "") if additive else ""
    return area, Figure(above, numerator, denominator)
