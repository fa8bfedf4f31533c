"""Who sits in the TPPS of a kabupaten, level by level."""

from collections.abc import Mapping, Sequence

from dashboard.domain import numbers
from dashboard.domain.record_fields import Value
from dashboard.domain.team_forms import KABUPATEN, KECAMATAN, POSITIONS

Row = Mapping[str, Value]
CHAIR = "Ketua"


def of_level(rows: Sequence[Row], level: str) -> list[Row]:
    """Return the members of one level as a decree lists them, then by office."""
    own = [row for row in rows if row.get("level") == level]
    return sorted(own, key=lambda row: (POSITIONS.index(str(row["position"])), str(row["office"])))


def without_team(rows: Sequence[Row], kecamatan: Sequence[str]) -> list[str]:
    """Return the kecamatan whose team nobody recorded."""
    there = {row.get("kecamatan") for row in rows}
    return [code for code in kecamatan if code not in there]


def sentence(rows: Sequence[Row], place: str, kecamatan: Sequence[str]) -> str:
    """Say who chairs and how many kecamatan have a team; refused where nothing was recorded."""
    if not rows:
        return f"Belum ada susunan TPPS {place} yang dicatat."
    chair = [row for row in of_level(rows, KABUPATEN) if row["position"] == CHAIR]
    first = f"Ketua TPPS {place}: {chair[0]['office']}" if chair else (
        f"Ketua TPPS {place} belum dicatat")  # fmt: skip
    told = len(kecamatan) - len(without_team(rows, kecamatan))
    return f"{first}; {numbers.of(told, len(kecamatan))} kecamatan sudah punya tim."


def decrees(rows: Sequence[Row]) -> list[str]:
    """Return the SK of some members, each once, in the order of the members."""
    return list(dict.fromkeys(str(row["sk_number"]) for row in rows if row.get("sk_number")))


def chairs_of_kecamatan(rows: Sequence[Row]) -> Mapping[str, Row]:
    """Return the first member of each kecamatan's team."""
    found: dict[str, Row] = {}
    for row in of_level(rows, KECAMATAN):
        found.setdefault(str(row["kecamatan"]), row)
    return found
