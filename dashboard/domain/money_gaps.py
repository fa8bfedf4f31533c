"""Money beside the gap: where people are not served and the money of the desa is not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.budget_sentences import rupiah_said
from dashboard.domain.indicator_gaps import NOT_PEOPLE
from dashboard.domain.verdicts import Verdict


@dataclass(frozen=True)
class MoneyGap:
    """One area: people short of the services, None where not reported; rupiah, None where not
    recorded."""

    code: str
    people: int | None
    pagu: int | None

    @property
    def per_person(self) -> Fraction | None:
        """Return rupiah for each person short; None where a side is missing or nobody is short."""
        if self.pagu is None or not self.people:
            return None
        return Fraction(self.pagu, self.people)

    @property
    def lacks(self) -> str:
        """Say what is missing to compare; empty where nothing is."""
        if self.people is None:
            return "layanan belum lapor"
        if self.pagu is None:
            return "dana belum dicatat"
        return "" if self.people else "tidak ada yang kurang"


def unserved(held: Sequence[AreaFigures], code: str) -> int | None:
    """Return the people missing in a desa over its services; None where none was reported.

    held: services with a target, as `lokus_services.services`. One person may be counted by more
    than one service.
    """
    readings = [one.reading(code) for one in held if one.indicator.people not in NOT_PEOPLE]
    heard = [one for one in readings if one.reported and one.verdict is not Verdict.PERIKSA_DATA]
    return sum(one.missing for one in heard) if heard else None


def summed(parts: Mapping[str, int | None], length: int) -> dict[str, int | None]:
    """Add desa up to the areas above, by the first characters of their codes.

    What is missing everywhere below stays missing: empty is not zero.
    """
    found: dict[str, int | None] = {}
    for code, part in parts.items():
        above = code[:length]
        before = found.get(above)
        found[above] = before if part is None else (before or 0) + part
    return found


def beside(people: Mapping[str, int | None], pagu: Mapping[str, int | None]) -> list[MoneyGap]:
    """Return every area, least money for each person first; those that cannot be told last."""
    found = [MoneyGap(code, people.get(code), pagu.get(code)) for code in people]
    return sorted(
        found, key=lambda one: (one.per_person is None, one.per_person or 0, -(one.people or 0))
    )


def whole(found: Iterable[MoneyGap]) -> Fraction | None:
    """Return rupiah for each person short over the areas with both; None where there is none."""
    both = [one for one in found if one.per_person is not None]
    people = sum(one.people or 0 for one in both)
    return Fraction(sum(one.pagu or 0 for one in both), people) if people else None


def sentence(found: Sequence[MoneyGap], names: Mapping[str, str], noun: str) -> str:
    """Say where the gap is and the money is not; refused where too few have both sides.

    noun: `kecamatan` or `desa`.
    """
    both = [one for one in found if one.per_person is not None]
    mean = whole(found)
    if mean is None or len(both) < 2:
        return (
            "Dana desa belum dapat disandingkan dengan yang belum terlayani: perlu keduanya di "
            f"sedikitnya dua {noun}."
        )
    least = both[0]
    per = int(least.per_person or 0)
    said = (
        f"Dana desa paling tipis di {names.get(least.code, least.code)}: {rupiah_said(per)} untuk "
        f"tiap sasaran belum terlayani, rata-rata {rupiah_said(int(mean))}"
    )
    below = [one for one in both if (one.per_person or 0) < mean]
    people = sum(one.people or 0 for one in below)
    every = sum(one.people or 0 for one in both)
    if below and people < every:
        said += (
            f"; {numbers.percent_of(people, every, 0)} dari mereka ada di "
            f"{numbers.count(len(below))} {noun} yang dananya di bawah rata-rata"
        )
    return f"{said}."
