"""What can be changed inside a show without leaving it: the same items for something else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.domain.briefings import Item

Choice = tuple[str, str]
"""Code and name."""
Key = tuple[str, str, str]
"""Kecamatan, indicator, month; empty for what is not chosen."""
KECAMATAN, MONTHS = "kecamatan", "bulan"


@dataclass(frozen=True)
class Choices:
    """What is offered, each as code and name."""

    kecamatan: tuple[Choice, ...] = ()
    indicators: tuple[Choice, ...] = ()
    periods: tuple[Choice, ...] = ()

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts the items of all choices are read in: every kecamatan, every month, then
        indicator by indicator."""
        first = KECAMATAN if self.kecamatan else "", MONTHS if self.periods else ""
        return tuple(one for one in (*first, *(code for code, _ in self.indicators)) if one)


@dataclass(frozen=True)
class Variants:
    """items: those that differ from the paparan itself under a choice."""

    choices: Choices = Choices()
    items: Mapping[Key, tuple[Item, ...]] = field(default_factory=dict)


NONE = Variants()
