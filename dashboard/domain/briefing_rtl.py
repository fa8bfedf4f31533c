"""Actions as rows of a paparan: fewer columns than the matrix, the same words."""

from dashboard.domain.briefings import Cell, CellKind, Head
from dashboard.domain.rtl_rows import HEADS, RtlRow

SHOWN = (
    ("No", 0.4), ("Isu", 2.0), ("Rencana tindak lanjut", 3.0), ("Lokasi", 1.4),
    ("OPD penanggung jawab", 1.8), ("Tenggat", 1.4), ("Status", 1.4), ("Asal", 1.2),
)  # fmt: skip
PLACES = tuple(HEADS.index(word) for word, _ in SHOWN)
RTL_HEADS = tuple(
    Head(word, CellKind.DAY if word == "Tenggat" else CellKind.TEXT, width) for word, width in SHOWN
)
PROMISE_HEADS = (
    Head("OPD", width=2.4),
    Head("Janji", CellKind.COUNT),
    Head("Selesai", CellKind.COUNT),
    Head("Lewat tenggat", CellKind.COUNT),
    Head("Ditunda", CellKind.COUNT),
    Head("Memberi kabar", width=1.2),
    Head("Tepat waktu", width=1.2),
)


def rtl_row(row: RtlRow) -> tuple[Cell, ...]:
    """Return an action in the words of the RTL matrix."""
    cells = row.cells
    days = {"Tenggat": row.action.due.isoformat()}
    return tuple(
        Cell(cells[place], days.get(word)) for place, (word, _) in zip(PLACES, SHOWN, strict=True)
    )
