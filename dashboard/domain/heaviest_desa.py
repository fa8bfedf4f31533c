"""Which desa have most people still unserved, and by which service most."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
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


def sentence(desa: Sequence[HeavyDesa], names: Mapping[str, str], kabupaten: str) -> str:
    """Say which desa is heaviest and why; refused where nothing can be counted."""
    if not desa or desa[0].heaviest is None:
        return f"Belum ada kekurangan per desa yang dapat dihitung di {kabupaten}."
    first = desa[0]
    figures, people = desa[0].missing[0]
    service = figures.indicator.short_name
    most = f", {numbers.count(people)} di antaranya {service}"
    return (
        f"Terberat: {names.get(first.code, first.code)}, {numbers.count(first.people)} sasaran "
        f"belum terlayani{most if len(first.missing) > 1 else f' ({service})'}."
    )


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
