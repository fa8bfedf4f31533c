"""Desa lokus against all other desa, service by service."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.area_figures import AreaFigures, Counts
from dashboard.domain.change_causes import Counts as Reported
from dashboard.domain.share_differences import difference

REGRESSION = (
    "Desa lokus dipilih karena angkanya buruk; sebagian perbaikan akan datang dengan sendirinya "
    "(regresi ke rata-rata). Selisih ini bukan ukuran hasil penetapan lokus."
)


class Difference(StrEnum):
    HIGHER = "lokus lebih tinggi"
    LOWER = "lokus lebih rendah"
    ALIKE = "tidak dapat dibedakan"


@dataclass(frozen=True)
class Pooled:
    """Counts summed over areas, then divided (R2)."""

    numerator: int
    denominator: int
    areas: int

    @property
    def percent(self) -> float:
        return 100 * self.numerator / self.denominator

    @property
    def counts(self) -> Reported:
        return Reported(self.numerator, self.denominator)


@dataclass(frozen=True)
class LokusGap:
    """One indicator: desa lokus beside the rest."""

    figures: AreaFigures
    lokus: Pooled
    rest: Pooled

    @property
    def points(self) -> float:
        """Lokus minus the rest."""
        return self.lokus.percent - self.rest.percent

    @property
    def interval(self) -> tuple[float, float]:
        """Return the 95 % interval of the points."""
        return difference(self.rest.counts, self.lokus.counts)

    @property
    def difference(self) -> Difference:
        low, high = self.interval
        if low > 0:
            return Difference.HIGHER
        return Difference.LOWER if high < 0 else Difference.ALIKE


def lokus_gaps(figures: Iterable[AreaFigures], lokus: Collection[str]) -> list[LokusGap]:
    """Compare every share for which desa on both sides reported people to serve.

    figures: counts per desa; one of which some are withheld has no sums. lokus: codes of the desa
    lokus.
    """
    found = []
    for one in figures:
        if any(counts.withheld for counts in one.counts.values()):
            continue
        desa = {
            code: counts for code, counts in one.counts.items() if len(code) == len("61.08.01.2001")
        }
        inside = pooled(counts for code, counts in desa.items() if code in lokus)
        outside = pooled(counts for code, counts in desa.items() if code not in lokus)
        if one.indicator.percent and inside and outside:
            found.append(LokusGap(one, inside, outside))
    return found


def pooled(counts: Iterable[Counts]) -> Pooled | None:
    """Sum what was reported; None without people, or with more served than there are."""
    pairs = [
        (one.numerator, one.denominator)
        for one in counts
        if one.numerator is not None and one.denominator is not None
    ]
    numerator, denominator = (sum(pair[place] for pair in pairs) for place in (0, 1))
    if not 0 <= numerator <= denominator or not denominator:
        return None
    return Pooled(numerator, denominator, len(pairs))
