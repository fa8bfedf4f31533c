"""A figure counted from programme records, and how it is told from one of a file."""

from collections.abc import Iterable
from typing import NamedTuple

from dashboard.domain.area_codes import Level
from dashboard.domain.batches import Status

LAYOUT, SOURCE = "catatan", "catatan Lokus"
"""Of the batches that stand for the records of a form: they are no files."""
PREFIX = "C-"


class RecordFact(NamedTuple):
    """One cell counted from records of a form.

    record: the first of them. numerator_cells, denominator_cells: all of them, in words.
    """

    form: str
    status: Status
    indicator: str
    level: Level
    area_code: str
    period: str
    numerator: int
    denominator: int | None
    record: int
    numerator_cells: str
    denominator_cells: str


def from_records(batch_number: str) -> bool:
    """Tell whether a batch stands for records of the ledger."""
    return batch_number.startswith(PREFIX)


def batch_number(form: str, kab: str, status: Status) -> str:
    """Return the name of the records of one form and state: `C-krs-61.08-data-tetap`."""
    return f"{PREFIX}{form}-{kab}-{status.replace(' ', '-')}"


def cited(records: Iterable[int]) -> str:
    """Name records by their numbers: `catatan 3, 7`."""
    numbers = ", ".join(str(one) for one in sorted(records))
    return f"catatan {numbers}" if numbers else "tidak ada catatan"
