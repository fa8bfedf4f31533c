"""Names of areas that nobody has answered for yet, each with the rows that wait for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class WaitingRow:
    batch: str
    file_name: str
    sheet: str
    row: int
    period: str
    indicators: int
    """Of how many indicators the row has a figure."""


@dataclass(frozen=True)
class WaitingName:
    """kecamatan, name: as written; proposals: names of near areas."""

    level: str
    kecamatan: str
    name: str
    proposals: tuple[str, ...]
    reason: str
    rows: tuple[WaitingRow, ...]

    @property
    def key(self) -> str:
        """What tells it from the others of its kabupaten."""
        return f"{self.level}/{self.kecamatan}/{self.name}"

    @property
    def batches(self) -> tuple[str, ...]:
        """The files it stands in, each once, in the order of their rows."""
        return tuple(dict.fromkeys(row.batch for row in self.rows))


def gathered(rows: Iterable[Mapping[str, Any]]) -> list[WaitingName]:
    """Return one entry per name; the one that most rows wait for comes first.

    rows: as `quarantine_names.sql`, the latest file first: its proposals and reason are shown.
    """
    held: dict[tuple[str, str, str], list[Mapping[str, Any]]] = {}
    for row in rows:
        held.setdefault((row["level"], row["kecamatan"], row["name"]), []).append(row)
    names = [
        WaitingName(
            *key,
            tuple(filter(None, of_name[0]["proposals"].split("; "))),
            of_name[0]["reason"],
            tuple(_row(row) for row in of_name),
        )
        for key, of_name in held.items()
    ]
    return sorted(names, key=lambda one: (-len(one.rows), one.key))


def _row(row: Mapping[str, Any]) -> WaitingRow:
    return WaitingRow(
        row["batch_number"],
        row["file_name"],
        row["sheet"],
        int(row["sheet_row"]),
        row["period"],
        int(row["indicators"]),
    )
