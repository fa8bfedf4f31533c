"""One area's figure, read: counts, share, interval, verdict, people missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from dashboard.domain import audiences, numbers
from dashboard.domain.indicators import Indicator
from dashboard.domain.small_counts import Figure
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import JUDGED, SMALLEST, Judgement, Verdict, judge, wilson


@dataclass(frozen=True)
class Reading:
    """What can be said of one area. numerator, denominator: None where nothing was reported."""

    numerator: int | None
    denominator: int | None
    people: int | None
    """Whole people missing to the target, negative where it is passed; None without a target."""
    judgement: Judgement
    withheld: bool = False
    """There is a figure, but its counts are too small for whoever asks (R11)."""
    short: int | None = None
    """Whole people missing in the desa that are short, fixed in the build; None: not said."""
    target: Target | None = None
    """The one this area is held to: its own or that of the nearest area above."""
    alone: bool = False
    """A count of which no share is asked: it stands without a denominator."""
    few_below: int = 0
    """As of the indicator: counts from 1 to one less are few cases."""

    @property
    def verdict(self) -> Verdict:
        return self.judgement.verdict

    @property
    def reported(self) -> bool:
        return self.numerator is not None and (self.alone or self.denominator is not None)

    @property
    def missing(self) -> int:
        """Whole people missing that no surplus elsewhere makes up for; 0 where none are."""
        return max(0, self.people or 0) if self.short is None else self.short

    @property
    def heard(self) -> bool:
        """Tell whether a report came, shown or not."""
        return self.reported or self.withheld

    @property
    def counted(self) -> str:
        """Write the two counts: `18 dari 20`, else why they are not there."""
        return self.silence or numbers.of(self.numerator, self.denominator)

    @property
    def silence(self) -> str:
        """Say why there is no figure: `belum lapor` or `disamarkan`; empty where there is one."""
        if self.withheld:
            return audiences.WITHHELD
        return "" if self.reported else "belum lapor"

    @property
    def percent(self) -> float | None:
        """The share in percent; None without a denominator above 0."""
        if self.numerator is None or not self.denominator:
            return None
        return 100 * self.numerator / self.denominator

    @cached_property
    def interval(self) -> tuple[float, float] | None:
        """The 95 % interval in percent; None where there is no proportion."""
        if self.percent is None or self.verdict is Verdict.PERIKSA_DATA:
            return None
        return wilson(self.numerator or 0, self.denominator or 0)

    @property
    def thin(self) -> bool:
        """Tell whether there are too few people to judge: unstable from one period to the next."""
        return self.denominator is not None and 0 < self.denominator < SMALLEST

    @property
    def few_cases(self) -> bool:
        """Tell whether a sensitive count, or the rest of its sasaran, is but a few people."""
        if self.numerator is None:
            return False
        return Figure("", self.numerator, self.denominator).small(self.few_below)

    @cached_property
    def few(self) -> bool:
        """Tell whether a figure is drawn as one of few cases, for everyone who may see it."""
        return self.thin or self.few_cases

    def gap(self, target: Target, *, up: bool) -> float | None:
        """Return points to the target, signed so that minus is always worse."""
        if self.percent is None:
            return None
        ahead = self.percent - target.value
        return ahead if up else -ahead


UNFINISHED = Judgement(Verdict.TIDAK_DINILAI, "kumulatif, dinilai pada akhir tahun")
RUNNING = Judgement(Verdict.TIDAK_DINILAI, "periode masih berjalan")
NOTHING = Reading(None, None, None, Judgement(Verdict.TIDAK_DINILAI, "belum lapor"))

WITHHELD = Reading(
    None, None, None, Judgement(Verdict.TIDAK_DINILAI, audiences.REASON), withheld=True
)


def read(
    row: Mapping[str, Any], indicator: Indicator, target: Target | None, period: str
) -> Reading:
    """Read one row of a coverage query: numerator, denominator, people, short, any of them missing;
    `withheld` where whoever asks may not see them.

    Towards a sasaran of the whole year nothing is missed before December; it may be reached. In a
    period that still runs nothing is judged.
    """
    if row.get("withheld"):
        return WITHHELD
    numerator, denominator = _count(row["numerator"]), _count(row["denominator"])
    goal = target.value if target is not None else None
    judgement = judge(numerator, denominator, goal, up=indicator.up)
    missed = judgement.verdict in JUDGED and judgement.verdict is not Verdict.TERCAPAI
    if missed and indicator.unfinished(period):
        judgement = UNFINISHED
    if judgement.verdict in JUDGED and target is not None and target.running:
        judgement = RUNNING
    people, short = _count(row["people"]), _count(row.get("short"))
    few_below = indicator.few_below
    return Reading(
        numerator, denominator, people, judgement, short=short, target=target, few_below=few_below
    )


def _count(value: Any) -> int | None:
    # A missing count comes as NaN (float column) or NA (Int64 column); only NaN differs from
    # itself, and NA refuses to say.
    if value is None or value != value or str(value) == "<NA>":  # noqa: PLR0124
        return None
    return int(value)
