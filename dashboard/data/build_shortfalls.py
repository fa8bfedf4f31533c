"""Whole people missing to the target, shared from the top down, once, in the build."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from decimal import Decimal

import pandas as pd

from dashboard.domain.shortfalls import apportion, shortfall, whole_people


def shortfalls_table(counts: pd.DataFrame) -> pd.DataFrame:
    """Return people by indicator, period and area.

    counts: indicator, period, kab_code, kec_code, area_code, level, numerator, denominator, up,
    target (decimal text), of every level, in the order of their codes.
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
    rows: list[tuple[str, str, str, int]] = []
    for (indicator, period, _), group in counts.groupby(
        ["indicator", "period", "kab_code"], sort=False
    ):
        out = {code for code in group["area_code"] if (indicator, period, code) in withheld}
        rows += [(indicator, period, area, people) for area, people in _shared(group, out)]
    table = pd.DataFrame(rows, columns=["indicator", "period", "area_code", "people"])
    return table.astype(
        {"indicator": "str", "period": "str", "area_code": "str", "people": "int64"}
    )


def _shared(group: pd.DataFrame, out: AbstractSet[str]) -> Iterator[tuple[str, int]]:
    target, up = Decimal(group["target"].iloc[0]), bool(group["up"].iloc[0])
    exact: dict[str, dict[str, int]] = {"kabupaten": {}, "kecamatan": {}, "desa": {}}
    columns = ("level", "area_code", "numerator", "denominator")
    for level, area, part, whole in zip(*(group[name].tolist() for name in columns), strict=True):
        exact[level][area] = shortfall(part, whole, target, up=up)
    kabupaten, kecamatan, desa = exact.values()
    for area, parts in kabupaten.items():
        total = None if area in out else whole_people(parts)
        if total is not None:
            yield area, total
        if not kecamatan:
            continue
        for kec, share in _parts(total, kecamatan, out):
            if share is not None:
                yield kec, share
            below = {code: parts for code, parts in desa.items() if code.startswith(kec)}
            if below:
                shares = _parts(share, below, out)
                yield from ((code, people) for code, people in shares if people is not None)


def _parts(
    total: int | None, exact: Mapping[str, int], out: AbstractSet[str]
) -> Iterator[tuple[str, int | None]]:
    """Share a total among areas; each by itself where one of them or the total is withheld."""
    if total is not None and out.isdisjoint(exact):
        yield from zip(exact, apportion(total, list(exact.values())), strict=True)
        return
    for code, parts in exact.items():
        yield code, None if code in out else whole_people(parts)
