"""What the page of families at risk shows of an area in one semester."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain.krs_fields import Group
from dashboard.domain.krs_progress import (
    Difference,
    Progress,
    Row,
    by_kecamatan,
    difference,
    progress,
)
from dashboard.domain.krs_sums import Share, accompanied, factors, per_tpk, share


@dataclass(frozen=True)
class KrsBoard:
    """below: kecamatan by code, or the desa of the chosen one. rows: of the desa shown.

    risky: rows the risk factors are reckoned from; of the recap where recapped.
    """

    whole: Progress
    below: Mapping[str, Progress]
    rows: Mapping[str, Row]
    changed: Difference | None
    factors: Sequence[tuple[str, Share]]
    scope: Share | None
    families: Share | None
    recapped: bool
    groups: Sequence[tuple[Group, Share | None]]
    teams: Share | None

    def rows_of(self, code: str) -> list[Row]:
        """Return the records of the desa of an area, or of the desa itself."""
        return [row for desa, row in self.rows.items() if desa.startswith(code)]


def semester_of(row: Row) -> str:
    """Return the period of a record: `2025-S2`."""
    return f"{row['year']}-S{2 if row['semester'] == 'II' else 1}"


def semesters(rows: Sequence[Row]) -> list[str]:
    """Return the semesters with a record, newest first."""
    return sorted({semester_of(row) for row in rows}, reverse=True)


def of_semester(rows: Sequence[Row], period: str, area: str) -> list[Row]:
    """Return the records of a semester in an area."""
    place = "desa" if rows and "desa" in rows[0] else "kecamatan"
    return [row for row in rows if semester_of(row) == period and str(row[place]).startswith(area)]


def board(rows: Sequence[Row], recap: Sequence[Row], desa: Sequence[str], kec: str) -> KrsBoard:
    """Reckon one semester. rows, recap: of the area. desa: every desa of it. kec: if one is chosen.

    The recap by kecamatan stands in for the risk factors where no desa has verified families.
    """
    own = {str(row["desa"]): row for row in rows}
    if kec:
        below = {code: progress([own[code]] if code in own else [], 1) for code in desa}
    else:
        below = by_kecamatan(rows, desa)
    known = factors(rows)
    risky = rows if known else recap
    return KrsBoard(
        whole=progress(rows, len(desa)),
        below=below,
        rows=own,
        changed=difference(rows),
        factors=known or factors(recap),
        scope=share(risky, "at_risk", "scope"),
        families=share(risky, "at_risk", "families"),
        recapped=bool(recap) and not known,
        groups=accompanied(rows),
        teams=per_tpk(rows),
    )
