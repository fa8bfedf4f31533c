"""Reading every SK of desa lokus: the lists taken in, and what is recorded of each SK."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.lokus_decrees import Decree, Values, ordered, with_records


def read_decrees(
    snapshot: Snapshot, kab: str, actor: Actor, records: Iterable[Values]
) -> list[Decree]:
    """Return the SK of a kabupaten in the order in which they took force.

    records: of the form sk-lokus, those that whoever asks may see; they may be newer than the
    version.
    """
    # An SK is published whole: who answers for one kecamatan reads all of it.
    reader = replace(actor, whole=True)
    lists = _lists(snapshot.records("lokus_decrees", actor=reader, kab=kab))
    found, bare = with_records(lists, records)
    return ordered([*found, *bare])


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
