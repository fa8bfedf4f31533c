"""Whom an indicator is about: the sasaran under which offices list it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dashboard.domain.indicators import Evidence


@dataclass(frozen=True)
class IndicatorSasaran:
    """One row of `reference/sasaran.csv`; the groups stand in the order of the file."""

    indicator: str
    sasaran: str
    evidence: Evidence
    note: str = ""
    sources: tuple[str, ...] = ()


def by_indicator(rows: Iterable[IndicatorSasaran]) -> Mapping[str, str]:
    """Return the sasaran of every indicator, in the order of the groups."""
    return {row.indicator: row.sasaran for row in rows}
