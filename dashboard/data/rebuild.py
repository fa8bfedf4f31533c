"""The one rebuild after something was done to batches or records, as background work."""

from collections.abc import Callable
from contextlib import closing
from datetime import date

from dashboard.data.areas import load_areas
from dashboard.data.background import Background, Say
from dashboard.data.build import build
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.quiet import Quiet
from dashboard.data.record_facts import FEEDING
from dashboard.domain import numbers
from dashboard.reference import load_reference

QUIET_SECONDS, LONGEST_SECONDS = 4, 60
"""After the last change of a record, and after the first one that waits."""


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


def at_once(background: Background, home: Home, today: Callable[[], date]) -> Callable[[], None]:
    """Return what asks for a rebuild now, as where the served file is found damaged."""
    return lambda: background.ask(rebuild, home, today())


def after_records(
    background: Background, home: Home, today: Callable[[], date]
) -> Callable[[str], None]:
    """Return what asks for a rebuild when records of a form changed, if figures come from it.

    Changes that follow one another become one rebuild.
    """
    feeding = {form.key for form in FEEDING}
    soon = Quiet(lambda: background.ask(rebuild, home, today()), QUIET_SECONDS, LONGEST_SECONDS)

    def changed(form: str) -> None:
        if form in feeding:
            soon.ask()

    return changed
