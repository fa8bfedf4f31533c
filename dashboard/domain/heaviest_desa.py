"""Which desa have most people still unserved, and by which service most."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.indicator_gaps import NOT_PEOPLE
from dashboard.domain.verdicts import Verdict

COUNTED_TWICE = (
    "Dijumlah dari kekurangan tiap layanan ke targetnya; satu orang atau keluarga dapat terhitung "
    "pada lebih dari satu layanan"
)


@dataclass(frozen=True)
class HeavyDesa:
    """One desa: people missing to the target by service, most first; only above zero."""

    code: str
    missing: Sequence[tuple[AreaFigures, int]]
    silent: int
    """Services not reported."""

    @property
    def people(self) -> int:
        return sum(people for _, people in self.missing)

    @property
    def heaviest(self) -> tuple[AreaFigures, int] | None:
        return self.missing[0] if self.missing else None


def heaviest_desa(
    held: Iterable[AreaFigures], codes: Iterable[str], how_many: int = 10
) -> list[HeavyDesa]:
    """Return the desa with most people unserved, most first, ties by code.

    held: services with a target, as `lokus_services.services`; what counts neither people nor
    families is left out, and so is a figure that needs checking. A desa without any shortfall is
    not listed.
    """
    services = [one for one in held if one.indicator.people not in NOT_PEOPLE]
    found = [_desa(code, services) for code in codes]
    missing = [one for one in found if one.people]
    return sorted(missing, key=lambda one: (-one.people, one.code))[:how_many]


def _desa(code: str, services: Sequence[AreaFigures]) -> HeavyDesa:
    missing, silent = [], 0
    for one in services:
        reading = one.reading(code)
        if not reading.reported or reading.verdict is Verdict.PERIKSA_DATA:
            silent += 1
        elif reading.missing:
            missing.append((one, reading.missing))
    missing.sort(key=lambda pair: -pair[1])
    return HeavyDesa(code, missing, silent)
