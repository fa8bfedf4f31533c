"""Which desa a puskesmas serves, as the files that name both say it."""

from collections import defaultdict

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor


def read_served(snapshot: Snapshot, kab: str, actor: Actor) -> dict[str, list[str]]:
    """Return the names of the desa of each puskesmas, in the order of their codes."""
    served: dict[str, list[str]] = defaultdict(list)
    for row in snapshot.records("puskesmas_desa", actor=actor, kab=kab):
        served[row["puskesmas"]].append(row["desa_name"])
    return dict(served)
