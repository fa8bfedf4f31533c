"""The desa lokus of a year looked at in a month: convergence and what lokus are beside the rest."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.lokus_gaps import LokusGap
from dashboard.domain.lokus_services import Converged, DesaServices, weakest_links
from dashboard.domain.standing_parts import LokusList

SOURCE = (
    "Layanan esensial: 29 indikator SE Mendagri 400.5/8476/SJ (2022), Form Aksi 1 Web Aksi Bangda"
)


@dataclass(frozen=True)
class LokusReview:
    """One year's list of desa lokus, in one month."""

    lokus: LokusList
    kabupaten_name: str
    month: str
    """In words: `Agustus 2025`."""
    services: Sequence[AreaFigures]
    """The essential services that can be held to a target per desa now."""
    essential: int
    """All essential services that are known."""
    desa: Sequence[DesaServices]
    """One per desa lokus, most services missed first."""
    gaps: Sequence[LokusGap]

    @property
    def states(self) -> Counter[Converged]:
        return Counter(one.state for one in self.desa)

    @property
    def weakest(self) -> tuple[AreaFigures, int] | None:
        """The service that is the weakest link of most desa, and of how many."""
        links = weakest_links(self.desa)
        name, count = next(iter(links.items()), ("", 0))
        found = [one for one in self.services if one.indicator.id == name]
        return (found[0], count) if found else None

    @property
    def sentence(self) -> str:
        """Say how many desa lokus converge, and the weakest link with its owner."""
        year, place = self.lokus.year, self.kabupaten_name
        if not self.lokus.desa:
            return f"SK desa lokus {year} {place} belum dimuat."
        if not self.services:
            return f"Belum ada layanan esensial bertarget per desa di {place} sampai {self.month}."
        states, of = self.states, len(self.desa)
        said = (
            f"{numbers.count(states[Converged.YES])} dari {numbers.count(of)} desa lokus {year} "
            f"mencapai target {len(self.services)} layanan esensial sekaligus"
        )
        if states[Converged.UNKNOWN]:
            said += f"; {numbers.count(states[Converged.UNKNOWN])} tidak dinilai (belum lapor)"
        if self.weakest is None:
            return f"{said}."
        weakest, count = self.weakest
        where = f"{weakest.indicator.short_name} di {count} desa ({weakest.indicator.opd[0]})"
        return f"{said}. Paling sering terlemah: {where}."

    @property
    def left_out(self) -> str:
        """Say how many essential services are not held to a target here, and why."""
        rest = self.essential - len(self.services)
        if not rest:
            return ""
        return (
            f"{rest} dari {self.essential} layanan esensial belum bertarget, tidak per desa, "
            "atau kumulatif menuju Desember"
        )
