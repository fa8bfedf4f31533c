"""Which essential services of a desa reach their target, counted, and which is the weakest."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from dashboard.domain.area_codes import Level
from dashboard.domain.area_figures import AreaFigures, Counts
from dashboard.domain.numbers import exact


class Converged(StrEnum):
    YES = "konvergen"
    NO = "belum konvergen"
    UNKNOWN = "tidak dinilai"


@dataclass(frozen=True)
class Missed:
    """A service below its target, and by how many points: always above 0."""

    figures: AreaFigures
    points: Fraction


@dataclass(frozen=True)
class DesaServices:
    """The essential services of one desa in one month."""

    code: str
    met: int
    missed: Sequence[Missed]
    silent: int
    """Services not reported, or whose counts cannot be."""

    @property
    def state(self) -> Converged:
        """A desa converges only where every service with people to serve reaches its target."""
        if self.missed:
            return Converged.NO
        return Converged.UNKNOWN if self.silent or not self.met else Converged.YES

    @property
    def weakest(self) -> Missed | None:
        """The service farthest below its target in points; the first of equals."""
        return max(self.missed, key=lambda one: one.points, default=None)

    @property
    def judged(self) -> int:
        return self.met + len(self.missed)


def services(figures: Iterable[AreaFigures]) -> list[AreaFigures]:
    """Return the essential services that a desa can be held to: a share, a target, per desa.

    What still grows towards the sasaran of a whole year is left for December.
    """
    return [
        one
        for one in figures
        if one.indicator.essential
        and one.indicator.percent
        and one.target is not None
        and one.indicator.lowest_level is Level.DESA
        and not one.unfinished
    ]


def desa_services(held: Sequence[AreaFigures], code: str) -> DesaServices:
    """Count what one desa reaches. held: as `services`.

    Counted, not estimated: these are all people of a desa and not a sample of them. A service that
    nobody in the desa needs is neither met nor missed.
    """
    met, silent, missed = 0, 0, []
    for one in held:
        counts = one.counts.get(code)
        if counts is None or not _sound(counts):
            silent += 1
            continue
        if not counts.denominator:
            continue
        points = below(counts, one, code)
        if points > 0:
            missed.append(Missed(one, points))
        else:
            met += 1
    return DesaServices(code, met, missed, silent)


def below(counts: Counts, figures: AreaFigures, code: str = "") -> Fraction:
    """Return how many points a share lies on the wrong side of its target; 0 or less if reached.

    code: of the area, for a target of its own. Raises ValueError where there is no share or no
    target.
    """
    target = figures.goal(code)
    if target is None or counts.numerator is None or not counts.denominator:
        raise ValueError("Tanpa angka dan target tidak ada jarak.")
    ahead = Fraction(100 * counts.numerator, counts.denominator) - exact(target.value)
    return -ahead if figures.indicator.up else ahead


def weakest_links(desa: Iterable[DesaServices]) -> Mapping[str, int]:
    """Return how many desa each indicator is the weakest link of, most first."""
    links: dict[str, int] = {}
    for one in desa:
        if one.weakest is not None:
            name = one.weakest.figures.indicator.id
            links[name] = links.get(name, 0) + 1
    return dict(sorted(links.items(), key=lambda pair: (-pair[1], pair[0])))


def _sound(counts: Counts) -> bool:
    if counts.numerator is None or counts.denominator is None:
        return False
    return 0 <= counts.numerator <= counts.denominator
