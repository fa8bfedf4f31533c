"""A step of an audit cycle read from its record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dashboard.domain.aks_words import STEPS
from dashboard.domain.record_cells import day_of, text_of, whole_of
from dashboard.domain.record_fields import ProgrammeRecord


@dataclass(frozen=True)
class AuditStep:
    """number: 1 to 4. id: of the record; 0 for a step that nobody wrote down."""

    id: int
    year: int
    cycle: str
    number: int
    planned: date | None = None
    done: date | None = None
    document_number: str = ""
    document: str = ""
    opd: str = ""
    officer: str = ""

    @property
    def word(self) -> str:
        return STEPS[self.number - 1]

    @property
    def paper(self) -> str:
        """Return number and name of its document: `SK tim audit, 400.7/112/2025`."""
        return ", ".join(part for part in (self.document, self.document_number) if part)


def step_of(record: ProgrammeRecord) -> AuditStep:
    values = record.values
    return AuditStep(
        id=record.id,
        year=whole_of(values, "year") or 0,
        cycle=text_of(values, "cycle"),
        number=STEPS.index(text_of(values, "step")) + 1,
        planned=day_of(values, "planned"),
        done=day_of(values, "done"),
        document_number=text_of(values, "document_number"),
        document=text_of(values, "document"),
        opd=text_of(values, "opd"),
        officer=text_of(values, "officer"),
    )


def steps_of(records: Iterable[ProgrammeRecord]) -> list[AuditStep]:
    return [step_of(one) for one in records]
