"""What a warehouse file holds, table by table, in the order they need one another."""

from collections.abc import Callable
from dataclasses import asdict

import duckdb
import pandas as pd

from dashboard.data import build_facts, build_targets
from dashboard.data.areas import Areas
from dashboard.data.batch_store import table_path
from dashboard.data.build_inputs import Inputs
from dashboard.data.build_lokus import add_lokus
from dashboard.data.build_public import add_public
from dashboard.data.build_shortfalls import shortfalls_table
from dashboard.data.home import Home
from dashboard.data.queries import load_queries
from dashboard.data.record_batches import facts_table, running_table
from dashboard.domain.batches import (
    FACT_COLUMNS,
    LOKUS_COLUMNS,
    QUARANTINE_COLUMNS,
    SERVED_COLUMNS,
    Batch,
)

SQL_TYPES = {"str": "VARCHAR", "Int64": "BIGINT", "Float64": "DOUBLE"}


def fill(
    connection: duckdb.DuckDBPyConnection,
    home: Home,
    areas: Areas,
    inputs: Inputs,
    version: str,
    say: Callable[[str], None],
) -> None:
    """Fill an empty database file; ValueError if what it then holds fails a check."""
    selects = load_queries()
    batches, recorded, reference = inputs.batches, inputs.recorded, inputs.reference

    def keep(name: str, select: str) -> None:
        connection.execute(f"CREATE TABLE {name} AS {select}")

    def frame(name: str, table: pd.DataFrame) -> None:
        connection.register("incoming", table)
        keep(name, "SELECT * FROM incoming")
        connection.unregister("incoming")

    say("Gudang data: wilayah dan rujukan")
    frame("area", build_facts.areas_table(areas))
    frame("indicator", build_facts.indicators_table(reference))
    frame("survey", build_targets.surveys_table(reference))
    frame("batch_incoming", _batches_table([*batches, *recorded.batches]))
    keep("batch", selects["build_batch"].sql)
    connection.execute("DROP TABLE batch_incoming")
    say(f"Gudang data: baris dari {len(batches)} batch")
    frame("record_incoming", facts_table(recorded.told))
    keep("record_fact", selects["build_record_fact"].sql)
    stacked_facts = _stacked(home, batches, "facts", FACT_COLUMNS)
    keep("batch_fact", f"{stacked_facts} UNION ALL SELECT * FROM record_fact")  # noqa: S608
    keep("batch_lokus", _stacked(home, batches, "lokus", LOKUS_COLUMNS))
    keep("every_fact", selects["build_every_fact"].sql)
    keep("fact", selects["build_fact"].sql)
    frame("running_incoming", running_table(recorded))
    keep("running_period", selects["build_running_period"].sql)
    add_lokus(connection, recorded.decrees)
    keep("batch_quarantine", _stacked(home, batches, "quarantine", QUARANTINE_COLUMNS))
    keep("quarantine", selects["build_quarantine"].sql)
    keep("batch_served", _stacked(home, batches, "served", SERVED_COLUMNS))
    keep("puskesmas_desa", selects["build_puskesmas_desa"].sql)
    passing = ("batch_fact", "batch_lokus", "batch_quarantine", "batch_served")
    for stacked in (*passing, "record_incoming", "record_fact", "running_incoming"):
        connection.execute(f"DROP TABLE {stacked}")
    met = connection.execute("SELECT DISTINCT period FROM fact ORDER BY period").df()["period"]
    periods = build_facts.periods_table(met)
    frame("period", periods)
    frame("report_due", build_facts.report_due_table(inputs.reports, met))
    keep("arrival", selects["build_arrival"].sql)
    years = [*periods["year"].tolist(), *(survey.year for survey in reference.surveys)]
    frame("target", build_targets.targets_table(reference, areas, years))
    say("Gudang data: jumlah per kecamatan dan kabupaten")
    keep("achievement", selects["build_achievement"].sql)
    connection.execute("DROP TABLE arrival")
    say("Gudang data: kekurangan dalam orang")
    counts = connection.execute(selects["build_shortfall_counts"].sql).df()
    frame("shortfall", shortfalls_table(counts))
    say("Gudang data: angka kecil yang disamarkan untuk umum")
    add_public(connection, reference.indicators, home.threshold)
    frame("meta", pd.DataFrame([(version,)], columns=["version"]))
    check(connection)


def check(connection: duckdb.DuckDBPyConnection) -> None:
    """Refuse a file in which the levels do not add up."""
    apart = connection.execute(load_queries()["check_sums"].sql).df()
    if len(apart):
        raise ValueError(
            f"Gudang data tidak diterbitkan: {len(apart)} angka wilayah tidak sama dengan "
            f"jumlah wilayah di bawahnya, mulai dari {apart.iloc[0].to_dict()}"
        )


def _batches_table(batches: list[Batch]) -> pd.DataFrame:
    names = list(Batch.__dataclass_fields__)
    table = pd.DataFrame([asdict(batch) for batch in batches], columns=names)
    table["received"] = [batch.received for batch in batches]
    days = {name: pd.to_datetime(table[name]).dt.date for name in ("cutoff", "publish", "received")}
    counts = dict.fromkeys(("size", "rows_in", "rows_taken", "rows_aside"), "int64")
    words = dict.fromkeys(set(names) - {*days, *counts, "sample"}, "str")
    typed = table.astype({**counts, **words, "sample": "bool"}).assign(**days)
    return typed.rename(columns={"number": "batch_number"})


def _stacked(home: Home, batches: list[Batch], table: str, columns: dict[str, str]) -> str:
    """Return a SELECT of one table of every batch, with the batch it came from."""
    names = ", ".join("row AS sheet_row" if name == "row" else name for name in columns)
    parts = [
        f"SELECT {names}, '{batch.number}' AS batch_number, {int(batch.number[2:])} AS batch_id, "  # noqa: S608
        f"'{batch.kab_code}' AS kab_code FROM read_parquet('{path.as_posix()}')"
        for batch in batches
        if (path := table_path(home, batch.number, table)).exists()
    ]
    if parts:
        return " UNION ALL ".join(parts)
    empty = ", ".join(
        f"CAST(NULL AS {SQL_TYPES[kind]}) AS {'sheet_row' if name == 'row' else name}"
        for name, kind in columns.items()
    )
    return (
        f"SELECT {empty}, CAST(NULL AS VARCHAR) AS batch_number, "
        "CAST(NULL AS BIGINT) AS batch_id, CAST(NULL AS VARCHAR) AS kab_code WHERE false"
    )
