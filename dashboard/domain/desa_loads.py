"""One of the heaviest desa as a list shows it: people, the weakest service, the recorded cause."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.heaviest_desa import HeavyDesa, heaviest_desa
from dashboard.domain.lokus_services import desa_services
from dashboard.domain.rakor_causes import Causes, RecordedCause, cause_of

UNKNOWN = "belum dicatat"


@dataclass(frozen=True)
class WeakService:
    """The service farthest below its target in a desa. opd: in general words, the leading one."""

    indicator: str
    name: str
    opd: str
    numerator: int
    denominator: int
    target: float

    @property
    def words(self) -> str:
        """Say how far it is: `12 dari 40, target 80,0 %`."""
        counted = numbers.of(self.numerator, self.denominator)
        return f"{counted}, target {numbers.percent(self.target)}"


@dataclass(frozen=True)
class DesaLoad:
    """A desa with people unserved. most: name, people and word of the service missing most."""

    code: str
    people: int
    most: tuple[str, int, str]
    opd: str
    weakest: WeakService | None
    lokus: bool = False
    cause: RecordedCause | None = None

    @property
    def why(self) -> str:
        """Say the cause: recorded, else the weakest service, else that there is none yet."""
        if self.cause is not None:
            return self.cause.text
        return self.weakest.name if self.weakest is not None else UNKNOWN


def desa_loads(
    held: Sequence[AreaFigures],
    codes: Iterable[str],
    lokus: Iterable[str] = (),
    causes: Causes | None = None,
) -> list[DesaLoad]:
    """Return the heaviest desa, most people first. held: as `lokus_services.services`."""
    chosen = frozenset(lokus)
    return [
        _load(one, held, lokus=one.code in chosen, causes=causes or {})
        for one in heaviest_desa(held, codes)
    ]


def sentence(desa: Sequence[DesaLoad], names: Mapping[str, str], area: str) -> str:
    """Say which desa is heaviest and by which service; refused where nothing can be counted."""
    if not desa:
        return f"Belum ada kekurangan per desa yang dapat dihitung di {area}."
    first = desa[0]
    service, people, _ = first.most
    most = f", {numbers.count(people)} di antaranya {service}"
    return (
        f"Terberat: {names.get(first.code, first.code)}, {numbers.count(first.people)} sasaran "
        f"belum terlayani{most if people < first.people else f' ({service})'}."
    )


def _load(one: HeavyDesa, held: Sequence[AreaFigures], *, lokus: bool, causes: Causes) -> DesaLoad:
    figures, missing = one.missing[0]
    weakest = _weakest(held, one.code)
    cause = cause_of(causes, one.code, weakest.indicator if weakest else figures.indicator.id)
    opd = weakest.opd if weakest else figures.indicator.opd[0]
    most = figures.indicator.short_name, missing, figures.indicator.people
    return DesaLoad(one.code, one.people, most, opd, weakest, lokus, cause)


def _weakest(held: Sequence[AreaFigures], code: str) -> WeakService | None:
    found = desa_services(held, code).weakest
    goal = found.figures.goal(code) if found else None
    if found is None or goal is None:
        return None
    indicator, counts = found.figures.indicator, found.figures.counts[code]
    return WeakService(
        indicator.id, indicator.short_name, indicator.opd[0],
        counts.numerator or 0, counts.denominator or 0, goal.value,
    )  # fmt: skip
