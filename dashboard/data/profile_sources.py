"""Reading which batches stand behind the profile of one area."""

from dashboard.data.coverage_tables import span
from dashboard.data.warehouse import Snapshot
from dashboard.domain import numbers
from dashboard.domain.actors import Actor
from dashboard.domain.periods import Period, day_words
from dashboard.domain.sentences import listed

NAMED = 3  # systems and batches named before the rest is counted


def read_profile_sources(snapshot: Snapshot, code: str, month: str, actor: Actor) -> list[str]:
    """Return the parts of the source line: systems, batches, cut-off, status."""
    rows = snapshot.records(
        "profile_batches", actor=actor, area=code, kab=code[:5], **span(Period.parse(month))
    )
    if not rows:
        return ["belum ada batch"]
    cutoffs = [row["cutoff"] for row in rows if row["cutoff"] is not None]
    parts = [
        f"Sumber: {_some([row['source_system'] for row in rows], 'sistem')}",
        f"batch {_some([row['batch_number'] for row in rows], 'batch')}",
        f"ditarik terakhir {day_words(max(cutoffs))}" if cutoffs else "",
        f"status {listed(sorted({row['status'] for row in rows}))}",
        f"sampai {Period.parse(month).words}, tiap indikator periode terakhirnya",
    ]
    return [part for part in parts if part]


def _some(names: list[str], noun: str) -> str:
    every = sorted(dict.fromkeys(names))
    if len(every) <= NAMED + 1:
        return listed(every)
    return f"{', '.join(every[:NAMED])} dan {numbers.count(len(every) - NAMED)} {noun} lain"
