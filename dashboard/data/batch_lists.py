"""Which batches there are, and which of them count."""

from datetime import date

from dashboard.data.batch_rows import read_batches
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.ledger_tables import batch
from dashboard.domain.batch_steps import in_force
from dashboard.domain.batches import Batch


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


def every_batch_of(home: Home, kab: str = "") -> list[Batch]:
    """Return the same from a home, where there may be no ledger yet."""
    if not home.ledger.exists():
        return []
    ledger = Ledger.open(home)
    try:
        return every_batch(ledger, kab)
    finally:
        ledger.close()
