"""Reading how far the verification of families at risk is, as of a revision of the ledger."""

from typing import NamedTuple

from dashboard.data.areas import Areas
from dashboard.data.ledger import Ledger
from dashboard.data.programme_records import read_records
from dashboard.domain.actors import Actor
from dashboard.domain.krs_boards import of_semester, semesters
from dashboard.domain.krs_form import KRS_FORM
from dashboard.domain.krs_progress import Progress, progress


class Verification(NamedTuple):
    period: str
    progress: Progress


def read_verification(
    ledger: Ledger, areas: Areas, kab: str, actor: Actor, *, kec: str = "", at: int | None = None
) -> Verification | None:
    """Return the newest semester with a record and how far its desa are; None without any."""
    rows = [one.values for one in read_records(ledger, KRS_FORM, kab, actor, at=at)]
    offered = semesters(rows)
    if not offered:
        return None
    own = of_semester(rows, offered[0], kec or kab)
    return Verification(offered[0], progress(own, len(areas.desa(kec or kab))))
