"""Aksi konvergensi: which actions a kabupaten answers for in which years."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.indicators import Evidence
from dashboard.domain.periods import Rhythm


class ActionKind(StrEnum):
    AKSI = "aksi"
    UTAMA = "utama"
    PENDUKUNG = "pendukung"


@dataclass(frozen=True)
class Action:
    """One aksi of a framework version."""

    id: str
    framework: str
    number: int
    """Within its kind, from 1."""
    name: str
    kind: ActionKind
    evidence: Evidence
    leads: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    """In the order of the work: a month that is no later than the one before lies a year on.

    Empty for the whole period.
    """
    usual_time: str = ""
    parts: tuple[str, ...] = ()
    """What has to be done, by whom where that is known."""
    proofs: tuple[str, ...] = ()
    """Outputs and evidence to upload."""
    kecamatan: bool = False
    """Each kecamatan has a part of its own."""
    becomes: tuple[str, ...] = ()
    """Ids of the actions of the next version that took it over."""
    remembered: tuple[str, ...] = ()
    """Fields that no source confirms though the action itself is sourced."""
    note: str = ""
    sources: tuple[str, ...] = ()

    @property
    def word(self) -> str:
        """Say which it is: `Aksi 7`, `Utama 3`, `Pendukung Regulasi`."""
        own = self.name if self.kind is ActionKind.PENDUKUNG else self.number
        return f"{self.kind.capitalize()} {own}"

    @property
    def doubt(self) -> str:
        return self.evidence.doubt

    def doubt_about(self, field: str) -> str:
        """Return `perlu dicek` for a field that is only remembered, else nothing."""
        return Evidence.REMEMBERED.doubt if field in self.remembered else self.doubt


@dataclass(frozen=True)
class Framework:
    """A version of the aksi konvergensi; a missing year leaves that side open."""

    id: str
    name: str
    legal_basis: str
    evidence: Evidence
    first_year: int | None = None
    last_year: int | None = None
    rhythm: Rhythm = Rhythm.YEAR
    """How often the kabupaten fills it in."""
    due_months: tuple[int, ...] = ()
    """At whose end each period's report is due; by each aksi's own months where empty."""
    remembered: tuple[str, ...] = ()
    """Fields that no source confirms."""
    classes: tuple[str, ...] = ()
    """Result classes, lowest first."""
    note: str = ""
    sources: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()

    @property
    def doubt(self) -> str:
        return self.evidence.doubt

    def covers(self, year: int) -> bool:
        return (self.first_year or year) <= year <= (self.last_year or year)


def framework_in_force(frameworks: Iterable[Framework], year: int) -> Framework:
    """Return the version that holds in a year.

    Raises ValueError for a year no version covers.
    """
    for framework in frameworks:
        if framework.covers(year):
            return framework
    raise ValueError(f"Tidak ada versi aksi konvergensi untuk tahun {year}.")


def came_from(frameworks: Iterable[Framework], action_id: str) -> list[Action]:
    """Return the actions of older versions that an action took over, in their order."""
    actions = (action for framework in frameworks for action in framework.actions)
    return [action for action in actions if action_id in action.becomes]
