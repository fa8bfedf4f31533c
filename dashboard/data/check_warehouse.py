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
from dashboard.data.warehouse_prints import differing, prints_of
from dashboard.reference import Reference

AGAIN = "pindahkan berkas itu keluar dari folder warehouse, lalu jalankan `lokus serve`."
FROM_BACKUP = "pulihkan berkas batch dari cadangan."


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
    if not version.endswith(inputs.content):
        yield "Angka yang tampil belum memuat perubahan terakhir; jalankan `lokus serve`."
    try:
        with closing(duckdb.connect(file, read_only=True)) as served:
            said = _unsound(served)
            is_there = prints_of(served)
    except (duckdb.Error, OSError):
        if versions.current(home) == version:
            yield f"{place} rusak atau hilang; {AGAIN}"
        else:
            yield "Gudang data diganti selagi diperiksa; ulangi `lokus check`."
        return
    if said:
        yield f"{place}: {said}; {AGAIN}"
    if not version.endswith(inputs.content):
        return
    with tempfile.TemporaryDirectory(prefix="lokus-periksa-") as folder:
        fresh = Path(folder) / "baru.duckdb"
        with closing(duckdb.connect(fresh, config={"memory_limit": "1GB"})) as connection:
            connection.execute("SET enable_progress_bar = false")
            try:
                fill(connection, home, areas, inputs, version, say)
            except (duckdb.Error, OSError, ValueError) as wrong:
                reason = str(wrong).splitlines()[0]
                yield f"Gudang data tidak dapat dibangun ulang: {reason}; {FROM_BACKUP}"
                return
            say(f"Membandingkan {len(is_there)} tabel dan tampilan")
            apart = ", ".join(differing(is_there, prints_of(connection)))
            if apart:
                yield f"{place}: tabel {apart} tidak sama dengan hasil bangun ulang; {AGAIN}"


def _unsound(served: duckdb.DuckDBPyConnection) -> str:
    """Return what is said of a file in which the levels do not add up; else nothing."""
    try:
        check(served)
    except ValueError as apart:
        return str(apart)
    return ""
