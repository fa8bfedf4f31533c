"""What the records of families at risk say of the indicators, desa by desa."""

from collections.abc import Iterable

from dashboard.domain.area_codes import Level
from dashboard.domain.batches import Status
from dashboard.domain.krs_boards import semester_of
from dashboard.domain.krs_fields import AT_RISK, SCOPE
from dashboard.domain.krs_form import CHECKED, KRS_FORM, LISTED
from dashboard.domain.krs_progress import number, progress
from dashboard.domain.record_facts import RecordFact, cited
from dashboard.domain.record_fields import ProgrammeRecord

VERIFIED, SHARE = "krs_verified", "at_risk_family_share"


def krs_facts(records: Iterable[ProgrammeRecord]) -> list[RecordFact]:
    """Return how much of its list each desa has verified, and the share at risk it found.

    A list of which nobody said how far it is tells nothing: empty is not zero. The share waits
    until the record is verified; the verification itself counts from the first
    family, as in the report made for /data. Families accompanied are not in these records: they
    tell mothers and children, not families.
    """
    facts: list[RecordFact] = []
    for one in records:
        status = Status(str(one.values["status"]))
        told = status is Status.DATA_TETAP or number(one.values, CHECKED) is not None
        if told and number(one.values, LISTED) is not None:
            found = progress([one.values], 1)
            done = found.final + found.checked
            facts.append(_fact(one, status, VERIFIED, (CHECKED, done), (LISTED, found.listed)))
        at_risk, scope = number(one.values, AT_RISK), number(one.values, SCOPE)
        if status is not Status.DRAF and at_risk is not None and scope is not None:
            facts.append(_fact(one, status, SHARE, (AT_RISK, at_risk), (SCOPE, scope)))
    return facts


def _fact(
    one: ProgrammeRecord, status: Status, indicator: str, part: tuple[str, int],
    whole: tuple[str, int],
) -> RecordFact:  # fmt: skip
    def cell(key: str) -> str:
        return f"{cited([one.id])} «{KRS_FORM.field(key).word}»"

    area, period = str(one.values["desa"]), semester_of(one.values)
    return RecordFact(
        KRS_FORM.key, status, indicator, Level.DESA, area, period, part[1], whole[1],
        one.id, cell(part[0]), cell(whole[0]),
    )  # fmt: skip
