"""The served warehouse: its sums, and that a fresh build of the same batches is the same."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import duckdb

from dashboard.data import versions
from dashboard.data.areas import Areas
from dashboard.data.build_inputs import inputs_of
from dashboard.data.build_tables import check, fill
from dashboard.data.home import Home
from dashboard.data.ledger import Ledger
from dashboard.reference import Reference

AGAIN = "pindahkan berkas itu keluar dari folder warehouse, lalu jalankan `lokus serve`."
FROM_BACKUP = "pulihkan berkas batch dari cadangan."
TABLES = """SELECT schema_name || '.' || table_name, sql FROM duckdb_tables()
WHERE database_name = 'served' ORDER BY 1"""


def check_warehouse(
    home: Home,
    ledger: Ledger,
    areas: Areas,
    reference: Reference,
    today: date,
    say: Callable[[str], None],
) -> Iterator[str]:
    """Yield a sentence for a served file that cannot be read, does not add up, or is not what its
    batches give."""
    version = versions.current(home)
    if version is None:
        return
    file = versions.file_of(home, version)
    place = f"warehouse/{file.name}"
    inputs = inputs_of(home, ledger, areas, reference, today)
    try:
        with closing(duckdb.connect(file, read_only=True)) as served:
            check(served)
    except (duckdb.Error, OSError):
        yield f"{place} rusak atau hilang; {AGAIN}"
        return
    except ValueError as apart:
        yield f"{place}: {apart}; {AGAIN}"
    if not version.endswith(inputs.content):
        yield "Angka yang tampil belum memuat perubahan terakhir; jalankan `lokus serve`."
        return
    with tempfile.TemporaryDirectory(prefix="lokus-periksa-") as folder:
        fresh = Path(folder) / "baru.duckdb"
        with closing(duckdb.connect(fresh, config={"memory_limit": "1GB"})) as connection:
            try:
                fill(connection, home, areas, inputs, version, say)
            except (duckdb.Error, OSError, ValueError) as wrong:
                reason = str(wrong).splitlines()[0]
                yield f"Gudang data tidak dapat dibangun ulang: {reason}; {FROM_BACKUP}"
                return
            connection.execute(f"ATTACH {quoted(file)} AS served (READ_ONLY)")
            for table in differing(connection):
                yield f"{place}: tabel {table} tidak sama dengan hasil bangun ulang; {AGAIN}"


def differing(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Return the tables whose rows are not those of the same name in `served`, however ordered."""
    found = []
    for table, _ in connection.execute(TABLES).fetchall():
        apart = connection.execute(
            f"SELECT COUNT(*) FROM ((FROM {table} EXCEPT ALL FROM served.{table}) "  # noqa: S608
            f"UNION ALL (FROM served.{table} EXCEPT ALL FROM {table}))"
        ).fetchone()
        if apart != (0,):
            found.append(table.removeprefix("main."))
    return found


def quoted(file: Path) -> str:
    """Return a path as SQL text: a folder may hold an apostrophe."""
    return "'" + file.as_posix().replace("'", "''") + "'"
