"""Made counts for every desa of a kabupaten, kept as batches in the form the intake keeps."""

import random
from collections.abc import Sequence
from datetime import date

import pandas as pd

from dashboard.data.batch_store import keep
from dashboard.data.drafts import Draft
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.domain.actors import LOCAL
from dashboard.domain.batches import ASIDE_COLUMNS, FACT_COLUMNS, LOKUS_COLUMNS

SILENT, FEW = 0.03, 0.05  # shares of the desa without a report, and with under 30 people


def keep_made(
    home: Home,
    ledger: Ledger,
    kab: str,
    desa: Sequence[str],
    indicators: Sequence[str],
    periods: Sequence[str],
    seed: int = 11,
) -> None:
    """Keep one batch per period: every indicator for every desa, some silent, every tenth lokus."""
    for period in periods:
        chance = random.Random(f"{seed} {period}")  # noqa: S311 (made figures, no secret)
        facts = [
            row
            for indicator in indicators
            for number, code in enumerate(desa, start=2)
            if (row := _fact(indicator, code, period, number, chance))
        ]
        lokus = [(code, int(period[:4]), "1/2024", "2024-01-31", "SK", 2) for code in desa[::10]]
        draft = Draft(
            content=f"{kab} {period} {seed}".encode(),
            file_name=f"rekaan_{period}.csv",
            layout="rekaan",
            source_system="rekaan",
            kab_code=kab,
            cutoff=None,
            publish=date(2020, 1, 1),
            sample=True,
            rows_in=len(facts),
            rows_taken=len(facts),
            rows_aside=0,
            facts=pd.DataFrame(facts, columns=list(FACT_COLUMNS)).astype(FACT_COLUMNS),
            lokus=pd.DataFrame(lokus, columns=list(LOKUS_COLUMNS)).astype(LOKUS_COLUMNS),
            aside=pd.DataFrame(columns=list(ASIDE_COLUMNS)).astype(ASIDE_COLUMNS),
        )
        keep(home, ledger, draft, LOCAL)


def months(until: str, number: int) -> list[str]:
    """Return so many months up to `until` (YYYY-MM), the oldest first."""
    year, month = map(int, until.split("-"))
    last = 12 * year + month - 1
    return [f"{at // 12}-{at % 12 + 1:02}" for at in range(last - number + 1, last + 1)]


def _fact(
    indicator: str, code: str, period: str, number: int, chance: random.Random
) -> tuple[object, ...] | None:
    if chance.random() < SILENT:
        return None
    whole = chance.randint(5, 29) if chance.random() < FEW else chance.randint(30, 400)
    part = round(whole * min(1.0, max(0.0, chance.gauss(0.7, 0.2))))
    cells = (f"C{number}", f"D{number}")
    return (indicator, "desa", code, period, part, whole, None, "Rekaan", number, *cells)
