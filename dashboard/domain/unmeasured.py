"""What children who were not measured allow the prevalence of all of them to be."""

from dataclasses import dataclass
from fractions import Fraction

from dashboard.domain.numbers import Number, exact


@dataclass(frozen=True)
class Bounds:
    """The least and the most a prevalence can be, in percent, exact."""

    low: Fraction
    high: Fraction

    def hold(self, value: Number) -> bool:
        return self.low <= exact(value) <= self.high

    def meet(self, low: Number, high: Number) -> bool:
        """Tell whether a range has a value in common with the bounds."""
        return exact(low) <= self.high and exact(high) >= self.low


def bounds(stunted: int | None, assessed: int | None, sasaran: int | None) -> Bounds | None:
    """Return [stunted / sasaran, (stunted + unmeasured) / sasaran].

    As if none, or all, of the children nobody measured were stunted (Manski 1989, J. Human
    Resources 24, 343-360); the measured are taken as classified right. None where a count is
    missing, and where more were measured than there should be children: then the sasaran is wrong.
    """
    if stunted is None or assessed is None or not sasaran:
        return None
    if not 0 <= stunted <= assessed <= sasaran:
        return None
    unmeasured = sasaran - assessed
    return Bounds(Fraction(100 * stunted, sasaran), Fraction(100 * (stunted + unmeasured), sasaran))


def bounds_of_shares(prevalence: Number, coverage: Number) -> Bounds:
    """Return the bounds where only percentages are known, both from 0 to 100."""
    low = exact(prevalence) * exact(coverage) / 100
    return Bounds(low, low + 100 - exact(coverage))


def most_measured(routine: Number, survey: Number) -> Fraction:
    """Return the largest coverage, in percent, at which the unmeasured alone reach a survey value.

    routine: prevalence among the measured, survey: of all children, both in percent.
    """
    among, of_all = exact(routine), exact(survey)
    if among == of_all:
        return Fraction(100)
    if of_all < among:
        return 100 * of_all / among
    return 100 * (100 - of_all) / (100 - among)
