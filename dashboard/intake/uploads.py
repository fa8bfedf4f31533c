"""Take in the bytes of one file, by the same steps as `ingest` takes a file from the disk."""

from collections.abc import Mapping
from datetime import date
from pathlib import PurePath

from dashboard.data.areas import Areas
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import Actor
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.checks.last_period import DEFAULT_LIMITS, Limits
from dashboard.intake.ingest import Choices, Fate, Result, Store, settled, stopped
from dashboard.intake.memory import NOTHING_NEW, Said, recall
from dashboard.intake.refusals import RefusedFile
from dashboard.intake.understood import understood


def ingest_content(
    content: bytes,
    file_name: str,
    home: Home,
    areas: Areas,
    indicators: Mapping[str, Indicator],
    actor: Actor,
    *,
    today: date,
    kab: str = "",
    period: Period | None = None,
    dry_run: bool = False,
    replace: bool = False,
    limits: Limits = DEFAULT_LIMITS,
    said: Said = NOTHING_NEW,
) -> Result:
    """Return what became of one file; its warnings count as seen. The rest as `ingest`.

    file_name: as the sender called it; it is never a path.
    """
    choices = Choices(today, dry_run, replace, limits, lambda _: True)
    name = PurePath(file_name)
    ledger = None if dry_run and not home.ledger.exists() else Ledger.open(home)
    try:
        memory = recall(ledger, said)
        of_file = understood(content, file_name, areas, indicators, memory, kab=kab, period=period)
        result = stopped(name, of_file, ledger, choices)
        if result is not None or ledger is None or isinstance(of_file, RefusedFile):
            return result or Result(name, Fate.REFUSED, str(of_file))
        store = Store(home, ledger, areas, indicators, actor)
        return settled(name, of_file, lambda: content, store, said, choices)
    finally:
        if ledger is not None:
            ledger.close()
