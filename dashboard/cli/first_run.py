"""What a start does before it serves: sample files into an empty home, and the build."""

from collections.abc import Callable
from datetime import date

from dashboard.data import versions
from dashboard.data.areas import load_areas
from dashboard.data.batch_store import counting
from dashboard.data.build import build
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.reference import load_reference

Say = Callable[[str], None]


def build_what_is_due(home: Home, say: Say) -> None:
    """Build if batches, rules or facts changed since the served version."""
    ledger = Ledger.open(home)
    try:
        if not counting(ledger, date.today()) and versions.current(home) is None:
            return
        areas, reference = load_areas(home), load_reference()
        built = build(home, ledger, areas, reference, today=date.today(), say=say)
        say(f"Gudang data {built.version}: {built.batches} batch.")
    finally:
        ledger.close()
