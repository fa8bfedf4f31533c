"""What kabupaten call their OPD: the names that ship and, before them, those they recorded."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from time import monotonic
from typing import overload

from sqlalchemy import select

from dashboard.data.ledger import Ledger
from dashboard.data.rakor_revision import last_revision
from dashboard.data.record_rows import record_of
from dashboard.data.record_tables import programme_record
from dashboard.domain.indicators import Evidence
from dashboard.domain.opd_names import OpdName
from dashboard.domain.team_forms import OPD_NAME_FORM
from dashboard.reference import Reference

FRESH = 1.0
"""Seconds for which what was read stands: a page asks for a name a hundred times."""


class KnownOpdNames(Sequence[OpdName]):
    """Recorded names first, so that they win; read anew once the ledger changed."""

    def __init__(self, shipped: Sequence[OpdName], ledger: Callable[[], Ledger]) -> None:
        self._shipped, self._ledger = tuple(shipped), ledger
        self._lock = threading.Lock()
        self._names: tuple[OpdName, ...] = ()
        self._revision = -1
        self._until = 0.0

    def __iter__(self) -> Iterator[OpdName]:
        return iter(self._now())

    def __len__(self) -> int:
        return len(self._now())

    @overload
    def __getitem__(self, place: int) -> OpdName: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[OpdName]: ...
    def __getitem__(self, place: int | slice) -> OpdName | Sequence[OpdName]:
        return self._now()[place]

    def _now(self) -> tuple[OpdName, ...]:
        with self._lock:
            if monotonic() >= self._until:
                ledger = self._ledger()
                revision = last_revision(ledger)
                if revision != self._revision:
                    self._names = (*recorded_names(ledger), *self._shipped)
                    self._revision = revision
                self._until = monotonic() + FRESH
            return self._names


def recorded_names(ledger: Ledger) -> list[OpdName]:
    """Return the names that were recorded of every kabupaten; how an office is called is public."""
    asked = select(programme_record).where(
        programme_record.c.form == OPD_NAME_FORM.key, programme_record.c.removed.is_(False)
    )
    with ledger.reading() as connection:
        found = [record_of(OPD_NAME_FORM, row) for row in connection.execute(asked)]
    return [
        OpdName(one.kab, str(one.values["opd"]), str(one.values["name"]), Evidence.SOURCED,
                "dicatat di Lokus")
        for one in found
    ]  # fmt: skip


def with_recorded_names(reference: Reference, ledger: Callable[[], Ledger]) -> Reference:
    """Return the reference facts whose OPD are called as each kabupaten recorded."""
    return replace(reference, opd_names=KnownOpdNames(reference.opd_names, ledger))
