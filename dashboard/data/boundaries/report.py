"""What an import found: said by name, so that a person can answer."""

from dataclasses import dataclass

from dashboard.domain.areas import Area


@dataclass(frozen=True)
class Question:
    """A feature that may or may not be a desa of the list; only a person can tell."""

    number: int
    written: str
    kecamatan: str
    reason: str
    candidates: tuple[Area, ...]


@dataclass(frozen=True)
class Reading:
    """A name taken for a desa of the same letters, differently set apart: to be confirmed."""

    number: int
    written: str
    area: Area


@dataclass(frozen=True)
class BoundaryReport:
    """The result of one import. taken: it is in force now; else it waits for answers.

    notes: what was done with the rest, one sentence each. unlisted: features in the kabupaten that
    the code list does not know. missing: desa that stay without a boundary.
    """

    kabupaten: Area
    total: int
    matched: int
    notes: tuple[str, ...]
    questions: tuple[Question, ...]
    readings: tuple[Reading, ...]
    unlisted: tuple[str, ...]
    missing: tuple[Area, ...]
    taken: bool
