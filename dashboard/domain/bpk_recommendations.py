"""A BPK recommendation read from its record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dashboard.domain.bpk_statuses import SETTLED, BpkStage, BpkStatus
from dashboard.domain.record_cells import day_of, text_of, whole_of
from dashboard.domain.record_fields import ProgrammeRecord


@dataclass(frozen=True)
class Recommendation:
    """One recommendation. internal: what the Inspektorat claims; official: what BPK decided.

    rtl: number of the action that carries it out; None where there is none.
    """

    id: int
    stage: BpkStage
    audit: str
    audit_day: date | None
    audit_title: str
    audit_year: int
    response_due: date | None
    response_given: date | None
    finding_number: str
    finding: str
    number: str
    text: str
    opd: str
    amount: int | None
    received: date | None
    plan: str
    answered: date | None
    evidence: str
    internal: BpkStatus | None
    internal_day: date | None
    official: BpkStatus | None
    official_day: date | None
    indicator: str
    rtl: int | None

    @property
    def draft(self) -> bool:
        return self.stage is BpkStage.DRAFT

    @property
    def settled(self) -> bool:
        return self.official in SETTLED

    @property
    def disputed(self) -> bool:
        """Tell whether the Inspektorat's claim and BPK's status are both there and differ."""
        return None not in (self.internal, self.official) and self.internal is not self.official

    @property
    def code(self) -> str:
        """Return finding and number as people quote them: `2.1.b`."""
        return f"{self.finding_number}.{self.number}"


def recommendation_of(record: ProgrammeRecord) -> Recommendation:
    values = record.values
    internal, official = text_of(values, "internal"), text_of(values, "official")
    return Recommendation(
        id=record.id,
        stage=BpkStage(text_of(values, "stage")),
        audit=text_of(values, "audit"),
        audit_day=day_of(values, "audit_day"),
        audit_title=text_of(values, "audit_title"),
        audit_year=whole_of(values, "audit_year") or 0,
        response_due=day_of(values, "response_due"),
        response_given=day_of(values, "response_given"),
        finding_number=text_of(values, "finding_number"),
        finding=text_of(values, "finding"),
        number=text_of(values, "number"),
        text=text_of(values, "recommendation"),
        opd=text_of(values, "opd"),
        amount=whole_of(values, "amount"),
        received=day_of(values, "received"),
        plan=text_of(values, "plan"),
        answered=day_of(values, "answered"),
        evidence=text_of(values, "evidence"),
        internal=BpkStatus(internal) if internal else None,
        internal_day=day_of(values, "internal_day"),
        official=BpkStatus(official) if official else None,
        official_day=day_of(values, "official_day"),
        indicator=text_of(values, "indicator"),
        rtl=whole_of(values, "rtl"),
    )


def recommendations(records: Iterable[ProgrammeRecord]) -> list[Recommendation]:
    return [recommendation_of(one) for one in records]
