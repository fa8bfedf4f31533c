"""BPK's audits with their stages and the standing of their recommendations."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain.bpk_clock import answer_due
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_standings import BpkMark, counted
from dashboard.domain.periods import short_day_words


@dataclass(frozen=True)
class AuditStanding:
    """received, number: of the LHP; None and empty while it is a konsep.

    responded: how many of its recommendations were responded to while it was a konsep.
    """

    title: str
    year: int
    number: str
    received: date | None
    response_due: date | None
    responded: int
    counts: Mapping[BpkMark, int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def said(self) -> str:
        """Say its stages: `konsep ditanggapi 5 dari 5 · LHP 27/… diterima 15 Jan 2024 · …`."""
        parts = []
        if self.response_due:
            until = short_day_words(self.response_due)
            parts.append(f"konsep ditanggapi {self.responded} dari {self.total}, batas {until}")
        if self.number:
            parts.append(f"LHP {self.number}")
        if self.received:
            due = short_day_words(answer_due(self.received))
            parts.append(f"diterima {short_day_words(self.received)}, jawaban paling lambat {due}")
        return " · ".join(parts)


def by_audit(some: Iterable[Recommendation]) -> list[AuditStanding]:
    """Return the standing of each audit, the newest first."""
    held: dict[tuple[int, str], list[Recommendation]] = {}
    for one in some:
        held.setdefault((one.audit_year, one.audit_title), []).append(one)
    found = [_standing(own) for own in held.values()]
    return sorted(found, key=lambda one: (one.year, one.received or date.max), reverse=True)


def _standing(own: Sequence[Recommendation]) -> AuditStanding:
    first = own[0]
    return AuditStanding(
        first.audit_title,
        first.audit_year,
        next((one.audit for one in own if one.audit), ""),
        min((one.received for one in own if one.received), default=None),
        max((one.response_due for one in own if one.response_due), default=None),
        sum(one.response_given is not None for one in own),
        counted(own),
    )
