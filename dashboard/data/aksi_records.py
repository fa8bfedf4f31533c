"""Reading what is recorded of a kabupaten's aksi konvergensi."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.data.evidence_reading import evidence_counts
from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import read_records
from dashboard.domain.actors import Actor
from dashboard.domain.aksi_forms import AKSI_FORM, AKSI_KECAMATAN_FORM, AKSI_PROOF_FORM
from dashboard.domain.aksi_proofs import FILES
from dashboard.domain.aksi_states import Values
from dashboard.domain.aksi_years import AksiYear, aksi_year
from dashboard.domain.evidence import SubjectKind
from dashboard.domain.frameworks import Framework
from dashboard.domain.record_fields import RecordForm


@dataclass(frozen=True)
class AksiRecords:
    """Everything recorded of a kabupaten, every year of it."""

    aksi: Sequence[Values]
    kecamatan: Sequence[Values]
    proofs: Sequence[Values]

    @property
    def years(self) -> list[int]:
        """Return the years with a record, newest first."""
        every = (*self.aksi, *self.kecamatan, *self.proofs)
        return sorted({int(str(one["year"])) for one in every}, reverse=True)

    def of(self, frameworks: Sequence[Framework], year: int, today: date) -> AksiYear:
        return aksi_year(frameworks, year, self.aksi, self.kecamatan, self.proofs, today)


def read_aksi(ledger: Ledger, kab: str, actor: Actor, *, at: int | None = None) -> AksiRecords:
    """Read what an actor may see. at: as it was at a revision of the ledger."""

    def values(form: RecordForm) -> list[Values]:
        return [one.values for one in read_records(ledger, form, kab, actor, at=at)]

    proofs = read_records(ledger, AKSI_PROOF_FORM, kab, actor, at=at)
    kept = evidence_counts(ledger, SubjectKind.RECORD, [one.id for one in proofs], at=at)
    filed: list[Values] = [{**one.values, FILES: kept[one.id]} for one in proofs]
    return AksiRecords(values(AKSI_FORM), values(AKSI_KECAMATAN_FORM), filed)
