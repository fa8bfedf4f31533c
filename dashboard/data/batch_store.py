"""Batches on disk and in the ledger: kept whole or not at all, never changed afterwards."""

import json
import os
import shutil
import uuid
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pandas as pd
from sqlalchemy import Connection, RowMapping, select

from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import batch
from dashboard.domain.actors import Actor
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


def number_of(identity: int) -> str:
    return f"B-{identity:04d}"


def keep(home: Home, ledger: Ledger, draft: Draft, actor: Actor) -> Batch:
    """Keep a draft as the next batch: files first, then the ledger row that makes it count.

    Content that is a batch already stays that batch, however many processes bring it at once.
    """
    digest = sha256(draft.content).hexdigest()
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
                    size=len(draft.content),
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
            row = connection.execute(select(batch).where(batch.c.id == identity)).mappings().one()
            return _batch(row)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def counting(ledger: Ledger, today: date) -> list[Batch]:
    """Return the batches that count on a day, in the order they were taken in."""
    asked = (
        select(batch)
        .where(batch.c.publish <= today, batch.c.withdrawn_at.is_(None))
        .order_by(batch.c.id)
    )
    with ledger.reading() as connection:
        return [_batch(row) for row in connection.execute(asked).mappings()]


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
    (folder / f"asli{Path(draft.file_name).suffix.lower()}").write_bytes(draft.content)
    frames = {"facts": draft.facts, "lokus": draft.lokus, "aside": draft.aside}
    for table, columns in TABLES.items():
        if len(frames[table]):
            typed = frames[table][list(columns)].astype(columns)
            typed.to_parquet(folder / f"{table}.parquet", index=False)
    problems = json.dumps(draft.problems, ensure_ascii=False, indent=1)
    (folder / "problems.json").write_text(problems, encoding="utf-8", newline="\n")


def _known(connection: Connection, digest: str) -> Batch | None:
    asked = select(batch).where(batch.c.sha256 == digest, batch.c.withdrawn_at.is_(None))
    row = connection.execute(asked.order_by(batch.c.id)).mappings().first()
    return None if row is None else _batch(row)


def _batch(row: RowMapping) -> Batch:
    names = Batch.__dataclass_fields__.keys() - {"number", "status"}
    values = {name: row[name] for name in names}
    return Batch(number=number_of(row["id"]), status=Status(row["status"]), **values)
