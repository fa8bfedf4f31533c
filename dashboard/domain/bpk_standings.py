"""BPK recommendations counted: by OPD and status, those past their day, those in dispute."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dashboard.domain.bpk_clock import TIMED, Clock, Turn, clock
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_statuses import BpkStatus


class BpkMark(StrEnum):
    """What a recommendation counts as: BPK's status, or that there is none yet."""

    FITTING = BpkStatus.FITTING
    PARTIAL = BpkStatus.PARTIAL
    UNTOUCHED = BpkStatus.UNTOUCHED
    IMPOSSIBLE = BpkStatus.IMPOSSIBLE
    UNJUDGED = "belum dinilai BPK"
    DRAFT = "konsep LHP"


@dataclass(frozen=True)
class OpdStanding:
    """late: of its recommendations, those whose answer or response is past its last day."""

    opd: str
    counts: Mapping[BpkMark, int]
    late: int

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def open(self) -> int:
        settled = self.counts[BpkMark.FITTING] + self.counts[BpkMark.IMPOSSIBLE]
        return self.total - settled


def mark_of(one: Recommendation) -> BpkMark:
    if one.draft:
        return BpkMark.DRAFT
    return BpkMark(one.official) if one.official else BpkMark.UNJUDGED


def counted(some: Iterable[Recommendation]) -> dict[BpkMark, int]:
    """Return how many there are of every mark, zeros included."""
    found = Counter(mark_of(one) for one in some)
    return {mark: found[mark] for mark in BpkMark}


def by_opd(some: Iterable[Recommendation], today: date) -> list[OpdStanding]:
    """Return the standing of each OPD: most late first, then most open."""
    held: dict[str, list[Recommendation]] = {}
    for one in some:
        held.setdefault(one.opd, []).append(one)
    found = [OpdStanding(opd, counted(own), len(late(own, today))) for opd, own in held.items()]
    return sorted(found, key=lambda one: (-one.late, -one.open, -one.total, one.opd))


Timed = tuple[Recommendation, Clock]


def running(some: Iterable[Recommendation], today: date) -> list[Timed]:
    """Return those whose clock runs, with it: most late first; BPK's own turn among them.

    Where the day a clock counts from was never recorded it cannot run: see `undated`.
    """
    timed = [(one, clock(one, today)) for one in some]
    dated = [(one, found) for one, found in timed if found.turn in TIMED and found.due]
    return sorted(dated, key=lambda pair: (pair[1].due or today, pair[0].opd, pair[0].id))


def late(some: Iterable[Recommendation], today: date) -> list[Timed]:
    """Return those whose OPD is past its last day, longest first."""
    return [
        pair for pair in running(some, today) if pair[1].late and pair[1].turn is not Turn.REVIEW
    ]


def undated(some: Iterable[Recommendation], today: date) -> list[Recommendation]:
    return [one for one in some if clock(one, today).undated]


def disputed(some: Iterable[Recommendation]) -> list[Recommendation]:
    """Return those that BPK judged otherwise than the Inspektorat claims, newest first."""
    found = [one for one in some if one.disputed]
    return sorted(found, key=lambda one: (one.official_day or date.min, one.id), reverse=True)


def claimed(some: Sequence[Recommendation]) -> list[Recommendation]:
    """Return those the Inspektorat calls settled and BPK has not judged."""
    return [
        one
        for one in some
        if one.official is None and one.internal in (BpkStatus.FITTING, BpkStatus.IMPOSSIBLE)
    ]


def unproven(
    some: Iterable[Recommendation], filed: Collection[int] = frozenset()
) -> list[Recommendation]:
    """Return those answered without evidence: nothing written of it and no file.

    filed: ids of those with a file.
    """
    waiting = [one for one in some if one.answered and not one.settled]
    return [one for one in waiting if not one.evidence and one.id not in filed]
