"""Batches on disk and in the ledger: kept whole or not at all, never changed afterwards."""

import json
import os
import shutil
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pandas as pd
from sqlalchemy import Connection

from dashboard.data.batch_rows import identity_of, number_of, read_batch, read_batches, record
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import batch, batch_replacement
from dashboard.domain.actors import Actor
from dashboard.domain.batch_steps import Step, in_force
from dashboard.domain.batches import ASIDE_COLUMNS, FACT_COLUMNS, LOKUS_COLUMNS, Batch, Status

TABLES = {"facts": FACT_COLUMNS, "lokus": LOKUS_COLUMNS, "aside": ASIDE_COLUMNS}


@dataclass(frozen=True)
class Draft:
    """An understood file, not kept yet. The frames have the columns of `domain/batches.py`."""

    content: bytes
    file_name: str
    layout: str
    source_system: str
    kab_code: str
    cutoff: date | None
    publish: date
    sample: bool
    rows_in: int
    rows_taken: int
    rows_aside: int
    facts: pd.DataFrame
    lokus: pd.DataFrame
    aside: pd.DataFrame
    problems: list[dict[str, Any]] = field(default_factory=list)
    status: Status = Status.DRAF
    sha256: str = ""
    """Of the file, where its content may not be kept: a by-name file leaves hash and size."""
    size: int = 0


def keep(
    home: Home, ledger: Ledger, draft: Draft, actor: Actor, replacing: Sequence[str] = ()
) -> Batch:
    """Keep a draft as the next batch: files first, then the ledger row that makes it count.

    Content that is a batch already stays that batch, however many processes bring it at once.
    replacing: numbers of the batches that stop counting while this one counts.
    """
    digest = draft.sha256 or sha256(draft.content).hexdigest()
    fresh = home.batches / f".baru-{uuid.uuid4().hex}"
    try:
        _write(fresh, draft)
        with ledger.writing() as connection:
            if earlier := _known(connection, digest):
                return earlier
            made = connection.execute(
                batch.insert().values(
                    file_name=draft.file_name,
                    sha256=digest,
                    size=draft.size or len(draft.content),
                    layout=draft.layout,
                    source_system=draft.source_system,
                    kab_code=draft.kab_code,
                    status=draft.status.value,
                    cutoff=draft.cutoff,
                    publish=draft.publish,
                    uploaded_by=actor.name,
                    uploaded_at=datetime.now(UTC),
                    sample=draft.sample,
                    rows_in=draft.rows_in,
                    rows_taken=draft.rows_taken,
                    rows_aside=draft.rows_aside,
                )
            )
            (identity,) = made.inserted_primary_key or (0,)
            folder = home.batches / number_of(identity)
            # A folder of this number without a ledger row is what a killed process left.
            shutil.rmtree(folder, ignore_errors=True)
            os.replace(fresh, folder)
            record(connection, identity, Step.TAKEN, actor)
            for number in replacing:
                replaced = identity_of(number)
                # Another process may have replaced it meanwhile: the last one stands.
                mark = batch_replacement.c.batch_id == replaced
                connection.execute(batch_replacement.delete().where(mark))
                pair = {"batch_id": replaced, "replaced_by": identity}
                connection.execute(batch_replacement.insert().values(**pair))
                record(connection, replaced, Step.REPLACED, actor, number_of(identity))
            return read_batch(connection, number_of(identity))
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def counting(ledger: Ledger, today: date) -> list[Batch]:
    """Return the batches that count on a day, in the order they were taken in."""
    return in_force(every_batch(ledger), today)


def every_batch(ledger: Ledger, kab: str = "") -> list[Batch]:
    """Return all batches ever taken in, of one kabupaten or of all, in their order."""
    with ledger.reading() as connection:
        return read_batches(connection, *([batch.c.kab_code == kab] if kab else []))


def in_use(batches: list[Batch]) -> list[Batch]:
    """Leave out the sample of every kabupaten that has a real batch: the two never mix."""
    real = {batch.kab_code for batch in batches if not batch.sample}
    return [batch for batch in batches if not (batch.sample and batch.kab_code in real)]


def known(ledger: Ledger, digest: str) -> Batch | None:
    """Return the batch not withdrawn that came from a file of this SHA-256."""
    with ledger.reading() as connection:
        return _known(connection, digest)


def table_path(home: Home, number: str, table: str) -> Path:
    """Return where a batch keeps one of `facts`, `lokus`, `aside`; absent where it has no rows."""
    return home.batches / number / f"{table}.parquet"


def _write(folder: Path, draft: Draft) -> None:
    folder.mkdir(parents=True)
    if draft.content:
        (folder / f"asli{Path(draft.file_name).suffix.lower()}").write_bytes(draft.content)
    frames = {"facts": draft.facts, "lokus": draft.lokus, "aside": draft.aside}
    for table, columns in TABLES.items():
        if len(frames[table]):
            typed = frames[table][list(columns)].astype(columns)
            typed.to_parquet(folder / f"{table}.parquet", index=False)
    problems = json.dumps(draft.problems, ensure_ascii=False, indent=1)
    (folder / "problems.json").write_text(problems, encoding="utf-8", newline="\n")


def _known(connection: Connection, digest: str) -> Batch | None:
    found = read_batches(connection, batch.c.sha256 == digest, batch.c.withdrawn_at.is_(None))
    return found[0] if found else None
