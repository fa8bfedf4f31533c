"""Targets and surveys as the tables a build starts from."""

from collections.abc import Iterable

import pandas as pd

from dashboard.data.areas import Areas
from dashboard.domain.targets import target_in_force
from dashboard.reference import Reference

KABUPATEN = len("61.08")


def targets_table(reference: Reference, areas: Areas, years: Iterable[int]) -> pd.DataFrame:
    """Return the target in force for every judged indicator, area and year.

    One row of every kabupaten that has a target, and of a kecamatan or desa that has its own: it
    holds for the area and what lies below it. target: exact decimal text, so that no sum meets a
    float of it.
    """
    held = sorted(set(years))
    own: dict[str, list[str]] = {}
    for target in reference.targets:
        codes = own.setdefault(target.indicator, [])
        code = target.area_code
        if len(code) > KABUPATEN and code not in codes and areas.get(code) is not None:
            codes.append(code)
    rows = [
        (
            indicator.id,
            area,
            year,
            str(found.value),
            found.year,
            found.standing,
            found.area_code,
            found.legal_basis,
            found.evidence.value,
            found.note,
        )
        for indicator in reference.indicators.values()
        if not indicator.national_absolute
        for area in (*(kab.code for kab in areas.kabupaten()), *own.get(indicator.id, ()))
        for year in held
        if (found := target_in_force(reference.targets, indicator.id, area, year))
        and (len(area) == KABUPATEN or found.area_code == area)
    ]
    names = [
        "indicator",
        "area_code",
        "year",
        "target",
        "target_year",
        "standing",
        "target_area",
        "legal_basis",
        "evidence",
        "note",
    ]
    return pd.DataFrame(rows, columns=names)


def surveys_table(reference: Reference) -> pd.DataFrame:
    rows = [
        (
            survey.area_code,
            survey.year,
            survey.survey,
            survey.value,
            survey.approximate,
            survey.method.value,
            survey.low,
            survey.high,
            survey.evidence.value,
            "; ".join(survey.sources),
            survey.note,
        )
        for survey in reference.surveys
    ]
    names = [
        "area_code",
        "year",
        "survey",
        "prevalence",
        "approximate",
        "method",
        "low",
        "high",
        "evidence",
        "source",
        "note",
    ]
    table = pd.DataFrame(rows, columns=names)
    return table.astype({"low": "float64", "high": "float64"})
