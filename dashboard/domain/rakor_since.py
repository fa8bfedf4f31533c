"""All numbers that changed since the last Rakor, in one sentence and in the order they matter."""

from collections import Counter
from collections.abc import Iterable, Sequence

from dashboard.domain import numbers
from dashboard.domain.change_causes import Cause
from dashboard.domain.rakor_changes import NumberChange

KINDS = {
    Cause.REAL: "karena data baru",
    Cause.OTHERS_REPORT: "karena data baru",
    Cause.CORRECTION: "koreksi",
    Cause.LATE: "laporan terlambat",
    Cause.DENOMINATOR: "sasaran berubah",
    Cause.AREA: "wilayah berubah",
}
"""What a change is called by the cause of its largest part."""


def by_weight(changes: Iterable[NumberChange]) -> list[NumberChange]:
    """Return those first that stand for most people; ties by name and period."""
    return sorted(changes, key=lambda one: (-one.people, one.name, one.period))


def sentence(changes: Sequence[NumberChange], since: str) -> str:
    """Say how many numbers changed, and why. since: title of the last Rakor."""
    if not changes:
        return f"Tidak ada angka yang berubah sejak {since}."
    tally = Counter(KINDS[one.main] for one in changes)
    order = list(dict.fromkeys(KINDS.values()))
    kinds = sorted(tally, key=lambda kind: (-tally[kind], order.index(kind)))
    said = ", ".join(f"{numbers.count(tally[kind])} {kind}" for kind in kinds)
    return f"{numbers.count(len(changes))} angka berubah sejak {since}: {said}."
