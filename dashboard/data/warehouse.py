"""Reading the warehouse: one open file per version, a cursor per question."""

import threading
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Any

import duckdb
import pandas as pd

from dashboard.data import access, versions
from dashboard.data.answers import Answer, Answers, rows_of
from dashboard.data.catalogues import read_catalogue
from dashboard.data.home import Home
from dashboard.data.queries import Query, load_served
from dashboard.data.scopes import ALL, PUBLIC, Scope
from dashboard.data.warehouse_failures import NoWarehouseError, SpoiledWarehouseError, reading
from dashboard.domain.actors import LOCAL, Actor
from dashboard.domain.audiences import Audience
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.indicators import Indicator
from dashboard.domain.opd_names import OpdName
from dashboard.domain.own_indicators import own_indicators
from dashboard.domain.seen_figures import narrowed
from dashboard.domain.standing_parts import AreasRead

__all__ = ["NoWarehouseError", "Snapshot", "Warehouse"]

CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "access_mode": "READ_ONLY",
    "memory_limit": "512MB",
}

ALL_WITHHELD = "SELECT indicator, period, area_code FROM umum.withheld"


class Snapshot:
    """One version: everything read from it agrees, whatever is built meanwhile."""

    def __init__(
        self,
        version: str,
        connection: duckdb.DuckDBPyConnection,
        queries: dict[str, Query],
        indicators: dict[str, Indicator],
        opd_names: Sequence[OpdName],
        first_kabupaten: str,
        lost: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.version = version
        self._lost = lost
        self.queries = queries
        self._connection = connection
        self._indicators = indicators
        self._opd_names = opd_names
        self._first_kabupaten = first_kabupaten
        self._answers: Answers[Answer] = Answers(rows_of)
        self.areas_read: Answers[AreasRead] = Answers(lambda read: len(read.readings))
        self._catalogues: dict[Scope, Catalogue] = {}

    def catalogue(self, actor: Actor) -> Catalogue:
        """Return what an actor can ask of this version: of what they may not see there is none."""
        scope = self.scope(actor)
        if scope not in self._catalogues:
            made = read_catalogue(self, self._indicators, self._first_kabupaten, actor)
            self._catalogues[scope] = made
        return self._catalogues[scope]

    def scope(self, actor: Actor) -> Scope:
        """Return which figures an actor is answered from."""
        if actor.audience is Audience.UMUM:
            return PUBLIC
        if not narrowed(actor):
            return ALL
        return Scope(own=own_indicators(self._indicators, self._opd_names, actor))

    def read(self, name: str, *, actor: Actor, **params: str | int | date) -> pd.DataFrame:
        """Return a query's rows that the actor may see.

        For the audience umum a query with counts has one column more, `withheld`: there the
        counts are missing because they are small, not because nobody reported.

        Raises KeyError for an unknown query, ValueError for params other than its header names.
        """
        query = self.queries[name]
        with reading(self.version, self._lost):
            rows = self._asked(name, actor, params).df()
        if self._hides(query, actor):
            rows[access.WITHHELD] = access.mark(
                rows.to_dict("records"), query, params, self._withheld
            )
        return access.visible(rows, query, actor)

    def records(
        self, name: str, *, actor: Actor, **params: str | int | date
    ) -> list[dict[str, Any]]:
        """Return the same rows as plain dicts, missing values None: a tenth of the time."""
        key = (name, self.scope(actor), *sorted(params.items()))
        names, answer = self._answers.get(key, lambda: self._answer(name, actor, params))
        rows = [dict(zip(names, row, strict=True)) for row in answer]
        query = self.queries[name]
        if self._hides(query, actor):
            marks = access.mark(rows, query, params, self._withheld)
            for row, withheld in zip(rows, marks, strict=True):
                row[access.WITHHELD] = withheld
        return access.visible_records(rows, query, actor)

    def _answer(self, name: str, actor: Actor, params: Mapping[str, str | int | date]) -> Answer:
        with reading(self.version, self._lost):
            answer = self._asked(name, actor, params)
            return [column[0] for column in answer.description], answer.fetchall()

    def _hides(self, query: Query, actor: Actor) -> bool:
        return actor.audience is Audience.UMUM and "numerator" in query.columns

    @cached_property
    def _withheld(self) -> access.Cells:
        """The cells withheld from umum; read when a guest first asks."""
        cells: dict[tuple[str, str], set[str]] = defaultdict(set)
        with reading(self.version, self._lost):
            cursor = self._connection.cursor().execute(ALL_WITHHELD)
            for indicator, period, area in cursor.fetchall():
                cells[indicator, period].add(area)
        return cells

    def _asked(
        self, name: str, actor: Actor, params: Mapping[str, str | int | date]
    ) -> duckdb.DuckDBPyConnection:
        query = self.queries[name]
        if params.keys() != query.params.keys():
            wanted = ", ".join(query.params) or "tanpa parameter"
            raise ValueError(f"Kueri {name} meminta: {wanted}.")
        cursor = self._connection.cursor()
        try:
            for statement in self.scope(actor).statements(self._catalog):
                cursor.execute(statement)
            return cursor.execute(query.sql, params)
        except duckdb.ConversionException as wrong:
            given = ", ".join(f"{key}={value}" for key, value in params.items())
            raise ValueError(f"Kueri {name}: nilai tidak terbaca ({given}).") from wrong
        except (duckdb.CatalogException, duckdb.BinderException) as wrong:
            raise NoWarehouseError(
                f"Gudang data {self.version} dibuat oleh Lokus yang lain; jalankan `lokus serve` "
                "atau muat berkas agar dibangun ulang."
            ) from wrong

    @cached_property
    def _catalog(self) -> str:
        """The name DuckDB gives the open file."""
        found = self._connection.cursor().execute("SELECT current_database()").fetchone()
        return str(found[0]) if found else ""

    def described(self, name: str) -> dict[str, str]:
        """Return the columns and SQL types DuckDB gives a query."""
        query = self.queries[name]
        params = dict.fromkeys(query.params)
        rows = self._connection.cursor().execute(f"DESCRIBE {query.sql}", params).fetchall()
        return {row[0]: row[1] for row in rows}


class Warehouse:
    """The served version of a home, followed as new ones are built.

    heal: called once for a served version whose file is found damaged or gone.
    """

    def __init__(
        self,
        home: Home,
        indicators: dict[str, Indicator],
        first_kabupaten: str = "",
        opd_names: Sequence[OpdName] = (),
        heal: Callable[[], None] = lambda: None,
    ) -> None:
        self._home = home
        self._heal = heal
        self._spoiled: set[str] = set()
        self._indicators = {
            name: replace(one, few_below=home.threshold) if one.sensitive else one
            for name, one in indicators.items()
        }
        self._first_kabupaten = first_kabupaten
        self._opd_names = opd_names
        self._queries = load_served()
        self._lock = threading.RLock()
        self._snapshot: Snapshot | None = None
        self._kept: tuple[str, Snapshot] | None = None

    def snapshot(self) -> Snapshot:
        """Return the version served now; raises NoWarehouseError before the first build."""
        version = versions.current(self._home)
        if version is None:
            raise NoWarehouseError("Belum ada data. Muat berkas dengan `lokus ingest BERKAS…`.")
        with self._lock:
            if self._snapshot is None or self._snapshot.version != version:
                # The old file closes when its last reader lets go of its snapshot.
                self._snapshot = self._open(version)
            return self._snapshot

    def kept(self, version: str) -> Snapshot:
        """Return a version by its name, as a closed Rakor keeps it.

        Raises NoWarehouseError where its file is gone.
        """
        if version == versions.current(self._home):
            return self.snapshot()
        named = versions.NAME.fullmatch(version)  # an address may ask for anything
        if not named or not versions.file_of(self._home, version).is_file():
            raise NoWarehouseError(f"Berkas angka {version} tidak ada lagi di folder warehouse.")
        with self._lock:
            if self._kept is None or self._kept[0] != version:
                self._kept = (version, self._open(version))
            return self._kept[1]

    def read(self, name: str, *, actor: Actor, **params: str | int | date) -> pd.DataFrame:
        return self.snapshot().read(name, actor=actor, **params)

    def _open(self, version: str) -> Snapshot:
        try:
            connection = duckdb.connect(versions.file_of(self._home, version), config=CONFIG)
            connection.execute("SET autoinstall_known_extensions = false")
            connection.execute("SET autoload_known_extensions = false")
            opened = Snapshot(
                version,
                connection,
                self._queries,
                self._indicators,
                self._opd_names,
                self._first_kabupaten,
                self._lost,
            )
            opened.catalogue(LOCAL)  # a file that cannot be read says so here, not half way
            return opened
        except duckdb.Error as wrong:
            self._lost(version)
            raise SpoiledWarehouseError(version) from wrong

    def _lost(self, version: str) -> None:
        """Let go of a version that cannot be read, and have it built anew where it is served."""
        with self._lock:
            if self._snapshot is not None and self._snapshot.version == version:
                self._snapshot = None
            if self._kept is not None and self._kept[0] == version:
                self._kept = None
            if version in self._spoiled or version != versions.current(self._home):
                return
            self._spoiled.add(version)
        self._heal()
