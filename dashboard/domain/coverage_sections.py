"""The rows of the heat table under headings: by kind, by sasaran or by the OPD that leads."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from dashboard.domain import tokens
from dashboard.domain.coverage_rows import CoverageRow
from dashboard.domain.indicators import Group, Indicator


class By(StrEnum):
    """What stands together."""

    JENIS = "jenis"
    SASARAN = "sasaran"
    OPD = "opd"

    @property
    def words(self) -> str:
        return "OPD" if self is By.OPD else self.value.capitalize()

    @classmethod
    def of(cls, text: str | None) -> "By":
        """Return what a link names; the kinds for anything else."""
        return cls(text) if text in set(cls) else cls.JENIS


class Section(NamedTuple):
    word: str
    key: str = ""
    """Of its colour; only kinds have one."""


Owner = Callable[[Indicator], str]
"""What the kabupaten calls the OPD that leads."""


def sections(
    rows: Sequence[CoverageRow], by: By, owner: Owner, sasaran: Mapping[str, str]
) -> list[tuple[Section, list[CoverageRow]]]:
    """Return the headings that have rows, with them.

    Kinds and sasaran keep the order of the reference facts, whatever order the rows have; OPD
    stand by name. sasaran: by indicator, in the order of the groups.
    """
    if by is By.JENIS:
        named = [(_kind(group), group.value) for group in Group]
        return _parted(rows, named, lambda row: row.indicator.group.value)
    if by is By.SASARAN:
        named = [(Section(word), word) for word in dict.fromkeys(sasaran.values())]
        return _parted(rows, named, lambda row: sasaran[row.indicator.id])
    leads = sorted({owner(row.indicator) for row in rows})
    return _parted(rows, [(Section(one), one) for one in leads], lambda row: owner(row.indicator))


def _kind(group: Group) -> Section:
    return Section(tokens.categories()[group.value].word, group.value)


def _parted(
    rows: Sequence[CoverageRow],
    named: Sequence[tuple[Section, str]],
    of: Callable[[CoverageRow], str],
) -> list[tuple[Section, list[CoverageRow]]]:
    found = [(section, [row for row in rows if of(row) == key]) for section, key in named]
    return [(section, own) for section, own in found if own]
