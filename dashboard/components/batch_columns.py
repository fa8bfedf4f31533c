"""The list of files as columns of short texts; js/batches.js draws, searches and filters it."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.domain import numbers
from dashboard.domain.batches import Status
from dashboard.domain.kept_batches import KeptBatch, local, span_words
from dashboard.domain.periods import short_day_words

STATUSES = tuple(Status)


def columns(kept: Sequence[KeptBatch], layouts: Mapping[str, str]) -> dict[str, Any]:
    """Return the list as arrays of equal length, in their order. layouts: id -> words."""
    batches = [one.batch for one in kept]
    return {
        "codes": [one.number for one in batches],
        "taken": [short_day_words(local(one.uploaded_at).date()) for one in batches],
        "names": [one.file_name for one in batches],
        "sources": [_source(one.source_system, layouts.get(one.layout, "")) for one in batches],
        "periods": [span_words(one.periods) for one in kept],
        "rows": [f"{numbers.count(b.rows_taken)} dari {numbers.count(b.rows_in)}" for b in batches],
        "aside": [
            f"{numbers.count(one.rows_aside)} disisihkan" if one.rows_aside else ""
            for one in batches
        ],
        "status": [STATUSES.index(one.status) for one in batches],
        "status_by": [_since(one) for one in kept],
        "standing": [one.standing_words for one in kept],
        "counts": [int(one.counts) for one in kept],
    }


def _source(system: str, layout: str) -> str:
    return f"{system} · {layout}" if layout else system


def _since(kept: KeptBatch) -> str:
    day = short_day_words(local(kept.since.done_at).date())
    return f"{day}, {kept.since.done_by}"
