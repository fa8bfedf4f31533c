"""What the records of evidence say of the aksi konvergensi, as each semester ends."""

from collections.abc import Iterable, Sequence
from datetime import date

from dashboard.domain.aksi_forms import AKSI_PROOF_FORM, SEMESTERS, UPLOADED, YEARLY
from dashboard.domain.aksi_plans import plans
from dashboard.domain.aksi_states import day_of
from dashboard.domain.area_codes import Level
from dashboard.domain.area_names import fold
from dashboard.domain.batches import Status
from dashboard.domain.frameworks import Framework
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.record_facts import RecordFact, cited
from dashboard.domain.record_fields import ProgrammeRecord

EVIDENCE = "convergence_action_evidence"
Name = tuple[str, str, str]
"""Aksi, part of the year, folded name of the evidence."""


def aksi_facts(
    records: Sequence[ProgrammeRecord], frameworks: Iterable[Framework], kab: str, until: date
) -> list[RecordFact]:
    """Return the evidence uploaded and valid, of all that the version asks for in the year.

    A year without a record tells nothing. until: the last day something was written down; nothing
    is told of a semester after it.
    """
    by_year: dict[int, list[ProgrammeRecord]] = {}
    for one in records:
        by_year.setdefault(int(str(one.values["year"])), []).append(one)
    facts = []
    for year, own in by_year.items():
        framework = next((one for one in frameworks if one.covers(year)), None)
        asked = _asked(framework, year) if framework else set()
        kept = [one for one in own if _name(one) in asked]
        for number in (1, 2):
            semester = Period(year, Rhythm.SEMESTER, number)
            if not kept or framework is None or semester.first_day > until:
                continue
            there = [one.id for one in kept if _there(one, semester)]
            facts.append(
                RecordFact(
                    AKSI_PROOF_FORM.key, Status.DRAF, EVIDENCE, Level.KABUPATEN, kab,
                    str(semester), len(there), len(asked), min(there, default=kept[0].id),
                    cited(there), f"{len(asked)} bukti menurut {framework.name}",
                )
            )  # fmt: skip
    return facts


def _asked(framework: Framework, year: int) -> set[Name]:
    return {
        (plan.action.word, plan.part, fold(proof))
        for plan in plans(framework, year)
        for proof in plan.action.proofs
    }


def _name(record: ProgrammeRecord) -> Name:
    aksi, part, name = (str(record.values[key]) for key in ("aksi", "part", "name"))
    return aksi, part, fold(name)


def _there(record: ProgrammeRecord, semester: Period) -> bool:
    """Tell whether evidence a semester or the one before it asked for is there, and was valid as it
    ended.

    It comes in when the semester is over. What the whole year asked for counts in the first one
    where its day lies within.
    """
    until, issued = day_of(record.values, "valid_until"), day_of(record.values, "issued_on")
    if record.values["state"] != UPLOADED or (until and until < semester.last_day):
        return False
    if semester.number == len(SEMESTERS):
        return True
    if record.values["part"] == YEARLY:
        return issued is not None and issued <= semester.last_day
    return record.values["part"] == SEMESTERS[0]
