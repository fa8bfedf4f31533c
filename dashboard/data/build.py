"""The build: batches that count and reference facts in, one new warehouse file out."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

import duckdb

from dashboard.data import versions
from dashboard.data.areas import Areas
from dashboard.data.batch_lists import counting, in_use
from dashboard.data.build_facts import areas_table, indicators_table
from dashboard.data.build_tables import fill
from dashboard.data.build_targets import surveys_table
from dashboard.data.builder_lock import building
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.own_targets import with_own_targets
from dashboard.data.published_versions import note_version
from dashboard.data.queries import load_queries
from dashboard.data.rakor_sessions import kept_versions
from dashboard.data.report_calendar import expected_reports
from dashboard.data.settings_trail import note_settings
from dashboard.domain.batches import Batch
from dashboard.domain.reporting_calendar import ExpectedReport
from dashboard.reference import Reference

# Raised when the same inputs give other tables, so that an upgrade builds anew.
FORM = 4


@dataclass(frozen=True)
class Built:
    version: str
    batches: int
    fresh: bool
    """False where the served version already holds exactly this."""


def build(
    home: Home,
    ledger: Ledger,
    areas: Areas,
    reference: Reference,
    *,
    today: date,
    say: Callable[[str], None] = lambda _: None,
    wait_seconds: float = 600,
) -> Built:
    """Build a new version from what counts today and serve it; a no-op if nothing changed.

    Raises BuilderBusyError if another build runs longer than `wait_seconds`, ValueError if the
    new file fails its checks: the old version then stays served.
    """
    with building(home, wait_seconds=wait_seconds):
        versions.sweep(home, kept_versions(ledger))
        note_settings(home, ledger)
        inputs = inputs_of(home, ledger, areas, reference, today)
        batches, content = inputs.batches, inputs.content
        serving = versions.current(home)
        if serving is not None and serving.endswith(content) and _whole(home, serving):
            return Built(serving, len(batches), fresh=False)
        version = f"v{versions.next_number(home):06d}-{content}"
        making = home.warehouse / f"{version}.building"
        with duckdb.connect(making, config={"threads": 2, "memory_limit": "1GB"}) as connection:
            connection.execute("SET autoinstall_known_extensions = false")
            connection.execute("SET autoload_known_extensions = false")
            fill(connection, home, batches, areas, inputs.reference, inputs.reports, version, say)
        os.replace(making, versions.file_of(home, version))
        note_version(home, ledger, version, len(batches))
        versions.publish(home, version)
        return Built(version, len(batches), fresh=True)


@dataclass(frozen=True)
class Inputs:
    """All that a build depends on. content: the hash of it, with which a version's name ends."""

    batches: list[Batch]
    reference: Reference
    reports: tuple[ExpectedReport, ...]
    content: str


def inputs_of(
    home: Home, ledger: Ledger, areas: Areas, reference: Reference, today: date
) -> Inputs:
    """Return what a build of this day would be made of."""
    batches = in_use(counting(ledger, today))
    reports = expected_reports(home, reference)
    reference = with_own_targets(home, reference, areas)
    content = _content(batches, areas, reference, reports, home.threshold)
    return Inputs(batches, reference, reports, content)


def _content(
    batches: list[Batch],
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
    return digest.hexdigest()[:12]


def _whole(home: Home, version: str) -> bool:
    return versions.file_of(home, version).is_file()
