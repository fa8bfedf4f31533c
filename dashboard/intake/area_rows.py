"""One row of a table and what it says of its area."""

from dataclasses import dataclass

from dashboard.intake.area_cells import bps_of, code_of, name_of
from dashboard.intake.grids import Cell, Row
from dashboard.intake.headers import Header
from dashboard.intake.label_words import Role

LADDER = (Role.KABUPATEN, Role.KECAMATAN, Role.PUSKESMAS, Role.DESA)  # the coarsest first


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One row below the header; blank where the file says nothing. code: dotted; bps: digits."""

    number: int
    cells: Row
    code: str
    kabupaten: str
    kecamatan: str
    puskesmas: str
    desa: str
    bps: str = ""

    def cell(self, position: int | None) -> Cell:
        """Return a cell of the row, None outside of it."""
        if position is None or not 0 <= position < len(self.cells):
            return None
        return self.cells[position]


def area_row(number: int, cells: Row, header: Header, carried: dict[Role, str]) -> AreaRow:
    """Read what a row says of its area; names are carried down where a block writes them once."""
    names = {}
    for role in LADDER:
        position = header.roles.get(role)
        inside = position is not None and position < len(cells)
        names[role] = name_of(cells[position]) if position is not None and inside else ""
        if role in carried:
            if names[role] and names[role] != carried[role]:
                _carry(role, names[role], carried)
            names[role] = carried[role]
    code, bps = header.roles.get(Role.CODE), header.roles.get(Role.BPS)
    return AreaRow(
        number,
        cells,
        code_of(cells[code]) if code is not None and code < len(cells) else "",
        names[Role.KABUPATEN],
        names[Role.KECAMATAN],
        names[Role.PUSKESMAS],
        names[Role.DESA],
        bps_of(cells[bps]) if bps is not None and bps < len(cells) else "",
    )


def _carry(role: Role, name: str, carried: dict[Role, str]) -> None:
    carried[role] = name
    for finer in LADDER[LADDER.index(role) + 1 :]:  # those of the block before are not this one's
        if finer in carried:
            carried[finer] = ""
