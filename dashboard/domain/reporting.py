"""Who has not reported: one OPD and one kecamatan in one period."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.sentences import listed

NAMED = 6  # kecamatan named in one sentence; the table has them all


class Fill(StrEnum):
    EMPTY = "belum lapor"
    PART = "sebagian"
    FULL = "lengkap"


@dataclass(frozen=True)
class KecamatanReport:
    """Cells (desa × indicator) that came in and that were due, of one OPD."""

    opd: str
    kec_code: str
    kec_name: str
    reported: int
    expected: int

    @property
    def fill(self) -> Fill:
        if self.reported == 0:
            return Fill.EMPTY
        return Fill.FULL if self.reported >= self.expected else Fill.PART


def lacking(reports: Iterable[KecamatanReport]) -> list[str]:
    """Return the codes of the kecamatan that owe an OPD something, worst first.

    Worst is more OPD without anything, then more with a part, then the order of the codes.
    """
    empty: dict[str, int] = {}
    part: dict[str, int] = {}
    for one in reports:
        empty[one.kec_code] = empty.get(one.kec_code, 0) + (one.fill is Fill.EMPTY)
        part[one.kec_code] = part.get(one.kec_code, 0) + (one.fill is Fill.PART)
    owing = [code for code in empty if empty[code] or part[code]]
    return sorted(owing, key=lambda code: (-empty[code], -part[code], code))


def sentence(reports: Sequence[KecamatanReport], when: str) -> str:
    """Say per OPD which kecamatan sent nothing or only a part. when: `Agustus 2025`."""
    if not reports:
        return f"Tidak ada laporan bulanan yang ditunggu untuk {when}."
    said = []
    for opd in dict.fromkeys(one.opd for one in reports):
        of_opd = [one for one in reports if one.opd == opd]
        nothing = [one.kec_name for one in of_opd if one.fill is Fill.EMPTY]
        some = [one.kec_name for one in of_opd if one.fill is Fill.PART]
        if len(nothing) == len(of_opd):
            said.append(f"{opd} belum menerima laporan dari kecamatan mana pun.")
        elif nothing and some:
            said.append(
                f"{opd} belum menerima laporan dari {_named(nothing)}; "
                f"baru sebagian dari {_named(some)}."
            )
        elif nothing:
            said.append(f"{opd} belum menerima laporan dari {_named(nothing)}.")
        elif some:
            said.append(f"{opd} baru menerima sebagian laporan dari {_named(some)}.")
    if not said:
        return f"Semua kecamatan sudah lapor lengkap untuk {when}."
    return f"{when}: {' '.join(said)}"


def _named(names: Sequence[str]) -> str:
    if len(names) <= NAMED:
        return listed(names)
    return listed([*names[: NAMED - 1], f"{len(names) - NAMED + 1} kecamatan lain"])
