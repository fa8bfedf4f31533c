"""Walk the rows of a table with the area each one means; the others are set aside, counted."""

from collections.abc import Iterator

from dashboard.domain.area_codes import Level
from dashboard.intake.area_matching import AreaMatcher
from dashboard.intake.findings import Findings
from dashboard.intake.grids import address, row_text
from dashboard.intake.label_words import Role
from dashboard.intake.matches import Match, Outcome
from dashboard.intake.tables import AreaRow, Table

RULES = {
    Outcome.ASKED: "wilayah-ditanyakan",
    Outcome.UNMATCHED: "wilayah-tak-dikenal",
    Outcome.ELSEWHERE: "kabupaten-lain",
    Outcome.NO_AREA: "bukan-wilayah",
}
NAMING = {
    Level.DESA: (Role.DESA, Role.CODE),
    Level.PUSKESMAS: (Role.PUSKESMAS,),
    Level.KECAMATAN: (Role.KECAMATAN, Role.CODE),
}


def matched_rows(
    table: Table, matcher: AreaMatcher, findings: Findings
) -> Iterator[tuple[AreaRow, str]]:
    """Yield each row taken and its area's code; the second row of an area is set aside."""
    seen: dict[str, int] = {}
    for row in table.rows:
        findings.rows_in += 1
        match = matcher.match(row, table.level)
        place = address(row.number, _naming_column(table))
        written = row.desa or row.puskesmas or row.kecamatan or row.kabupaten or row.code
        if match.code is None:
            _set_aside(table, row, match, findings, place, written)
        elif match.code in seen:
            reason = f"wilayah yang sama sudah ada di baris {seen[match.code]}"
            findings.aside.append((table.sheet, row.number, row_text(row.cells), reason))
            findings.note("baris-ganda", table.sheet, place, written, reason)
        else:
            seen[match.code] = row.number
            findings.rows_taken += 1
            findings.matched.add(match.code)
            if match.note:
                findings.note("nama-berbeda", table.sheet, place, written, match.note)
            yield row, match.code


def _set_aside(
    table: Table, row: AreaRow, match: Match, findings: Findings, place: str, written: str
) -> None:
    proposals = f"; mungkin {', '.join(match.proposals)}?" if match.proposals else ""
    reason = match.reason + proposals
    findings.aside.append((table.sheet, row.number, row_text(row.cells), reason))
    findings.note(RULES[match.outcome], table.sheet, place, written, reason)
    if match.outcome is not Outcome.NO_AREA:
        findings.missed[written] = match


def _naming_column(table: Table) -> int:
    roles = table.header.roles
    naming = NAMING.get(table.level, (Role.KABUPATEN, Role.CODE))
    return next((roles[role] for role in naming if role in roles), min(roles.values()))
