"""Check that an indicator is reported at a level it has, and at the one it is loaded at."""

from collections.abc import Mapping

import pandas as pd

from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Indicator
from dashboard.intake.findings import Findings
from dashboard.intake.problems import Problem

FINENESS = (Level.KABUPATEN, Level.KECAMATAN, Level.PUSKESMAS, Level.DESA)


def against_loaded_levels(
    facts: pd.DataFrame, loaded: pd.DataFrame, indicators: Mapping[str, Indicator]
) -> list[Problem]:
    """Return a warning for each indicator whose last loaded period is of another level.

    facts, loaded: as in `compare`. Periods after those of the file say nothing.
    """
    problems = []
    for (one, level), rows in facts.groupby(["indicator", "level"], sort=False):
        before = loaded[loaded["indicator"].eq(one) & loaded["period"].le(rows["period"].max())]
        levels = set(before.loc[before["period"].eq(before["period"].max()), "level"])
        if one in indicators and levels and level not in levels:
            first = rows.iloc[0]
            reason = (
                f"{indicators[one].short_name} per {level}; yang sudah dimuat per "
                f"{' dan '.join(sorted(levels))}"
            )
            place = (str(first["sheet"]), str(first["numerator_cells"]))
            problems.append(Problem("tingkat-berubah", *place, str(level), reason))
    return problems


def check_levels(
    facts: pd.DataFrame, indicators: Mapping[str, Indicator], findings: Findings
) -> None:
    """Note each indicator that a sheet holds at a finer level than it is defined for."""
    for (sheet, name, level), rows in facts.groupby(["sheet", "indicator", "level"], sort=False):
        indicator = indicators[name]
        if FINENESS.index(Level(level)) > FINENESS.index(indicator.lowest_level):
            cell = str(rows["numerator_cells"].iloc[0])
            reason = (
                f"{indicator.short_name} ditulis per {level}, padahal dilaporkan per "
                f"{indicator.lowest_level}"
            )
            findings.note("tingkat-lain", str(sheet), cell, "", reason)
