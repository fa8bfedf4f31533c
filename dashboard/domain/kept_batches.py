"""A batch as the list of files shows it: its periods, how far it is verified, whether it counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from dashboard.domain.batch_steps import BatchEvent
from dashboard.domain.batches import Batch
from dashboard.domain.periods import Period, short_day_words

COUNTS = "dihitung"  # as `standing_of` says it


@dataclass(frozen=True)
class KeptBatch:
    batch: Batch
    periods: tuple[str, ...]
    standing: str
    """As `standing_of` says it."""
    since: BatchEvent
    """The step that gave the batch its status."""

    @property
    def counts(self) -> bool:
        return self.standing == COUNTS

    @property
    def standing_words(self) -> str:
        """Say whether it counts, a coming day in words: `terbit 1 Okt 2025`."""
        if self.standing.startswith("terbit"):
            return f"terbit {short_day_words(self.batch.publish)}"
        return self.standing


def span_words(periods: Sequence[str]) -> str:
    """Say the periods of a file in one line: `Agustus 2025`, `Januari 2025 – Agustus 2025 (8)`."""
    known = sorted(map(Period.parse, periods))
    if not known:
        return ""
    if len(known) == 1:
        return known[0].words
    return f"{known[0].words} – {known[-1].words} ({len(known)})"


def local(moment: datetime) -> datetime:
    """Return a moment of the ledger, which is kept in UTC, in the time of this office."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()


def moment_words(moment: datetime) -> str:
    """Say a moment of the ledger: `15 Sep 2025 14.05`."""
    here = local(moment)
    return f"{short_day_words(here.date())} {here:%H.%M}"
