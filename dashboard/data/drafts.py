"""An understood file on its way to become a batch."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pandas as pd

from dashboard.domain.batches import QUARANTINE_COLUMNS, SERVED_COLUMNS, Status


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
    quarantine: pd.DataFrame = field(
        default_factory=lambda: pd.DataFrame(columns=list(QUARANTINE_COLUMNS))
    )
    served: pd.DataFrame = field(default_factory=lambda: pd.DataFrame(columns=list(SERVED_COLUMNS)))
    status: Status = Status.DRAF
    sha256: str = ""
    """Of the file, where its content may not be kept: a by-name file leaves hash and size."""
    size: int = 0
