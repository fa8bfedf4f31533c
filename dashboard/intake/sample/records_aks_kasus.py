"""The audited cases of the sample, by code: of nobody who lives."""

from collections.abc import Mapping
from datetime import timedelta

import numpy as np

from dashboard.data.areas import Areas
from dashboard.domain.aks_factors import FACTORS
from dashboard.domain.aks_words import GROUPS, Cause, FollowUp, Risk
from dashboard.domain.opd_names import local_opd
from dashboard.domain.record_fields import Value
from dashboard.intake.sample.aks_calendar import Course, day_of, mark, newest_first
from dashboard.intake.sample.aks_causes import AGREED, DIRECT, FOUND, OTHERWISE
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.places import TODAY
from dashboard.reference import Reference

SHORT = {"61.08": "LDK", "61.09": "SKD", "61.11": "KKU", "62.03": "KPS", "74.04": "BTN"}
SHARES = (0.1, 0.25, 0.1, 0.35, 0.2)
"""Of the groups, in their order."""
RISKS = tuple(Risk)


def rows(kab: str, areas: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    """Return the cases of every cycle that has chosen some."""
    found: list[Mapping[str, Value]] = []
    for (year, cycle), course in newest_first(kab):
        chance = stream(kab, "audit kasus", str(year), cycle)
        desa = areas.desa(kab)
        for number in range(1, course.cases + 1):
            place = desa[int(chance.integers(len(desa)))]
            row: dict[str, Value] = {
                "code": f"AKS-{SHORT[kab]}-{mark(year, cycle)}-{number:03d}",
                "year": year,
                "cycle": cycle,
                "kecamatan": place.kecamatan,
                "desa": place.code,
            }
            group, factors = _found(chance)
            opd, agreed, proof = AGREED.get(_acted_on(group, factors), OTHERWISE)
            row |= {
                "group": group,
                "factors": "; ".join(factors),
                "cause": _cause(factors),
                "recommendation": agreed,
                "opd": local_opd(reference.opd_names, opd, kab),
            }
            found.append(row | _followed(year, course, proof, chance))
    return found


def _found(chance: np.random.Generator) -> tuple[str, list[str]]:
    """Return group and factors of a case, at least the most usual one."""
    group = str(chance.choice(GROUPS, p=SHARES))
    usual = FOUND[group]
    met = {one for place, one in enumerate(usual) if chance.random() < 0.75 - 0.09 * place}
    return group, [one for one in FACTORS if one in (met or {usual[0]})]


def _cause(factors: list[str]) -> Cause:
    direct, indirect = bool(DIRECT & set(factors)), bool(set(factors) - DIRECT)
    if direct and indirect:
        return Cause.BOTH
    return Cause.DIRECT if direct else Cause.INDIRECT


def _acted_on(group: str, factors: list[str]) -> str:
    """Return the factor something is agreed for: the most usual one that can be acted on."""
    return next((one for one in FOUND[group] if one in factors and one in AGREED), factors[0])


def _followed(
    year: int, course: Course, proof: str, chance: np.random.Generator
) -> dict[str, Value]:
    """Return how far the follow-up is: cases of a cycle without diseminasi have only begun."""
    before = RISKS[int(chance.choice([0, 1, 2], p=[0.45, 0.4, 0.15]))]
    told = len(course.done) > 2
    start = day_of(year, course.done[2] if told else course.planned[2])
    due = start + timedelta(days=int(chance.integers(60, 150)))
    row: dict[str, Value] = {"due": due, "risk_before": before, "status": FollowUp.NOT_STARTED}
    luck = chance.random()
    if not told or luck >= 0.97:
        return row
    if luck < 0.04:
        return row | {"status": FollowUp.IMPOSSIBLE}
    if luck > 0.3 + 0.6 * min(1.0, (TODAY - start).days / 240):
        return row | {"status": FollowUp.UNDER_WAY}
    done = min(due + timedelta(days=int(chance.integers(-40, 25))), TODAY)
    better = int(chance.choice([0, 1, 2, -1], p=[0.27, 0.42, 0.26, 0.05]))
    after = RISKS[min(max(RISKS.index(before) + better, 0), len(RISKS) - 1)]
    return row | {
        "status": FollowUp.DONE,
        "done": done,
        "risk_after": after if chance.random() < 0.85 else None,
        "evidence": f"{proof}, {done:%d-%m-%Y}" if chance.random() < 0.8 else None,
    }
