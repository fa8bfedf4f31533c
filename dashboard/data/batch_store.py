"""Batches on disk and in the ledger: kept whole or not at all, never changed afterwards."""

import json
import os
import shutil
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from dashboard.data.batch_rows import identity_of, number_of, read_batch, read_batches, record
from dashboard.data.batch_scopes import senders_of
from dashboard.data.batch_seals import seal_folder
from dashboard.data.drafts import Draft
from dashboard.data.durable import settle
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import batch, batch_replacement
from dashboard.domain.actors import Actor
from dashboard.domain.batch_steps import Step
from dashboard.domain.batches import (
    ASIDE_COLUMNS,
    FACT_COLUMNS,
    LOKUS_COLUMNS,
    QUARANTINE_COLUMNS,
    SERVED_COLUMNS,
    Batch,
)

TABLES = {
    "facts": FACT_COLUMNS,
    "lokus": LOKUS_COLUMNS,
    "aside": ASIDE_COLUMNS,
    "quarantine": QUARANTINE_COLUMNS,
    "served": SERVED_COLUMNS,
}


def keep(
    home: Home, ledger: Ledger, draft: Draft, actor: Actor, replacing: Sequence[str] = ()
) -> Batch:
    """Keep a draft as the next batch: files first, then the ledger row that makes it count.

    PermissionError where any of its figures, or of what it replaces, is not the actor's to bring.

    Content that is a batch already stays that batch, however many processes bring it at once.
    replacing: numbers of the batches that stop counting while this one counts.
    """
    senders_of(home, ledger, draft.facts, draft.lokus, draft.kab_code, actor, replacing)
    digest = draft.sha256 or sha256(draft.content).hexdigest()
    fresh = home.batches / f".baru-{uuid.uuid4().hex}"
    try:
        _write(fresh, draft)
        seal = seal_folder(fresh)
        if not draft.sample:  # the sample can be made again, and is hundreds of files
            settle(fresh)
        with ledger.writing() as connection:
            # A batch understood again has the bytes of the one whose place it takes.
            twins = [twin for twin in _known(connection, digest) if twin.number not in replacing]
            if twins:
                return twins[-1]
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
            record(connection, identity, Step.TAKEN, actor, seal=seal)
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


def known(ledger: Ledger, digest: str) -> Batch | None:
    """Return the last batch not withdrawn that came from a file of this SHA-256."""
    with ledger.reading() as connection:
        found = _known(connection, digest)
        return found[-1] if found else None


def table_path(home: Home, number: str, table: str) -> Path:
    """Return where a batch keeps one of its `TABLES`; absent where it has no rows."""
    return home.batches / number / f"{table}.parquet"


def _write(folder: Path, draft: Draft) -> None:
    folder.mkdir(parents=True)
    if draft.content:
        (folder / f"asli{Path(draft.file_name).suffix.lower()}").write_bytes(draft.content)
    frames = {name: getattr(draft, name) for name in TABLES}
    for table, columns in TABLES.items():
        if len(frames[table]):
            typed = frames[table][list(columns)].astype(columns)
            typed.to_parquet(folder / f"{table}.parquet", index=False)
    problems = json.dumps(draft.problems, ensure_ascii=False, indent=1)
    (folder / "problems.json").write_text(problems, encoding="utf-8", newline="\n")


def _known(connection: Connection, digest: str) -> list[Batch]:
    return read_batches(connection, batch.c.sha256 == digest, batch.c.withdrawn_at.is_(None))
