"""The lists of desa lokus in a build, and from which day each of them holds."""

from collections.abc import Mapping, Sequence
from datetime import date

import duckdb
import pandas as pd

from dashboard.data.queries import load_queries
from dashboard.domain.lokus_decrees import Decree, Values, with_records

NAMES = ("kab_code", "year", "sk_number", "sk_date")


def add_lokus(
    connection: duckdb.DuckDBPyConnection, records: Mapping[str, Sequence[Values]]
) -> None:
    """Add the lists of every SK and the last one of each year; `batch_lokus` stands already.

    records: of the form sk-lokus, by kabupaten.
    """
    selects = load_queries()
    connection.register("lokus_start", starts_table(connection, records))
    for name in ("lokus_decree", "lokus"):
        connection.execute(f"CREATE TABLE {name} AS {selects[f'build_{name}'].sql}")
    connection.unregister("lokus_start")


def starts_table(
    connection: duckdb.DuckDBPyConnection, records: Mapping[str, Sequence[Values]]
) -> pd.DataFrame:
    """Return the days of every list of `batch_lokus`, as its file or its record says.

    Columns: kab_code, year, sk_number, sk_date, said_number, signed_day, start_day.
    """
    asked = connection.execute(load_queries()["build_lokus_names"].sql).fetchall()
    rows = []
    for kab in dict.fromkeys(row[0] for row in asked):
        names = [row for row in asked if row[0] == kab]
        lists = [
            Decree(int(year), number, date.fromisoformat(day) if day else None, frozenset())
            for _, year, number, day in names
        ]
        told, _ = with_records(lists, records.get(kab, ()))
        rows += [
            (*name, one.number, one.signed, one.start)
            for name, one in zip(names, told, strict=True)
        ]
    table = pd.DataFrame(rows, columns=[*NAMES, "said_number", "signed_day", "start_day"])
    words = dict.fromkeys(("kab_code", "sk_number", "sk_date", "said_number"), "str")
    return table.astype({**words, "year": "int64"})
