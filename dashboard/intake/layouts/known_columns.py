"""Columns known by their words: which of them an indicator is read from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain.indicators import Indicator
from dashboard.intake.column_mappings import column_key
from dashboard.intake.measures import Measure
from dashboard.intake.tables import Table

Options = tuple[tuple[str, ...], ...]
"""Ways to read a count, the first that is all there: one label, or several to add up."""


@dataclass(frozen=True)
class Pair:
    indicator: str
    numerator: Options
    denominator: Options = ()


def positions(table: Table) -> dict[str, int]:
    """Return the columns of a table by their words, group and leaf joined."""
    found: dict[str, int] = {}
    for column in table.header.values:
        found.setdefault(column_key(column.path), column.position)
    return found


def measures_of(
    pairs: Sequence[Pair], at: Mapping[str, int], indicators: Mapping[str, Indicator]
) -> list[Measure]:
    """Return what can be read: pairs both parts of which are there, counts that need no second."""
    measures = []
    for pair in pairs:
        numerator = chosen(pair.numerator, at)
        denominator = chosen(pair.denominator, at)
        if numerator and (denominator or not pair.denominator):
            measures.append(Measure(indicators[pair.indicator], numerator, denominator))
    return measures


def chosen(options: Options, at: Mapping[str, int]) -> tuple[int, ...]:
    whole = (option for option in options if all(label in at for label in option))
    return tuple(at[label] for label in next(whole, ()))
