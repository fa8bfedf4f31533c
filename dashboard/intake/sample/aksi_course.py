"""How far the sample's kabupaten are with their aksi: most in time, some late, one stuck."""

from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.domain.aksi_forms import DONE, GOING, NOT_STARTED, STUCK
from dashboard.domain.aksi_plans import AksiPlan, plans
from dashboard.domain.frameworks import framework_in_force
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.places import TODAY
from dashboard.reference import Reference

AKSI_YEARS = (2023, 2024, 2025)
UNRECORDED = 0.1
"""Of what is not due yet: nobody wrote a record."""


@dataclass(frozen=True)
class Course:
    plan: AksiPlan
    state: str
    done_on: date | None
    own_score: int
    province_score: int


def courses(kab: str, reference: Reference) -> list[Course]:
    """Return the aksi of every year that have a record, as they stand on the sample's day."""
    found = []
    for year in AKSI_YEARS:
        for plan in plans(framework_in_force(reference.frameworks, year), year):
            course = _course(kab, plan)
            if course is not None:
                found.append(course)
    return found


def _course(kab: str, plan: AksiPlan) -> Course | None:
    chance = stream(kab, "aksi", str(plan.year), plan.words)
    first, last = plan.windows[0][0], plan.due
    if chance.random() < 0.22:
        day = last + timedelta(days=int(chance.integers(5, 75)))
    else:
        span = max(14, (last - first).days)
        day = last - timedelta(days=int(chance.integers(0, max(1, span // 3))))
    own = int(chance.integers(70, 97))
    province = max(40, min(98, own - int(chance.integers(-4, 19))))
    if day <= TODAY and not _late_one(kab, plan):
        return Course(plan, DONE, day, own, province)
    if last < TODAY:
        return Course(plan, STUCK if chance.random() < 0.5 else GOING, None, own, province)
    if chance.random() < UNRECORDED:
        return None
    return Course(plan, GOING if first <= TODAY else NOT_STARTED, None, own, province)


def _late_one(kab: str, plan: AksiPlan) -> bool:
    """Tell the one aksi of the last semester that a kabupaten still owes."""
    owed = int(stream(kab, "aksi terlambat").integers(2, 5))
    return plan.words == f"Utama {owed} semester I"
