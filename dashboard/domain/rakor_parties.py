"""Who sits in a Rakor: OPD, kecamatan and mitra, by the names people call them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.indicators import Indicator
from dashboard.domain.opd_names import OpdName, local_opd

ALWAYS = ("Sekretariat Daerah", "Bappeda", "Inspektorat", "DPMD", "BPKAD")
"""In every TPPS, whoever owns the indicators."""
NO_OFFICE = frozenset({"OPD penanggung jawab", "Sekretariat TPPS"})


class PartyKind(StrEnum):
    OPD = "OPD"
    KECAMATAN = "kecamatan"
    MITRA = "mitra"


@dataclass(frozen=True)
class Attendance:
    """One party of a session. who: the name of the person who came."""

    party: str
    kind: PartyKind
    present: bool
    who: str
    revision: int


def offices(indicators: Iterable[Indicator], names: Sequence[OpdName], kab: str) -> list[str]:
    """Return the OPD of a kabupaten as it calls them: its indicators' and those always there."""
    general = [*ALWAYS, *(opd for one in indicators for opd in one.opd)]
    # What an indicator adds in brackets says which part of the office: it is no other one.
    called = (opd.partition(" (")[0] for opd in general if opd not in NO_OFFICE)
    local = (local_opd(names, opd, kab) for opd in called)
    return sorted(dict.fromkeys(local), key=str.casefold)


def told(rows: Iterable[Attendance]) -> str:
    """Say who came: `Hadir 12 dari 25: 8 OPD, 3 kecamatan, 1 mitra`."""
    every = list(rows)
    came = [one for one in every if one.present]
    if not came:
        return f"Belum ada yang dicatat hadir dari {len(every)} undangan."
    kinds = ((kind, sum(one.kind is kind for one in came)) for kind in PartyKind)
    said = ", ".join(f"{number} {kind}" for kind, number in kinds if number)
    return f"Hadir {len(came)} dari {len(every)}: {said}."
