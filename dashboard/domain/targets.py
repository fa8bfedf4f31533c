"""Targets: what was promised for an indicator, an area and a year, and by which rule."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dashboard.domain.area_codes import parent_of
from dashboard.domain.indicators import Evidence

NATION = ""


@dataclass(frozen=True)
class Target:
    """One row of `reference/targets.csv`; value in the unit of the indicator."""

    indicator: str
    area_code: str
    """Empty for the nation."""
    year: int
    value: float
    legal_basis: str
    evidence: Evidence
    note: str = ""
    standing: bool = False
    """A rule that holds from its year on, as a minimum does: it does not grow old."""
    sources: tuple[str, ...] = ()
    running: bool = False
    """Asked for in a period that still runs: nothing is judged by it yet."""

    @property
    def doubt(self) -> str:
        return self.evidence.doubt

    def outdated(self, year: int) -> bool:
        """Tell whether the target was made for a year before the one asked about."""
        return self.year < year and not self.standing

    def words(self, year: int) -> str:
        """Name the target as seen from a year: `target 2024, belum diperbarui`."""
        return f"target {self.age(year)}"

    def age(self, year: int) -> str:
        """Say from when the target is, as seen from a year: `2024, belum diperbarui`."""
        if self.standing:
            return f"sejak {self.year}"
        return f"{self.year}" + (", belum diperbarui" if self.outdated(year) else "")


def target_in_force(
    targets: Iterable[Target], indicator_id: str, area_code: str, year: int
) -> Target | None:
    """Choose the target that holds for an indicator in an area and a year; None if there is none.

    The rule, in this order: the nearest area level (the area itself, then those above it, the
    nation last); then the latest year not after the one asked about; then a sourced target before
    a remembered one; then the order of the file.
    """
    distance = {code: steps for steps, code in enumerate(upward(area_code))}
    holding = [
        target
        for target in targets
        if target.indicator == indicator_id and target.area_code in distance and target.year <= year
    ]
    # min keeps the first of equals: the order of the file decides last.
    return min(
        holding,
        key=lambda t: (distance[t.area_code], -t.year, t.evidence is Evidence.REMEMBERED),
        default=None,
    )


def nearest(own: Mapping[str, Target], area_code: str, whole: Target | None) -> Target | None:
    """Return the target of an area or of the nearest one above it, else that of the whole.

    own: by code of kecamatan and desa.
    """
    if not own:
        return whole
    held = (own.get(code) for code in upward(area_code))
    return next(filter(None, held), whole)


def upward(area_code: str) -> list[str]:
    """Return an area's code, those of the areas above it and the nation's, nearest first."""
    codes = [area_code]
    while codes[-1] != NATION:
        codes.append(parent_of(codes[-1]))
    return codes
