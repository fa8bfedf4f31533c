"""The one rebuild after something was done to the batches, as background work."""

from contextlib import closing
from datetime import date

from dashboard.data.areas import load_areas
from dashboard.data.background import Say
from dashboard.data.build import build
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain import numbers
from dashboard.reference import load_reference


def rebuild(say: Say, home: Home, today: date) -> str:
    """Build from what counts today; return the sentence for whoever asked.

    Raises BuilderBusyError, and ValueError where the new file fails its checks.
    """
    with closing(Ledger.open(home)) as ledger:
        areas, reference = load_areas(home), load_reference()
        built = build(home, ledger, areas, reference, today=today, say=say)
    counted = f"{numbers.count(built.batches)} berkas dihitung"
    if not built.fresh:
        return f"Angka tidak berubah; {counted}."
    return f"Angka sudah diperbarui; {counted}."
