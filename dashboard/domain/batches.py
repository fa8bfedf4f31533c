"""A batch: one office file as it was taken in, and the shape of its rows."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class Status(StrEnum):
    """How far a batch is verified; it stands beside every number from it."""

    DRAF = "draf"
    TERVERIFIKASI = "terverifikasi"
    DATA_TETAP = "data tetap"


WESTERN_INDONESIA = timedelta(hours=7)  # ahead of UTC


@dataclass(frozen=True)
class Batch:
    """What is known of one office file. The number is given by the ledger: `B-0001`."""

    number: str
    file_name: str
    sha256: str
    size: int
    layout: str
    source_system: str
    kab_code: str
    status: Status
    cutoff: date | None
    """The day the sender drew the data; None if the file does not say."""
    publish: date
    """The batch counts from this day."""
    uploaded_by: str
    uploaded_at: datetime
    sample: bool
    """Made by `lokus sample`: the file says CONTOH."""
    rows_in: int
    rows_taken: int
    rows_aside: int
    withdrawn_at: datetime | None = None
    withdrawn_by: str | None = None
    replaced_by: str | None = None
    """The number of the batch that stands in its place."""

    @property
    def received(self) -> date:
        """The day the file came, in western Indonesia; of the sample, which nobody sent, the day
        its figures were drawn."""
        if self.sample:
            return self.cutoff or self.publish
        return (self.uploaded_at + WESTERN_INDONESIA).date()


# Columns of a batch's Parquet files, in order: name -> pandas type.
FACT_COLUMNS = {
    "indicator": "str",
    "level": "str",
    "area_code": "str",
    "period": "str",
    "numerator": "Int64",
    "denominator": "Int64",
    "percent": "Float64",  # only where the source gives no counts; never summed
    "sheet": "str",
    "row": "Int64",  # 1-based, as Excel shows it
    "numerator_cells": "str",  # "K7+L7"
    "denominator_cells": "str",
}
LOKUS_COLUMNS = {
    "desa_code": "str",
    "year": "Int64",
    "sk_number": "str",
    "sk_date": "str",  # ISO
    "sheet": "str",
    "row": "Int64",
}
ASIDE_COLUMNS = {
    "sheet": "str",
    "row": "Int64",
    "text": "str",  # the row as read, cells joined by " | "
    "reason": "str",  # one Indonesian sentence
}
QUARANTINE_COLUMNS = {
    "indicator": "str",  # blank where the row has no figure of one
    "level": "str",
    "period": "str",
    "kecamatan": "str",  # as written
    "name": "str",  # as written: what an answer is remembered for
    "proposals": "str",  # names of near areas, joined by "; "
    "reason": "str",
    "sheet": "str",
    "row": "Int64",
}
SERVED_COLUMNS = {
    "puskesmas": "str",  # one spelling: `puskesmas_name`
    "desa_code": "str",
    "sheet": "str",
    "row": "Int64",
}
