"""Reading published survey prevalence, each year with the target in force in it."""

from typing import Any

import pandas as pd

from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.indicators import Evidence
from dashboard.domain.survey_years import SurveyYear, survey_years
from dashboard.domain.surveys import Method, Survey

SURVEY = "stunting_prevalence_survey"


def read_surveys(
    snapshot: Snapshot, kab: str, actor: Actor, until: int | None = None
) -> list[SurveyYear]:
    """Return the survey years up to a year, each with the target in force in it."""
    rows = snapshot.records("survey_values", actor=actor, kab=kab)
    known = [_survey(row) for row in rows if until is None or row["year"] <= until]
    targets = snapshot.catalogue(actor).targets
    return survey_years(known, kab, lambda year: targets.get((SURVEY, kab, year)))


def _survey(row: dict[str, Any]) -> Survey:
    return Survey(
        area_code=row["area_code"],
        year=int(row["year"]),
        survey=row["survey"],
        value=float(row["prevalence"]),
        method=Method(row["method"]),
        evidence=Evidence(row["evidence"]),
        approximate=bool(row["approximate"]),
        low=None if pd.isna(row["low"]) else float(row["low"]),
        high=None if pd.isna(row["high"]) else float(row["high"]),
        note=row["note"],
        sources=(row["source"],),
    )
