"""The figures that the programme records of a kabupaten come to, with who changed them last."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from dashboard.data.evidence_reading import evidence_counts
from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import read_records
from dashboard.data.record_rows import RecordEvent, events_where
from dashboard.data.record_tables import programme_record
from dashboard.domain.actors import LOCAL
from dashboard.domain.aks_case_form import AKS_CASE_FORM
from dashboard.domain.aks_cases import cases_of
from dashboard.domain.aks_step_form import AKS_STEP_FORM
from dashboard.domain.aks_steps import steps_of
from dashboard.domain.aksi_facts import aksi_facts
from dashboard.domain.aksi_forms import AKSI_PROOF_FORM
from dashboard.domain.audit_facts import aks_facts, bpk_facts
from dashboard.domain.bpk_form import BPK_FORM
from dashboard.domain.bpk_recommendations import recommendations
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.frameworks import Framework
from dashboard.domain.krs_facts import krs_facts
from dashboard.domain.krs_form import KRS_FORM
from dashboard.domain.lokus_form import SK_LOKUS_FORM
from dashboard.domain.record_facts import RecordFact
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm

COUNTED = (KRS_FORM, BPK_FORM, AKS_STEP_FORM, AKS_CASE_FORM, AKSI_PROOF_FORM)
"""The forms whose records become figures."""
FEEDING = (*COUNTED, SK_LOKUS_FORM)
"""The forms a build reads: those, and from which day a list of desa lokus holds."""


class RecordFacts(NamedTuple):
    """facts: of one kabupaten. last: the last change of each form's records that count."""

    facts: list[RecordFact]
    last: dict[str, RecordEvent]


def read_record_facts(
    ledger: Ledger, kab: str, since: date, frameworks: Sequence[Framework]
) -> RecordFacts:
    """Read the records written down on or after a day and count them."""
    found: dict[str, list[ProgrammeRecord]] = {}
    last: dict[str, RecordEvent] = {}
    for form in COUNTED:
        events = _events(ledger, form, kab)
        live = read_records(ledger, form, kab, LOCAL)
        found[form.key] = [one for one in live if events[one.id][0].day >= since]
        changes = [events[one.id][-1] for one in found[form.key]]
        if changes:
            last[form.key] = max(changes, key=lambda one: (one.revision, one.record_id))
    facts = krs_facts(found[KRS_FORM.key])
    if BPK_FORM.key in last:
        some = recommendations(found[BPK_FORM.key])
        facts += bpk_facts(some, kab, last[BPK_FORM.key].day)
    if AKSI_PROOF_FORM.key in last:
        proofs = found[AKSI_PROOF_FORM.key]
        facts += aksi_facts(proofs, frameworks, kab, last[AKSI_PROOF_FORM.key].day)
    cases = found[AKS_CASE_FORM.key]
    counts = evidence_counts(ledger, SubjectKind.RECORD, [one.id for one in cases])
    filed = frozenset(number for number, count in counts.items() if count)
    steps = steps_of(found[AKS_STEP_FORM.key])
    facts += aks_facts(steps, cases_of(cases), filed, kab, _last_day(last))
    return RecordFacts(facts, last)


def _events(ledger: Ledger, form: RecordForm, kab: str) -> dict[int, list[RecordEvent]]:
    with ledger.reading() as connection:
        return events_where(
            connection, programme_record.c.form == form.key, programme_record.c.kab_code == kab
        )


def _last_day(last: dict[str, RecordEvent]) -> date:
    days: Iterable[date] = (
        last[form.key].day for form in (AKS_STEP_FORM, AKS_CASE_FORM) if form.key in last
    )
    return max(days, default=date.min)
