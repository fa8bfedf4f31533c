"""BPK recommendations and audited cases out of the ledger, with which of them have files."""

from dashboard.data.evidence_reading import evidence_counts
from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import read_records
from dashboard.domain.actors import Actor
from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_cases import AuditCase, cases_of
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aks_steps import AuditStep, steps_of
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.bpk_recommendations import Recommendation, recommendations
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.record_fields import ProgrammeRecord

Filed = frozenset[int]
"""The numbers of the records with a file of evidence."""


def read_recommendations(
    ledger: Ledger, kab: str, actor: Actor, *, at: int | None = None
) -> tuple[list[Recommendation], Filed]:
    records = read_records(ledger, BPK_FORM, kab, actor, at=at)
    return recommendations(records), _filed(ledger, records, at)


def read_audit_cases(
    ledger: Ledger, kab: str, actor: Actor, *, at: int | None = None
) -> tuple[list[AuditCase], Filed]:
    records = read_records(ledger, AKS_CASE_FORM, kab, actor, at=at)
    return cases_of(records), _filed(ledger, records, at)


def read_audit_steps(
    ledger: Ledger, kab: str, actor: Actor, *, at: int | None = None
) -> tuple[list[AuditStep], Filed]:
    records = read_records(ledger, AKS_STEP_FORM, kab, actor, at=at)
    return steps_of(records), _filed(ledger, records, at)


def _filed(ledger: Ledger, records: list[ProgrammeRecord], at: int | None) -> Filed:
    counts = evidence_counts(ledger, SubjectKind.RECORD, [one.id for one in records], at=at)
    return frozenset(number for number, count in counts.items() if count)
