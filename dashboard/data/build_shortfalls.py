"""Whole people missing to the target, shared from the top down, once, in the build."""

from collections.abc import Iterator
from decimal import Decimal

import pandas as pd

from dashboard.domain.shortfalls import apportion, shortfall, whole_people


def shortfalls_table(counts: pd.DataFrame) -> pd.DataFrame:
    """Return people by indicator, period and area.

    counts: indicator, period, kab_code, kec_code, area_code, level, numerator, denominator, up,
    target (decimal text), of every level, in the order of their codes.
    """
    rows: list[tuple[str, str, str, int]] = []
    for (indicator, period, _), group in counts.groupby(
        ["indicator", "period", "kab_code"], sort=False
    ):
        rows += [(indicator, period, area, people) for area, people in _shared(group)]
    return pd.DataFrame(rows, columns=["indicator", "period", "area_code", "people"])


def _shared(group: pd.DataFrame) -> Iterator[tuple[str, int]]:
    target, up = Decimal(group["target"].iloc[0]), bool(group["up"].iloc[0])
    exact: dict[str, dict[str, int]] = {"kabupaten": {}, "kecamatan": {}, "desa": {}}
    columns = ("level", "area_code", "numerator", "denominator")
    for level, area, part, whole in zip(*(group[name].tolist() for name in columns), strict=True):
        exact[level][area] = shortfall(part, whole, target, up=up)
    kabupaten, kecamatan, desa = exact.values()
    for area, parts in kabupaten.items():
        total = whole_people(parts)
        yield area, total
        if not kecamatan:
            continue
        shares = apportion(total, list(kecamatan.values()))
        for kec, share in zip(kecamatan, shares, strict=True):
            yield kec, share
            below = {code: parts for code, parts in desa.items() if code.startswith(kec)}
            if below:
                yield from zip(below, apportion(share, list(below.values())), strict=True)
