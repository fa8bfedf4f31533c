"""What a warehouse file holds, table by table, in the order they need one another."""

from collections.abc import Callable
from dataclasses import asdict

import duckdb
import pandas as pd

from dashboard.data import build_facts, build_targets
from dashboard.data.areas import Areas
from dashboard.data.build_figures import add_figures, of_final
from dashboard.data.build_inputs import Inputs
from dashboard.data.build_public import add_public
from dashboard.data.build_stacks import stack
from dashboard.data.home import Home
from dashboard.data.queries import load_queries
from dashboard.data.record_batches import facts_table, running_table
from dashboard.domain.batches import Batch


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
    say(f"Gudang data: baris dari {len(batches)} batch")
    frame("record_incoming", facts_table(recorded.told))
    frame("running_incoming", running_table(recorded))
    stack(connection, home, batches)
    met = connection.execute("SELECT DISTINCT period FROM batch_fact ORDER BY period").df()
    periods = build_facts.periods_table(met["period"])
    frame("period", periods)
    frame("report_due", build_facts.report_due_table(inputs.reports, met["period"]))
    years = [*periods["year"].tolist(), *(survey.year for survey in reference.surveys)]
    frame("target", build_targets.targets_table(reference, areas, years))
    say("Gudang data: jumlah per kecamatan dan kabupaten, kekurangan dalam orang")
    add_figures(connection, recorded.decrees)
    check(connection)
    say("Gudang data: data tetap")
    with of_final(connection):
        add_figures(connection, recorded.decrees)
        check(connection)
        say("Gudang data: angka kecil yang disamarkan untuk umum")
        add_public(connection, reference.indicators, home.threshold)
    for passing in ("batch_incoming", "record_incoming", "running_incoming"):
        connection.execute(f"DROP TABLE {passing}")
    frame("meta", pd.DataFrame([(version,)], columns=["version"]))


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
