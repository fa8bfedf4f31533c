"""Who has not reported: late kecamatan at the end, a single desa now and then."""

import numpy as np

from dashboard.domain.periods import Period
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Bools, Land
from dashboard.intake.sample.seasons import periods

FORGETFUL = 0.006
"""Share of desa missing from any one report."""


def silent_kecamatan(land: Land, office: str, period: Period) -> Bools:
    """Tell for each kecamatan whether its report to an office for a period has not come.

    Only the last period of each rhythm is incomplete. The hard to reach are late first; whom Dinas
    Kesehatan has not heard is missing from its Sigizi recap too.
    """
    silent = np.zeros(len(land.kecamatan), dtype=bool)
    if period != periods(period.rhythm)[-1]:
        return silent
    count = land.place.late
    if "Kesehatan" not in office:
        count //= 2
    remote = [land.remote[land.kecamatan_index == k].mean() for k in range(len(silent))]
    chance = stream(land.kabupaten.code, "terlambat", office)
    lateness = np.array(remote) + chance.normal(0, 0.8, len(silent))
    lateness[0] = -np.inf  # the seat of the kabupaten itself
    silent[np.argsort(-lateness)[:count]] = True
    return silent


def silent_desa(land: Land, office: str, period: Period) -> Bools:
    """Tell for each desa whether it is missing from an office's report for a period."""
    chance = stream(land.kabupaten.code, "lupa", office, str(period))
    forgetful = chance.random(len(land.desa)) < FORGETFUL
    late = silent_kecamatan(land, office, period)[land.kecamatan_index]
    return np.asarray(forgetful | late)
