"""Where two sources say different things of the same figure, counted and said aloud."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.periods import Period


@dataclass(frozen=True)
class Differing:
    """The figures of an indicator and period that several sources give, and those that differ."""

    indicator: str
    period: str
    compared: int
    differing: int


def most(found: Sequence[Differing]) -> Differing | None:
    """Return where most figures differ, the newest of equals; None where none do."""
    some = [one for one in found if one.differing]
    return max(some, key=lambda one: (one.differing, Period.parse(one.period)), default=None)


def sentence(found: Sequence[Differing], when: str, names: Mapping[str, str]) -> str:
    """Say how many figures differ between sources and where most do.

    when: how far the year is looked at, `2025 (s.d. Agustus)`. names: of the indicators.
    """
    compared = numbers.count(sum(one.compared for one in found))
    if not found:
        return f"Tidak ada angka {when} yang dilaporkan dua sumber; tidak ada yang berbeda."
    first = most(found)
    if first is None:
        return f"{compared} angka {when} dilaporkan dua sumber dan semuanya sama."
    differing = numbers.count(sum(one.differing for one in found))
    return (
        f"{differing} dari {compared} angka {when} yang dilaporkan dua sumber berbeda; terbanyak "
        f"{names.get(first.indicator, first.indicator)}, {Period.parse(first.period).words}: "
        f"{numbers.count(first.differing)} angka."
    )
