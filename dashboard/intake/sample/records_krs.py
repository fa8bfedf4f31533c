"""The verification of families at risk in the sample: two weeks after its first day."""

from collections.abc import Mapping
from datetime import date, timedelta

import numpy as np

from dashboard.data.areas import Areas
from dashboard.domain.krs_fields import FAMILY_FIELDS, KIND_FIELDS, RISK_FIELDS, WELFARE_FIELDS
from dashboard.domain.krs_form import DRAFT, FINAL, VERIFIED
from dashboard.domain.periods import Period, Rhythm
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.krs import krs_columns
from dashboard.intake.sample.land import Floats, Ints, Land, land_of, standard
from dashboard.intake.sample.people import YEARS, People
from dashboard.intake.sample.places import TODAY
from dashboard.reference import Reference

SEMESTER = Period(2025, Rhythm.SEMESTER, 2)
COUNTED = (*FAMILY_FIELDS, *WELFARE_FIELDS, *KIND_FIELDS, *RISK_FIELDS)
DONE = {"61.08": 0.18, "61.09": 0.2, "61.11": 0.12, "62.03": 0.06, "74.04": 0.14}
"""Share of the desa that finished by the day of the sample; the calendar asks for a quarter."""
FIRST = date(2025, 9, 1)
SASARAN = {
    "pregnant": ("ibu hamil", 0.5, 0.86),
    "postpartum": ("ibu bersalin", 0.14, 0.8),
    "baduta": ("balita", 0.39, 0.74),
    "balita": ("balita", 1.0, 0.58),
}
"""Population, share that is sasaran at a time, share accompanied."""


def rows(kab: str, areas: Areas, _: Reference) -> list[Mapping[str, Value]]:
    """Return a record for each desa that has the list."""
    land = land_of(areas, kab)
    people, chance = People(land), stream(kab, "catatan krs")
    columns = krs_columns(land, people, SEMESTER)
    at_risk = columns["total_krs"]
    listed = np.rint(at_risk * np.exp(chance.normal(0.05, 0.06, len(at_risk)))).astype(np.int64)
    share = _done(land, chance)
    groups = _groups(land, people, chance)
    teams = people.of("TPK")[SEMESTER.year - YEARS.start]
    without = set(chance.choice(len(land.desa), 2, replace=False).tolist())
    found: list[Mapping[str, Value]] = []
    for place, desa in enumerate(land.desa):
        if place in without:
            continue
        row: dict[str, Value] = {
            "desa": desa.code,
            "year": SEMESTER.year,
            "semester": "II",
            "status": DRAFT,
            "listed": int(listed[place]),
            "checked": int(listed[place] * min(1.0, float(share[place]))),
            "tpk": int(teams[place]),
            **{key: int(values[place]) for key, values in groups.items()},
        }
        if share[place] >= 1:
            row |= {field.key: int(columns[field.also[0]][place]) for field in COUNTED}
            fixed = FIRST + timedelta(days=int(chance.integers(6, 14)))
            tetap = share[place] >= 1.25
            row["status"] = FINAL if tetap else VERIFIED
            row["final_on"] = min(fixed, TODAY) if tetap else None
        found.append(row)
    return found


def _done(land: Land, chance: np.random.Generator) -> Floats:
    """Return how much of its list each desa checked: the near ones and busy kecamatan first."""
    busy = chance.normal(0, 1.1, len(land.kecamatan))[land.kecamatan_index]
    order = standard(busy - 0.6 * land.remote + chance.normal(0, 0.6, len(land.desa)))
    first = float(np.quantile(order, 1 - DONE[land.kabupaten.code]))
    return np.asarray((1 + 1.3 * (order - first)).clip(0, 2))


def _groups(land: Land, people: People, chance: np.random.Generator) -> dict[str, Ints]:
    found = {}
    for key, (of, part, level) in SASARAN.items():
        target = np.rint(people.of(of)[SEMESTER.year - YEARS.start] * part).astype(np.int64)
        reached = level - 0.06 * land.burden("pendampingan") + chance.normal(0, 0.05, len(target))
        found[f"{key}_target"] = target
        found[f"{key}_reached"] = np.rint(target * reached.clip(0.1, 1)).astype(np.int64)
    return found
