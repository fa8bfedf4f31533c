"""What became of the audited cases: follow-up, evidence, risk before and after, by area."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_words import FollowUp, Risk
from dashboard.domain.audiences import Audience

ORDER = tuple(Risk)
"""Worst first."""


@dataclass(frozen=True)
class RiskChange:
    """Cases judged again by whether their risk fell, stayed or rose, and those not judged again."""

    fell: int
    stayed: int
    rose: int
    waiting: int

    @property
    def judged(self) -> int:
        return self.fell + self.stayed + self.rose


Moves = dict[tuple[Risk, Risk | None], int]
"""How many cases went from a risk to another; None: not judged again."""


def moves(cases: Iterable[AuditCase]) -> Moves:
    """Count the cases whose risk before is known."""
    known = ((one.risk_before, one.risk_after) for one in cases)
    return dict(Counter((before, after) for before, after in known if before is not None))


def risk_change(found: Moves) -> RiskChange:
    sides = {"fell": 0, "stayed": 0, "rose": 0, "waiting": 0}
    for (before, after), count in found.items():
        sides[_side(before, after)] += count
    return RiskChange(**sides)


def _side(before: Risk, after: Risk | None) -> str:
    if after is None:
        return "waiting"
    was, became = ORDER.index(before), ORDER.index(after)
    if became == was:
        return "stayed"
    return "fell" if became > was else "rose"


def by_status(cases: Iterable[AuditCase]) -> dict[FollowUp, int]:
    """Return how many cases there are of every status, zeros included."""
    found = Counter(one.status for one in cases)
    return {status: found[status] for status in FollowUp}


def overdue(cases: Iterable[AuditCase], today: date) -> list[AuditCase]:
    """Return the cases whose follow-up is past its day, longest first."""
    found = [one for one in cases if one.days_late(today)]
    return sorted(found, key=lambda one: (one.due or today, one.code))


def unproven(cases: Iterable[AuditCase], filed: Collection[int] = frozenset()) -> list[AuditCase]:
    """Return the cases said to be followed up that nothing proves, by code.

    filed: ids of the cases with a file of evidence.
    """
    done = (one for one in cases if one.status is FollowUp.DONE)
    bare = (one for one in done if not one.evidence and one.id not in filed)
    return sorted(bare, key=lambda one: one.code)


def by_area(
    cases: Sequence[AuditCase], audience: Audience, *, desa: bool = False
) -> dict[str, int] | None:
    """Return the cases by kecamatan, or by desa, by code of area; None for whom it is withheld.

    A desa has one or two cases: outside the team that would point at a family (R11).
    """
    if audience is Audience.UMUM:
        return None
    places = (one.desa if desa else one.kecamatan for one in cases)
    return dict(sorted(Counter(place for place in places if place).items()))
