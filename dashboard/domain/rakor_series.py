"""A series of Rakor: whose it is, how often it meets, and on which day next."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

LONGEST_NAME = 80


class RakorRhythm(StrEnum):
    WEEKLY = "mingguan"
    MONTHLY = "bulanan"
    QUARTERLY = "triwulanan"


MONTHS_BETWEEN = {RakorRhythm.MONTHLY: 1, RakorRhythm.QUARTERLY: 3}


@dataclass(frozen=True)
class Series:
    """kec_code: empty for a Rakor of the whole kabupaten."""

    id: int
    kab_code: str
    kec_code: str
    name: str
    rhythm: RakorRhythm


def next_day(rhythm: RakorRhythm, planned: date, today: date) -> date:
    """Return the first day of a rhythm, counted from a planned day, that lies after today too."""
    step = 1
    while (day := _after(rhythm, planned, step)) <= today:
        step += 1
    return day


def _after(rhythm: RakorRhythm, planned: date, steps: int) -> date:
    """Return the day some steps on; of a month without that day its last one."""
    if rhythm is RakorRhythm.WEEKLY:
        return planned + timedelta(weeks=steps)
    months = planned.month - 1 + steps * MONTHS_BETWEEN[rhythm]
    year, month = planned.year + months // 12, months % 12 + 1
    return date(year, month, min(planned.day, monthrange(year, month)[1]))
