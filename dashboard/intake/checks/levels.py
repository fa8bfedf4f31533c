"""Check that an indicator is reported at a level it has."""

from collections.abc import Mapping

import pandas as pd

from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Indicator
from dashboard.intake.findings import Findings

FINENESS = (Level.KABUPATEN, Level.KECAMATAN, Level.PUSKESMAS, Level.DESA)


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
