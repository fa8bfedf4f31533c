"""The periods each batch holds, read once: a batch never changes."""

from collections import defaultdict
from collections.abc import Sequence

import duckdb

from dashboard.data.batch_store import table_path
from dashboard.data.home import Home

COLUMNS = {"facts": "period", "lokus": "CAST(year AS VARCHAR)"}


class BatchPeriods:
    """Of one home; remembers what it read."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._known: dict[str, tuple[str, ...]] = {}

    def of(self, numbers: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Return the periods of some batches by number, in the order of their names."""
        fresh = [number for number in numbers if number not in self._known]
        if fresh:
            self._known.update(self._read(fresh))
        return {number: self._known[number] for number in numbers}

    def _read(self, numbers: Sequence[str]) -> dict[str, tuple[str, ...]]:
        found: dict[str, set[str]] = defaultdict(set)
        for table, column in COLUMNS.items():
            paths = {table_path(self._home, number, table): number for number in numbers}
            there = [path.as_posix() for path in paths if path.exists()]
            if not there:
                continue
            with duckdb.connect(config={"threads": 1}) as connection:
                rows = connection.execute(
                    f"SELECT DISTINCT filename, {column} "  # noqa: S608 (a constant of ours)
                    "FROM read_parquet($files, filename = true)",
                    {"files": there},
                ).fetchall()
            of_file = {path.as_posix(): number for path, number in paths.items()}
            for path, period in rows:
                found[of_file[path]].add(period)
        return {number: tuple(sorted(found[number])) for number in numbers}
