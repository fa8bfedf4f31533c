"""An audited case read from its record, and what became of what was agreed for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dashboard.domain.aks_factors import factors_of
from dashboard.domain.aks_words import Cause, FollowUp, Risk
from dashboard.domain.record_cells import day_of, text_of, whole_of
from dashboard.domain.record_fields import ProgrammeRecord


@dataclass(frozen=True)
class AuditCase:
    """One case of a cycle, by code. status: of what was agreed (RTL)."""

    id: int
    code: str
    year: int
    cycle: str
    kecamatan: str
    desa: str
    group: str
    factors: tuple[str, ...]
    cause: Cause | None
    recommendation: str
    opd: str
    due: date | None
    status: FollowUp
    done: date | None
    evidence: str
    risk_before: Risk | None
    risk_after: Risk | None

    @property
    def open(self) -> bool:
        return self.status in (FollowUp.NOT_STARTED, FollowUp.UNDER_WAY)

    def days_late(self, today: date) -> int:
        """Return the days past its due day while open; 0 where it is in time."""
        return max(0, (today - self.due).days) if self.open and self.due else 0


def case_of(record: ProgrammeRecord) -> AuditCase:
    values = record.values
    cause, before, after = (text_of(values, key) for key in ("cause", "risk_before", "risk_after"))
    return AuditCase(
        id=record.id,
        code=text_of(values, "code"),
        year=whole_of(values, "year") or 0,
        cycle=text_of(values, "cycle"),
        kecamatan=text_of(values, "kecamatan"),
        desa=text_of(values, "desa"),
        group=text_of(values, "group"),
        factors=factors_of(text_of(values, "factors")),
        cause=Cause(cause) if cause else None,
        recommendation=text_of(values, "recommendation"),
        opd=text_of(values, "opd"),
        due=day_of(values, "due"),
        status=FollowUp(text_of(values, "status") or FollowUp.NOT_STARTED),
        done=day_of(values, "done"),
        evidence=text_of(values, "evidence"),
        risk_before=Risk(before) if before else None,
        risk_after=Risk(after) if after else None,
    )


def cases_of(records: Iterable[ProgrammeRecord]) -> list[AuditCase]:
    return [case_of(one) for one in records]
