"""Evidence of an aksi: what is asked for, there, missing, expired."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dashboard.domain.aksi_forms import ABSENT, READY
from dashboard.domain.aksi_states import AksiState, Values, day_of, name_of
from dashboard.domain.area_names import fold

SOON = timedelta(days=30)
FILES = "files"
"""Beside the values of a record: how many files are kept with it."""


class ProofState(StrEnum):
    EXPIRED = "kedaluwarsa"
    MISSING = "belum ada"
    UNSENT = "belum diunggah"
    ENDING = "segera habis"
    THERE = "diunggah"
    LATER = "belum waktunya"


OWED = (ProofState.EXPIRED, ProofState.MISSING, ProofState.UNSENT)


@dataclass(frozen=True)
class Proof:
    """One piece of evidence. record: None where nobody wrote one."""

    of: AksiState
    name: str
    record: Values | None
    listed: bool
    """The version asks for it; else an office added it."""

    @property
    def valid_until(self) -> date | None:
        return day_of(self.record, "valid_until")

    @property
    def files(self) -> int:
        """How many files are kept here with its record."""
        return int(str(self.record.get(FILES) or 0)) if self.record else 0

    def state(self, today: date) -> ProofState:
        """Return its state: owed once the aksi is done or due, expired from the day after.

        What is kept here is there, though the office may not have sent it on yet.
        """
        kept = str(self.record["state"]) if self.record else ABSENT
        if kept == ABSENT and self.files:
            kept = READY
        if kept == ABSENT:
            waits = not self.of.done(today) and today <= self.of.due
            return ProofState.LATER if waits else ProofState.MISSING
        if self.valid_until and self.valid_until < today:
            return ProofState.EXPIRED
        if kept == READY:
            return ProofState.UNSENT
        if self.valid_until and self.valid_until <= today + SOON:
            return ProofState.ENDING
        return ProofState.THERE


def proofs(every: Sequence[AksiState], records: Iterable[Values]) -> list[Proof]:
    """Return the evidence of each aksi: what its version lists, then what was added."""
    kept = {(*name_of(one), fold(str(one["name"]))): one for one in records}
    found = []
    for state in every:
        plan = state.plan
        name = (plan.year, plan.action.word, plan.part)
        asked = {fold(one): one for one in plan.action.proofs}
        found += [Proof(state, one, kept.get((*name, key)), True) for key, one in asked.items()]
        added = [one for (*of, key), one in kept.items() if tuple(of) == name and key not in asked]
        found += [Proof(state, str(one["name"]), one, False) for one in added]
    return found


def owed(every: Iterable[Proof], today: date) -> list[Proof]:
    """Return what is expired, missing or not sent, in this order; then as the aksi stand."""
    late = [one for one in every if one.state(today) in OWED]
    return sorted(late, key=lambda one: OWED.index(one.state(today)))
