"""Walk the rows of a table with the area each one means; the others are set aside, counted."""

from collections.abc import Iterator

from dashboard.domain.area_codes import Level
from dashboard.intake.area_matching import AreaMatcher
from dashboard.intake.area_rows import AreaRow
from dashboard.intake.block_rows import has_number
from dashboard.intake.checks.shapes import tell_split
from dashboard.intake.findings import Findings
from dashboard.intake.grids import address, row_text
from dashboard.intake.label_words import AREA_ROLES, Role
from dashboard.intake.matches import Match, Outcome
from dashboard.intake.puskesmas_names import puskesmas_name
from dashboard.intake.quarantine import WAITS, Waiting
from dashboard.intake.tables import Table
from dashboard.intake.tallies import Tally

RULES = {
    Outcome.ASKED: "wilayah-ditanyakan",
    Outcome.UNMATCHED: "wilayah-tak-dikenal",
    Outcome.ELSEWHERE: "kabupaten-lain",
    Outcome.LEFT_OUT: "dikecualikan",
    Outcome.NO_AREA: "bukan-wilayah",
}
BESIDE = AREA_ROLES | {Role.NUMBER}
MOST_QUOTED = 60  # letters of a row that is no area
NAMING = {
    Level.DESA: (Role.DESA, Role.CODE, Role.BPS),
    Level.PUSKESMAS: (Role.PUSKESMAS,),
    Level.KECAMATAN: (Role.KECAMATAN, Role.CODE, Role.BPS),
}


def matched_rows(
    table: Table, matcher: AreaMatcher, findings: Findings, waiting: list[Waiting]
) -> Iterator[tuple[AreaRow, str]]:
    """Yield each row taken and its area's code; the second row of an area is set aside.

    A row met again, as with months side by side, is counted and spoken of once. waiting: takes
    the rows that an answer would place.
    """
    seen: dict[str, AreaRow] = {}
    elsewhere = Tally(RULES[Outcome.ELSEWHERE], "baris milik kabupaten lain")
    counted = [row.number for row in table.rows if has_number(row.cells, table.header)]
    foot = max(counted, default=len(table.grid.rows))
    for row in table.rows:
        first = findings.enter(table.sheet, row.number)
        match = matcher.match(row, table.level)
        if match.outcome is Outcome.UNMATCHED and row.number > foot and _stands_alone(row, table):
            match = Match(None, Outcome.NO_AREA, "di bawah tabel, tanpa satu angka pun")
        place = address(row.number, _naming_column(table))
        written = row.desa or row.puskesmas or row.kecamatan or row.kabupaten or row.code
        if match.outcome is Outcome.NO_AREA:
            written = row_text(row.cells)[:MOST_QUOTED].strip(" |")
        if match.code is None:
            if match.outcome in WAITS:
                waiting.append((row, match))
            if first and match.outcome is Outcome.ELSEWHERE:
                findings.set_aside(table.sheet, row.number, row.cells, match.reason)
                findings.missed.setdefault(written, match)
                elsewhere.add(place, written)
            elif first:
                _set_aside(table, row, match, findings, place, written)
        elif match.code in seen:
            if first:
                _set_second_aside(table, seen[match.code], row, findings, place, written)
        else:
            seen[match.code] = row
            if first:
                _take(table, row, match.code, findings)
                if match.note:
                    findings.note("nama-berbeda", table.sheet, place, written, match.note)
            yield row, match.code
    elsewhere.tell(table.sheet, findings)


def _take(table: Table, row: AreaRow, code: str, findings: Findings) -> None:
    findings.rows_taken += 1
    findings.matched.add(code)
    if row.puskesmas and table.level is Level.DESA:
        name = puskesmas_name(row.puskesmas)
        findings.served.append((name, code, table.sheet, row.number))


def _stands_alone(row: AreaRow, table: Table) -> bool:
    """Tell "Mengetahui", a name or a NIP below a table from an area without figures."""
    naming = _naming_column(table)
    others = (place for role, place in table.header.roles.items() if role in BESIDE)
    return all(place == naming or row.cell(place) is None for place in others)


def _set_aside(
    table: Table, row: AreaRow, match: Match, findings: Findings, place: str, written: str
) -> None:
    proposals = f"; mungkin {', '.join(match.proposals)}?" if match.proposals else ""
    reason = match.reason + proposals
    findings.set_aside(table.sheet, row.number, row.cells, reason)
    findings.note(RULES[match.outcome], table.sheet, place, written, reason)
    if match.outcome not in (Outcome.NO_AREA, Outcome.LEFT_OUT):
        findings.missed[written] = match


def _set_second_aside(
    table: Table, first: AreaRow, row: AreaRow, findings: Findings, place: str, written: str
) -> None:
    tell_split(table, first, row, findings)
    reason = f"wilayah yang sama sudah ada di baris {first.number}"
    findings.set_aside(table.sheet, row.number, row.cells, reason)
    findings.note("baris-ganda", table.sheet, place, written, reason)


def _naming_column(table: Table) -> int:
    roles = table.header.roles
    naming = NAMING.get(table.level, (Role.KABUPATEN, Role.CODE))
    named = [roles[role] for role in naming if role in roles]
    return named[0] if named else min(roles[role] for role in roles if role in AREA_ROLES)
