"""Reading every SK of desa lokus: the lists taken in, and what is recorded of each SK."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.area_names import fold
from dashboard.domain.lokus_decrees import Decree, ordered
from dashboard.domain.record_fields import Value

Values = Mapping[str, Value]


def read_decrees(
    snapshot: Snapshot, kab: str, actor: Actor, records: Iterable[Values]
) -> list[Decree]:
    """Return the SK of a kabupaten in the order in which they took force.

    records: of the form sk-lokus, those that whoever asks may see. A list of a year whose file
    names no SK takes the only record of that year.
    """
    own = {(one["year"], fold(str(one["number"]))): one for one in records}
    found = []
    # An SK is published whole: who answers for one kecamatan reads all of it.
    reader = replace(actor, whole=True)
    for decree in _lists(snapshot.records("lokus_decrees", actor=reader, kab=kab)):
        name: tuple[Value, str] = (decree.year, fold(decree.number))
        of_year = [key for key in own if key[0] == decree.year]
        if not decree.number and len(of_year) == 1:
            name = of_year[0]
        found.append(_with(decree, own.pop(name)) if name in own else decree)
    without_list = [
        _with(Decree(int(str(one["year"])), str(one["number"]), None, frozenset()), one)
        for one in own.values()
    ]
    return ordered([*found, *without_list])


def _lists(rows: Iterable[Mapping[str, Any]]) -> list[Decree]:
    lists: dict[tuple[int, str, str], Decree] = {}
    for row in rows:
        name = (int(row["year"]), row["sk_number"], row["sk_date"])
        year, number, day = name
        signed = date.fromisoformat(day) if day else None
        bare = Decree(year, number, signed, frozenset(), batch=row["batch_number"])
        before = lists.get(name, bare)
        lists[name] = replace(before, desa=before.desa | {row["desa_code"]})
    return list(lists.values())


def _with(decree: Decree, record: Values) -> Decree:
    """Return an SK with what its record says; the record knows better than the file."""
    signed, start = record.get("signed_on"), record.get("starts_on")
    return replace(
        decree,
        number=str(record["number"]),
        signed=signed if isinstance(signed, date) else decree.signed,
        starts_on=start if isinstance(start, date) else None,
        amends=str(record.get("amends") or ""),
        note=str(record.get("note") or ""),
        link=str(record.get("link") or ""),
    )
