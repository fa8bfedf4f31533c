"""All that a build depends on, read once, with the hash that names its version."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from dashboard.data.areas import Areas
from dashboard.data.batch_lists import counting, in_use
from dashboard.data.build_facts import areas_table, indicators_table
from dashboard.data.build_targets import surveys_table
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.own_targets import with_own_targets
from dashboard.data.queries import load_queries
from dashboard.data.record_batches import Recorded, record_batches
from dashboard.data.report_calendar import expected_reports
from dashboard.domain.batches import Batch
from dashboard.domain.reporting_calendar import ExpectedReport
from dashboard.reference import Reference

# Raised when the same inputs give other tables, so that an upgrade builds anew.
FORM = 7


@dataclass(frozen=True)
class Inputs:
    """All that a build depends on. content: the hash of it, with which a version's name ends."""

    batches: list[Batch]
    recorded: Recorded
    reference: Reference
    reports: tuple[ExpectedReport, ...]
    content: str


def inputs_of(
    home: Home, ledger: Ledger, areas: Areas, reference: Reference, today: date
) -> Inputs:
    """Return what a build of this day would be made of."""
    batches = in_use(counting(ledger, today))
    codes = [kab.code for kab in areas.kabupaten()]
    recorded = record_batches(ledger, codes, batches, reference.frameworks, today)
    reports = expected_reports(home, reference)
    reference = with_own_targets(home, reference, areas)
    content = _content(batches, recorded, areas, reference, reports, home.threshold)
    return Inputs(batches, recorded, reference, reports, content)


def _content(
    batches: list[Batch],
    recorded: Recorded,
    areas: Areas,
    reference: Reference,
    reports: tuple[ExpectedReport, ...],
    threshold: int,
) -> str:
    digest = sha256(f"{FORM}\n{threshold}\n{reference.targets}\n{reports}\n".encode())
    for facts in (areas_table(areas), indicators_table(reference), surveys_table(reference)):
        digest.update(facts.to_csv(index=False).encode())
    for name, query in load_queries().items():
        if name.startswith("build_"):
            digest.update(query.sql.encode())
    for batch in batches:
        said = (batch.number, batch.sha256, batch.status, batch.cutoff, batch.publish)
        digest.update(f"{' '.join(map(str, said))}\n".encode())
    digest.update(f"{recorded.running}\n{recorded.dated}\n".encode())
    for batch in recorded.batches:
        last = (batch.number, batch.sha256, batch.cutoff, batch.sample, batch.uploaded_at)
        digest.update(f"{' '.join(map(str, last))} {batch.uploaded_by}\n".encode())
    return digest.hexdigest()[:12]
