"""The aksi of a kabupaten in a year: version, states, evidence; and years side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain.aksi_forms import PARTS
from dashboard.domain.aksi_plans import plans
from dashboard.domain.aksi_proofs import Proof, proofs
from dashboard.domain.aksi_states import AksiState, Values, states
from dashboard.domain.frameworks import Framework, framework_in_force


@dataclass(frozen=True)
class AksiYear:
    """today: the day it is looked at."""

    year: int
    framework: Framework
    states: Sequence[AksiState]
    proofs: Sequence[Proof]
    strays: Sequence[Values]
    """Records of the year that its version does not know."""
    today: date

    @property
    def recorded(self) -> bool:
        return any(one.record for one in self.states)

    @property
    def done(self) -> list[AksiState]:
        return [one for one in self.states if one.done(self.today)]

    @property
    def overdue(self) -> list[AksiState]:
        """What is not done though its day has passed, longest first."""
        late = [one for one in self.states if one.overdue(self.today)]
        return sorted(late, key=lambda one: -one.days_late(self.today))

    @property
    def done_late(self) -> list[AksiState]:
        return [one for one in self.done if one.days_late(self.today)]

    @property
    def next_due(self) -> AksiState | None:
        """What falls due next of that which is not done."""
        ahead = [one for one in self.states if not one.done(self.today) and one.due >= self.today]
        return min(ahead, key=lambda one: one.due, default=None)

    @property
    def parts(self) -> list[str]:
        """The year, or its semesters in their order."""
        return [part for part in PARTS if any(one.plan.part == part for one in self.states)]

    def of_part(self, part: str) -> list[AksiState]:
        return [one for one in self.states if one.plan.part == part]


def aksi_year(
    frameworks: Iterable[Framework],
    year: int,
    records: Iterable[Values],
    kecamatan: Iterable[Values],
    evidence: Iterable[Values],
    today: date,
) -> AksiYear:
    """Put the records of a year under the version in force in it.

    Raises ValueError for a year no version covers.
    """
    framework = framework_in_force(frameworks, year)
    asked = plans(framework, year)
    own = [one for one in records if one["year"] == year]
    known = {(plan.action.word, plan.part) for plan in asked}
    every = states(asked, own, (one for one in kecamatan if one["year"] == year))
    return AksiYear(
        year,
        framework,
        every,
        proofs(every, (one for one in evidence if one["year"] == year)),
        [one for one in own if (one["aksi"], one["part"]) not in known],
        today,
    )
