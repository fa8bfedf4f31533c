"""Which reports a number of the kabupaten is the sum of, out of several levels.

The rule of queries/build_achievement.sql: desa first; where no desa of a kecamatan reported its
puskesmas, else the kecamatan's own report; puskesmas of no known kecamatan and the kabupaten's own
report only where nothing else is.
"""

from collections.abc import Iterable
from typing import NamedTuple

from dashboard.domain.area_codes import Level
from dashboard.domain.change_causes import Counts, Reported


class Report(NamedTuple):
    """What one area reported of one indicator in one period."""

    level: Level
    area_code: str
    counts: Counts


def leaves(reports: Iterable[Report], *, additive: bool) -> Reported:
    """Return the counts whose sum is the kabupaten's number, by area code.

    additive: whether areas may be summed; else only the kabupaten's own report counts.
    """
    by_level: dict[Level, dict[str, Counts]] = {level: {} for level in Level}
    for report in reports:
        by_level[report.level][report.area_code] = report.counts
    if not additive:
        return by_level[Level.KABUPATEN]
    puskesmas = by_level[Level.PUSKESMAS]
    placed = {code: one for code, one in puskesmas.items() if code[8:9] == "/"}
    chosen: dict[str, Counts] = dict(by_level[Level.DESA])
    for below in (placed, by_level[Level.KECAMATAN]):
        heard = {code[:8] for code in chosen}
        chosen |= {code: one for code, one in below.items() if code[:8] not in heard}
    return chosen or puskesmas or by_level[Level.KABUPATEN]
