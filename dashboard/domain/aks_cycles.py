"""Two audit cycles a year, each within its semester, its four steps one after the other."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dashboard.domain.aks_steps import AuditStep
from dashboard.domain.aks_words import CYCLES, STEPS
from dashboard.domain.periods import Period, Rhythm


class StepState(StrEnum):
    ON_TIME = "tepat waktu"
    LATE = "lewat rencana"
    OUTSIDE = "di luar semester"
    OVERDUE = "belum, terlambat"
    COMING = "belum jatuh tempo"
    UNPLANNED = "belum direncanakan"


class CycleState(StrEnum):
    ON_TIME = "tepat waktu"
    LATE = "terlambat"
    RUNNING = "berjalan"
    COMING = "belum mulai"


@dataclass(frozen=True)
class AuditCycle:
    """One cycle with its four steps in order; a step nobody wrote down stands there empty."""

    year: int
    cycle: str
    steps: tuple[AuditStep, ...]

    @property
    def key(self) -> tuple[int, str]:
        return self.year, self.cycle

    @property
    def semester(self) -> Period:
        return Period(self.year, Rhythm.SEMESTER, CYCLES.index(self.cycle) + 1)

    @property
    def name(self) -> str:
        return f"Siklus {self.cycle} {self.year}"

    @property
    def last_day(self) -> date:
        return self.semester.last_day

    @property
    def done(self) -> int:
        return sum(one.done is not None for one in self.steps)

    def due(self, step: AuditStep) -> date:
        """Return the last day of a step: as planned, never after its semester."""
        return min(step.planned or self.last_day, self.last_day)

    def days_late(self, step: AuditStep, today: date) -> int:
        """Return the days past the last day, of one not done until today; 0 in time."""
        return max(0, ((step.done or today) - self.due(step)).days)

    def state_of(self, step: AuditStep, today: date) -> StepState:
        if step.done is not None:
            if step.done > self.last_day:
                return StepState.OUTSIDE
            return StepState.LATE if self.days_late(step, today) else StepState.ON_TIME
        if self.days_late(step, today):
            return StepState.OVERDUE
        return StepState.COMING if step.planned else StepState.UNPLANNED

    def state(self, today: date) -> CycleState:
        """Judge the cycle: in time where all four steps were done, in order, in its semester."""
        if self.done == len(STEPS):
            inside = all(one.done and one.done <= self.last_day for one in self.steps)
            return CycleState.ON_TIME if inside and not self.disorder else CycleState.LATE
        if today > self.last_day:
            return CycleState.LATE
        begun = self.done > 0 or today >= self.semester.first_day
        return CycleState.RUNNING if begun else CycleState.COMING

    @property
    def next_step(self) -> AuditStep | None:
        """Return the first step not done; None where all are."""
        return next((one for one in self.steps if one.done is None), None)

    @property
    def disorder(self) -> list[tuple[AuditStep, AuditStep]]:
        """Return each step done before the one it follows, with that one."""
        pairs = zip(self.steps, self.steps[1:], strict=False)
        return [
            (before, after)
            for before, after in pairs
            if after.done is not None and (before.done is None or after.done < before.done)
        ]

    @property
    def unproven(self) -> list[AuditStep]:
        """Return the steps said to be done without a document."""
        return [one for one in self.steps if one.done is not None and not one.document]


def cycles_of(steps: Iterable[AuditStep], also: Iterable[tuple[int, str]] = ()) -> list[AuditCycle]:
    """Return the cycles, newest first. also: year and cycle of those known by their cases alone."""
    held = {(one.year, one.cycle, one.number): one for one in steps}
    keys = {(year, cycle) for year, cycle, _ in held} | set(also)
    return [
        AuditCycle(
            year,
            cycle,
            tuple(
                held.get((year, cycle, number), AuditStep(0, year, cycle, number))
                for number in range(1, len(STEPS) + 1)
            ),
        )
        for year, cycle in sorted(keys, reverse=True)
    ]


def unrecorded(cycles: Sequence[AuditCycle], today: date) -> list[AuditCycle]:
    """Return the cycles of which nothing is written down though their semester has begun: two a
    year since the first one known, newest first."""
    known = {one.key for one in cycles}
    first = min(known, default=(today.year + 1, ""))
    owed = [(year, cycle) for year in range(first[0], today.year + 1) for cycle in CYCLES]
    missing = [one for one in owed if first < one and one not in known]
    begun = (one for one in cycles_of([], missing) if one.semester.first_day <= today)
    return list(begun)
