"""Rows whose area is not known yet: the name to be answered, and what they would have counted."""

from collections.abc import Iterable, Sequence

from dashboard.domain.area_codes import Level
from dashboard.intake.area_rows import AreaRow
from dashboard.intake.findings import Findings
from dashboard.intake.grids import text_of
from dashboard.intake.matches import Match, Outcome
from dashboard.intake.measures import Measure
from dashboard.intake.tables import Table

WAITS = frozenset({Outcome.ASKED, Outcome.UNMATCHED})  # an answer can still place such a row
Waiting = tuple[AreaRow, Match]


def hold(
    waiting: Iterable[Waiting],
    table: Table,
    measures: Sequence[Measure],
    period: str,
    findings: Findings,
) -> None:
    """Keep each row once per indicator it has a figure of; a row without any keeps its name."""
    for row, match in waiting:
        kecamatan, name = asked_name(row, table.level)
        filled = [one.indicator.id for one in measures if _filled(row, one)] or [""]
        for indicator in dict.fromkeys(filled):
            findings.quarantine.append((
                indicator, table.level.value, period, kecamatan, name,
                "; ".join(match.proposals), match.reason, table.sheet, row.number,
            ))  # fmt: skip


def asked_name(row: AreaRow, level: Level) -> tuple[str, str]:
    """Return kecamatan and name under which the answer for a row is remembered."""
    if level is Level.DESA:
        return row.kecamatan, row.desa
    return "", row.kecamatan  # of a puskesmas only the kecamatan can be unknown


def _filled(row: AreaRow, measure: Measure) -> bool:
    positions = (*measure.columns, measure.percent)
    return any(any(sign.isdigit() for sign in text_of(row.cell(at))) for at in positions)
