"""The rows of a coverage sheet: an area, then sasaran, capaian and percent of each indicator."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.sample.coverage import Counts
from dashboard.intake.sample.land import Bools, Land
from dashboard.intake.sample.mistakes import Mistakes
from dashboard.intake.sample.profiles import PROFILES
from dashboard.intake.sample.reporting import silent_desa, silent_kecamatan
from dashboard.intake.sample.sheets import Column
from dashboard.intake.sample.workbook import percent, summed

LEAVES = ("Sasaran", "Capaian", "%")


def leaves_of(indicator: Indicator) -> tuple[str, ...]:
    """Return the columns of an indicator; what is only counted has no sasaran."""
    return LEAVES if indicator.denominator_label else ("Capaian",)


def coverage_rows(
    land: Land,
    office: str,
    period: Period,
    level: Level,
    indicators: Sequence[Indicator],
    achieved: dict[str, Counts],
    late: Bools | None = None,
) -> list[list[Any]]:
    """Return one row per area of a level; the cells of an area that did not report are empty.

    late: desa whose report came too late for this file.
    """
    silent = _silent(land, office, period, level)
    if late is not None and level is Level.DESA:
        silent = silent | late
    areas, mistakes = _areas(land, level), Mistakes(land)
    rows = [_start(land, area, level) for area in areas]
    for indicator in indicators:
        counts, leaves = achieved[indicator.id], leaves_of(indicator)
        at = counts.periods.index(period)
        for place, (area, row) in enumerate(zip(areas, rows, strict=True)):
            asked = int(counts.denominator[at, place])
            served = int(counts.numerator[at, place])
            if silent[place] or _not_asked(indicator, asked):
                row.extend([None] * len(leaves))
                continue
            whole, part = mistakes.spoilt(indicator.id, period, area.code, asked, served)
            known = {"Sasaran": whole, "Capaian": part, "%": percent(part, whole)}
            row.extend(known[leaf] for leaf in leaves)
    return rows


def total_row(rows: list[list[Any]], columns: Sequence[Column], width: int) -> list[Any]:
    """Return the sums of all columns behind the first `width`, percentages made from the sums."""
    total: list[Any] = ["JUMLAH", *[None] * (width - 1)]
    for at in range(width, len(columns)):
        share = columns[at][1] == "%"
        total.append(percent(total[at - 1], total[at - 2]) if share else summed(rows, at))
    return total


def _areas(land: Land, level: Level) -> list[Area]:
    return {
        Level.DESA: land.desa,
        Level.KECAMATAN: land.kecamatan,
        Level.KABUPATEN: [land.kabupaten],
    }[level]


def _silent(land: Land, office: str, period: Period, level: Level) -> Bools:
    if level is Level.DESA:
        return silent_desa(land, office, period)
    if level is Level.KECAMATAN:
        return silent_kecamatan(land, office, period)
    return np.zeros(1, dtype=bool)


def _not_asked(indicator: Indicator, asked: int) -> bool:
    """Tell whether there is nothing to report: a kelurahan has no Dana Desa."""
    return asked == 0 and PROFILES[indicator.id].whole == "dana desa"


def _start(land: Land, area: Area, level: Level) -> list[Any]:
    if level is not Level.DESA:
        return [area.code, area.name]
    kecamatan = next(parent for parent in land.kecamatan if parent.code == area.kecamatan)
    return [area.code, kecamatan.name, area.name]
