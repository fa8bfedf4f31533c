"""Money beside the gap: where people are not served and the money of the desa is not."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from dashboard.domain import numbers
from dashboard.domain.area_codes import is_kelurahan
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.budget_sentences import rupiah_said
from dashboard.domain.indicator_gaps import NOT_PEOPLE
from dashboard.domain.verdicts import Verdict

KECAMATAN, DESA = len("61.08.01"), len("61.08.01.2001")


@dataclass(frozen=True)
class MoneyGap:
    """One area: people short of the services, None where not reported; rupiah, None where not
    recorded. paired: desa with both; only they are added where there are any."""

    code: str
    people: int | None
    pagu: int | None
    paired: int = 1

    @property
    def per_person(self) -> Fraction | None:
        """Return rupiah for each person short; None where a side is missing or nobody is short."""
        if self.pagu is None or not self.people or not self.paired:
            return None
        return Fraction(self.pagu, self.people)

    @property
    def lacks(self) -> str:
        """Say what is missing to compare; empty where nothing is."""
        if len(self.code) == DESA and is_kelurahan(self.code):
            return "kelurahan, tanpa Dana Desa"
        if self.people is None:
            return "layanan belum lapor"
        if self.pagu is None:
            return "dana belum dicatat"
        if not self.paired:
            return "tidak ada desa dengan keduanya"
        return "" if self.people else "tidak ada yang kurang"


def unserved(held: Sequence[AreaFigures], code: str) -> int | None:
    """Return the people missing in a desa over its services; None where none was reported.

    held: services with a target, as `lokus_services.services`. One person may be counted by more
    than one service.
    """
    readings = [one.reading(code) for one in held if one.indicator.people not in NOT_PEOPLE]
    heard = [one for one in readings if one.reported and one.verdict is not Verdict.PERIKSA_DATA]
    return sum(one.missing for one in heard) if heard else None


def beside(desa: Iterable[MoneyGap], length: int) -> list[MoneyGap]:
    """Add desa up to the areas above, least money for each person first, unknown last.

    length: of the codes of the areas above. A kelurahan has no Dana Desa: it stands for itself, and
    in no sum. Only desa with both sides are added, so that a missing side is never zero; where none
    has both, what is known of either side stands.
    """
    above: dict[str, list[MoneyGap]] = {}
    for one in desa:
        if length == DESA or not is_kelurahan(one.code):
            above.setdefault(one.code[:length], []).append(one)
    found = [_added(code, held) for code, held in above.items()]
    return sorted(
        found, key=lambda one: (one.per_person is None, one.per_person or 0, -(one.people or 0))
    )


def _added(code: str, held: Sequence[MoneyGap]) -> MoneyGap:
    both = [one for one in held if one.people is not None and one.pagu is not None]
    return MoneyGap(
        code,
        _sum(one.people for one in both or held),
        _sum(one.pagu for one in both or held),
        len(both),
    )


def _sum(parts: Iterable[int | None]) -> int | None:
    known = [part for part in parts if part is not None]
    return sum(known) if known else None


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
