"""The reference facts as the tables a build starts from."""

from collections.abc import Iterable

import pandas as pd

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import Level
from dashboard.domain.periods import Period
from dashboard.domain.reporting_calendar import ExpectedReport
from dashboard.reference import Reference


def areas_table(areas: Areas) -> pd.DataFrame:
    """Return every area of the kabupaten in the code list."""
    rows = [
        (
            area.code,
            area.name,
            area.level.value,
            area.kecamatan if area.level in (Level.KECAMATAN, Level.DESA) else None,
            area.kabupaten,
            area.lon,
            area.lat,
            area.area_km2,
        )
        for kab in areas.kabupaten()
        for area in areas.within(kab.code)
    ]
    names = ["area_code", "area_name", "level", "kec_code", "kab_code", "lon", "lat", "area_km2"]
    return pd.DataFrame(rows, columns=names)


def indicators_table(reference: Reference) -> pd.DataFrame:
    rows = [
        (
            indicator.id,
            indicator.short_name,
            indicator.group.value,
            indicator.unit,
            indicator.up,
            indicator.opd[0],
            indicator.rhythm.value,
            indicator.accumulation.value,
            indicator.sensitive,
            indicator.additive,
            indicator.lowest_level.value,
            bool(indicator.denominator_label),
        )
        for indicator in reference.indicators.values()
    ]
    names = [
        "indicator",
        "short_name",
        "indicator_group",
        "unit",
        "up",
        "opd",
        "rhythm",
        "accumulation",
        "sensitive",
        "additive",
        "lowest_level",
        "has_denominator",
    ]
    return pd.DataFrame(rows, columns=names)


def periods_table(texts: Iterable[str]) -> pd.DataFrame:
    """Return the periods met in the batches with their days."""
    rows = []
    for text in sorted(set(texts)):
        period = Period.parse(text)
        days = (period.first_day, period.last_day)
        rows.append((text, period.rhythm.value, period.year, *days, period.words))
    names = ["period", "rhythm", "year", "first_day", "last_day", "words"]
    return pd.DataFrame(rows, columns=names)


def report_due_table(reports: Iterable[ExpectedReport], texts: Iterable[str]) -> pd.DataFrame:
    """Return by when each indicator is expected in each period met; the first report that holds
    an indicator says it."""
    report_of: dict[str, ExpectedReport] = {}
    for report in reports:
        for indicator in report.indicators:
            report_of.setdefault(indicator, report)
    periods = [Period.parse(text) for text in sorted(set(texts))]
    rows = [
        (indicator, str(period), report.due(period))
        for indicator, report in report_of.items()
        for period in periods
        if period.rhythm is report.rhythm
    ]
    table = pd.DataFrame(rows, columns=["indicator", "period", "due"])
    return table.astype({"indicator": "str", "period": "str"})
