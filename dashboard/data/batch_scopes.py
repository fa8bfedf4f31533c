"""Whose a file is, by what it holds: asked before it is kept, replaced, opened or sent back."""

from collections.abc import Collection, Sequence
from functools import cache, lru_cache
from pathlib import Path

import pandas as pd

from dashboard.data.areas import load_areas
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.data.opd_names import recorded_names
from dashboard.domain.actors import Actor, Role
from dashboard.domain.batches import Batch
from dashboard.domain.file_rights import senders_only
from dashboard.domain.file_scopes import LIMITED, FileScope, is_own, refusal, touches
from dashboard.domain.own_indicators import own_indicators
from dashboard.domain.rakor_rights import near
from dashboard.reference import Reference, load_reference

KEPT = 512
"""Batches whose scope stays in memory: they never change."""
ELSEWHERE = "milik kabupaten lain; akun Anda hanya untuk wilayahnya sendiri."
NOT_REPLACED = "{number} memuat angka yang bukan milik Anda; mintalah Bappeda menggantikannya."


class FileScopes:
    """What one actor may do with the files of a home. Of a role with the whole kabupaten nothing
    is read."""

    def __init__(self, home: Home, ledger: Ledger, actor: Actor) -> None:
        self._home, self._actor = home, actor
        self._own: Collection[str] = ()
        if actor.role is Role.OPD:
            names = (*recorded_names(ledger), *_shipped().opd_names)
            self._own = own_indicators(_shipped().indicators, names, actor)

    def refusal(self, facts: pd.DataFrame, lokus: pd.DataFrame, kab: str) -> str:
        """Say after «Berkas ini» why an actor does not load it; empty where they may.

        kab: empty where nothing says it.
        """
        if kab and not near(self._actor, kab):
            return ELSEWHERE
        if self._actor.role not in LIMITED:
            return ""
        found = scope_of(facts, lokus)
        # The names of areas are read for a refusal alone.
        return refusal(found, self._own, self._actor, _indicator_name, self._area_name)

    def may_replace(self, number: str) -> bool:
        """Tell whether all that a batch holds is the actor's."""
        if self._actor.role not in LIMITED:
            return True
        return is_own(_kept_scope(self._home.batches / number), self._own, self._actor)

    def may_list(self, batch: Batch) -> bool:
        """Tell whether a batch feeds figures of the actor's, or came from them."""
        return self._reads_all(batch) or touches(
            _kept_scope(self._home.batches / batch.number), self._own, self._actor
        )

    def may_open(self, batch: Batch) -> bool:
        """Tell whether an actor may read what a batch holds, cell by cell."""
        return self._reads_all(batch) or self.may_replace(batch.number)

    def _reads_all(self, batch: Batch) -> bool:
        limited = self._actor.role in LIMITED and not self._actor.whole
        return not limited or batch.uploaded_by == self._actor.name

    def _area_name(self, code: str) -> str:
        area = load_areas(self._home).get(code)
        return area.name if area else code.rpartition("/")[2]


def senders_of(
    home: Home,
    ledger: Ledger,
    facts: pd.DataFrame,
    lokus: pd.DataFrame,
    kab: str,
    actor: Actor,
    replacing: Sequence[str],
) -> None:
    """Raise PermissionError unless an actor may keep these figures in the place of some batches."""
    senders_only(actor, kab)
    scopes = FileScopes(home, ledger, actor)
    if said := scopes.refusal(facts, lokus, kab):
        raise PermissionError(f"Berkas ini {said}")
    for number in replacing:
        if not scopes.may_replace(number):
            raise PermissionError(NOT_REPLACED.format(number=number))


def scope_of(facts: pd.DataFrame, lokus: pd.DataFrame) -> FileScope:
    return FileScope(frozenset(facts["indicator"]), frozenset(facts["area_code"]), not lokus.empty)


@lru_cache(maxsize=KEPT)
def _kept_scope(folder: Path) -> FileScope:
    file = folder / "facts.parquet"
    columns = ["indicator", "area_code"]
    facts = (
        pd.read_parquet(file, columns=columns) if file.exists() else pd.DataFrame(columns=columns)
    )
    lokus = (folder / "lokus.parquet").exists()
    return FileScope(frozenset(facts["indicator"]), frozenset(facts["area_code"]), lokus)


@cache
def _shipped() -> Reference:
    return load_reference()


def _indicator_name(key: str) -> str:
    known = _shipped().indicators.get(key)
    return known.short_name if known else key
