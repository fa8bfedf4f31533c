"""How long the warehouse itself works for one view, at 231 desa × 30 indicators × 60 months."""

import random
from statistics import median
from time import perf_counter
from typing import Any

from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Snapshot, Warehouse
from dashboard.domain.actors import LOCAL
from dashboard.domain.views import View
from dashboard.reference import load_reference
from tests.bench.figures import percentile
from tests.bench.homes import Ground

VIEWS = 60


def measure(ground: Ground) -> dict[str, Any]:
    """Return median and p95 ms in the warehouse's queries, over views none of which was asked."""
    snapshot = Warehouse(ground.home, load_reference().indicators, ground.kab).snapshot()
    asked = [
        View(ground.kab, "", indicator, period)
        for (kab, indicator), periods in snapshot.catalogue(LOCAL).periods.items()
        for period in periods
        if kab == ground.kab
    ]
    chosen = random.Random(5).sample(asked, VIEWS)  # noqa: S311 (a choice of views)
    with _timed(snapshot) as clock:
        took = [clock(view) for view in chosen]
    return {"views": len(asked), "median_ms": median(took), "p95_ms": percentile(took, 95)}


class _timed:  # noqa: N801 (reads as a word where it is used)
    """Counts the time in `Snapshot.records` while views are read."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot, self._plain, self._spent = snapshot, snapshot.records, 0.0

    def __enter__(self) -> "_timed":
        def records(*named: Any, **params: Any) -> Any:
            start = perf_counter()
            rows = self._plain(*named, **params)
            self._spent += perf_counter() - start
            return rows

        self._snapshot.records = records  # type: ignore[method-assign]
        return self

    def __exit__(self, *_: object) -> None:
        del self._snapshot.records  # type: ignore[method-assign]

    def __call__(self, view: View) -> float:
        self._spent = 0.0
        read_standing(self._snapshot, view, LOCAL)
        return 1000 * self._spent
