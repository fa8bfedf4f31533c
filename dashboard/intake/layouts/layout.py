"""What every layout says of itself."""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.intake.context import Context
from dashboard.intake.findings import Findings
from dashboard.intake.tables import Table


@dataclass(frozen=True)
class Layout:
    """A shape of table that offices send."""

    id: str
    words: str
    """How a sentence names it: `rekap status gizi balita`."""
    source: str
    """Source system; blank where the titles name the office that reports."""
    fits: Callable[[Table], bool]
    read: Callable[[Table, Context, Findings], None]
