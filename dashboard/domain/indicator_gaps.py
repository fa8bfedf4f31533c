"""One indicator of a kabupaten, its target, and how many people are missing to it."""

from dataclasses import dataclass

from dashboard.domain import numbers
from dashboard.domain.indicators import Indicator
from dashboard.domain.own_goals import levelled_goal
from dashboard.domain.periods import MONTHS, Period
from dashboard.domain.readings import UNFINISHED, Reading
from dashboard.domain.reporting_words import Heard, reporting_on_time, reporting_words
from dashboard.domain.shortfall_words import missing_words
from dashboard.domain.targets import Target
from dashboard.domain.verdicts import Judgement, Verdict

# What an indicator counts without being people or families who wait for a service.
NOT_PEOPLE = frozenset(
    {
        "rupiah",
        "responden survei",
        "desa/kelurahan",
        "layanan",
        "siklus",
        "OPD",
        "RTL",
        "RTL audit kasus",
        "butir bukti",
        "rekomendasi BPK",
        "tim pendamping keluarga",
        "kelompok penerima PKH",
    }
)


@dataclass(frozen=True)
class IndicatorGap:
    """One indicator of a kabupaten in its own last period, with the target in force."""

    indicator: Indicator
    period: str
    reading: Reading
    target: Target
    reported: int
    expected: int
    on_time: int | None = None
    made_of: str = ""
    """The level the counts are made of; where blank, the lowest one of the indicator."""

    @property
    def growing(self) -> bool:
        """Tell whether the share is still on its way to a sasaran of the whole year."""
        return self.indicator.unfinished(self.period)

    @property
    def judgement(self) -> Judgement:
        return self.reading.judgement

    @property
    def in_people(self) -> int:
        """Whole people missing; 0 where none are, where others than people are counted or where
        the figure cannot be judged."""
        refused = self.reading.verdict in (Verdict.TIDAK_DINILAI, Verdict.PERIKSA_DATA)
        waiting = self.reading.judgement == UNFINISHED
        if (refused and not waiting) or self.indicator.people in NOT_PEOPLE:
            return 0
        return self.reading.missing

    @property
    def shortfall(self) -> str:
        """Say the people: `Kurang 10.239 rumah tangga (neto 9.870)`."""
        word = "Kurang" if self.indicator.up else "Lebih"
        return f"{word} {missing_words(self.reading, self.indicator)}"

    @property
    def share(self) -> str:
        """Say share and target: `77,6 %, target 90 %`."""
        reached = numbers.percent_of(self.reading.numerator, self.reading.denominator)
        return f"{reached}, target {levelled_goal(self.target)}"

    @property
    def sentence(self) -> str:
        return f"{self.shortfall}: {self.indicator.short_name} {self.share}."

    @property
    def when(self) -> str:
        """Say the period; what grows from January on is said to be cumulative."""
        period = Period.parse(self.period)
        if self.indicator.accumulation.grows:
            until = period.last_day
            return f"kumulatif s.d. {MONTHS[until.month - 1]} {until.year}"
        return period.words

    @property
    def old_target(self) -> str:
        """Say that the target was made for a year before; empty where it was not."""
        year = Period.parse(self.period).year
        return self.target.words(year) if self.target.outdated(year) else ""

    @property
    def coverage(self) -> str:
        """Say how many areas the counts hold; empty where all of them do."""
        return "" if self.reported >= self.expected else reporting_words([self.heard])

    @property
    def coverage_on_time(self) -> str:
        """Say it with those on time; empty where all reported and none was late."""
        whole = self.reported >= self.expected and self.on_time in (None, self.reported)
        return "" if whole else reporting_on_time([self.heard])

    @property
    def heard(self) -> Heard:
        made_of = self.made_of or self.indicator.lowest_level
        return Heard.of(made_of, self.reported, self.expected, self.on_time)
