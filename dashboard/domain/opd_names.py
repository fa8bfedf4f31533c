"""How a kabupaten calls the OPD that the indicators name in general terms."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.domain.indicators import Evidence


@dataclass(frozen=True)
class OpdName:
    kab_code: str
    opd: str
    """As `Indicator.opd` has it."""
    local_name: str
    evidence: Evidence
    note: str = ""
    sources: tuple[str, ...] = ()

    @property
    def doubt(self) -> str:
        return self.evidence.doubt


def local_opd(names: Iterable[OpdName], opd: str, kab_code: str) -> str:
    """Return what a kabupaten calls an OPD; the general name where nothing else is known."""
    for name in names:
        if (name.kab_code, name.opd) == (kab_code, opd):
            return name.local_name
    return opd


def owners(names: Iterable[OpdName], indicator_opd: Sequence[str], kab_code: str) -> list[str]:
    """Return what a kabupaten calls the OPD of an indicator, each once, the leading one first."""
    known = list(names)
    return list(dict.fromkeys(local_opd(known, one, kab_code) for one in indicator_opd))
