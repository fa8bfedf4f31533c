"""The sample of two kabupaten, taken in by the real intake and built by the real build, once."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

from dashboard.cli.first_run import take_sample_records
from dashboard.data.areas import load_areas
from dashboard.data.build import build
from dashboard.data.builder_lock import building
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import Batch, Status
from dashboard.domain.periods import Period
from dashboard.intake.ingest import Fate, ingest
from dashboard.intake.many_files import files_below
from dashboard.intake.sample.plan import write_sample
from dashboard.intake.sample.statuses import settle
from dashboard.reference import load_reference

KABUPATEN = ("61.08", "61.11")  # 13 kecamatan and the smallest of the five
SINCE = Period.parse("2025-06")  # a quarter, a semester, months and years: 40 files


def made_once(base: Path, today: date) -> Home:
    """Return the home below `base`; the first process makes it while the others wait."""
    home, whole = Home(base / "rumah-contoh"), base / "rumah-contoh-selesai"
    with building(Home(base), wait_seconds=300):
        if not whole.exists():
            fill(home.make(), today)
            whole.touch()
    return home


def published(batch: Batch) -> Status:
    """Return data tetap, so that a guest sees all there is; of KRS the records lead, as ever."""
    return Status.DRAF if batch.layout == "rekap_krs" else Status.DATA_TETAP


def copy_home(home: Home, place: Path) -> Home:
    """Copy the home that all tests read: its ledger goes on being written by who downloads."""
    shutil.copytree(home.root, place, ignore=shutil.ignore_patterns("ledger.sqlite*"))
    copy = Home(place)
    with (
        closing(sqlite3.connect(home.ledger)) as source,
        closing(sqlite3.connect(copy.ledger)) as to,
    ):
        source.backup(to)
    return copy


def fill(home: Home, today: date) -> None:
    areas, reference = load_areas(home), load_reference()
    write_sample(home.sample, areas, reference, kabupaten=KABUPATEN, since=SINCE)
    files = files_below([home.sample])
    taken = list(ingest(files, home, areas, reference.indicators, LOCAL, today=today))
    refused = [result.sentence for result in taken if result.fate is not Fate.TAKEN]
    assert not refused, refused
    ledger = Ledger.open(home)
    for result in taken:
        settle(ledger, result.batch, LOCAL, published)
    told: list[str] = []
    take_sample_records(home, areas, reference, KABUPATEN, told.append)
    assert told == [told[0]], told
    build(home, ledger, areas, reference, today=today)
    ledger.close()
