"""What can be changed inside a show without leaving it: the same items for something else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.domain.briefings import Item

Choice = tuple[str, str]
"""Code and name."""
Key = tuple[str, str, str]
"""Kecamatan, indicator, month; empty for what is not chosen."""


@dataclass(frozen=True)
class Variants:
    """items: those that differ from the paparan itself under a choice."""

    kecamatan: tuple[Choice, ...] = ()
    indicators: tuple[Choice, ...] = ()
    periods: tuple[Choice, ...] = ()
    items: Mapping[Key, tuple[Item, ...]] = field(default_factory=dict)


NONE = Variants()
