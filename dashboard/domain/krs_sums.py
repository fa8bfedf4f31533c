"""What the records of families at risk add up to: at risk, by factor, by group, per TPK."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from dashboard.domain import numbers
from dashboard.domain.krs_fields import AT_RISK, GROUPS, RISK_FIELDS, Group
from dashboard.domain.krs_progress import Row, number


class Share(NamedTuple):
    """Two counts over the rows that have both; part may be above whole: then it is suspect."""

    part: int
    whole: int
    rows: int

    @property
    def suspect(self) -> bool:
        return self.part > self.whole


def share(rows: Iterable[Row], part: str, whole: str) -> Share | None:
    """Add both counts over the rows that have both; None where none has."""
    both = [
        (one, of)
        for row in rows
        if (one := number(row, part)) is not None and (of := number(row, whole)) is not None
    ]
    if not both:
        return None
    return Share(sum(one for one, _ in both), sum(of for _, of in both), len(both))


def factors(rows: Sequence[Row]) -> list[tuple[str, Share]]:
    """Return each risk factor among the families at risk, most first. They are never added."""
    found = [(field.word, share(rows, field.key, AT_RISK)) for field in RISK_FIELDS]
    known = [(word, one) for word, one in found if one is not None and one.whole]
    return sorted(known, key=lambda pair: -Fraction(pair[1].part, pair[1].whole))


def accompanied(rows: Sequence[Row]) -> list[tuple[Group, Share | None]]:
    """Return for each group who was reached of its sasaran; None where nothing was recorded."""
    return [(group, share(rows, group.reached, group.target)) for group in GROUPS]


def per_tpk(rows: Sequence[Row]) -> Share | None:
    """Return the families at risk and the teams of the desa that have both."""
    found = share(rows, AT_RISK, "tpk")
    return found if found and found.whole else None


def families_said(at_risk: int, families: int) -> str:
    """Say families at risk among all: `10.203 dari 60.868 keluarga (16,76 %)`."""
    share_said = numbers.percent_of(at_risk, families, 2)
    return f"{numbers.of(at_risk, families)} keluarga ({share_said})"
