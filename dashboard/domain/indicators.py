"""What an indicator is: its unit, direction, rhythm and words."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.domain.area_codes import Level
from dashboard.domain.periods import Period, Rhythm

DECEMBER = 12


class Group(StrEnum):
    SPESIFIK = "spesifik"
    SENSITIF = "sensitif"
    OUTCOME = "outcome"
    PROCESS = "process"


class Accumulation(StrEnum):
    """How counts move within a year.

    A stock is counted at a point in time. Of a cumulative share both counts grow from January on,
    so it is the share of the year so far. Towards the year only the numerator grows, against the
    sasaran of the whole year.
    """

    STOCK = "stok"
    CUMULATIVE = "kumulatif"
    TOWARDS_YEAR = "menuju sasaran setahun"

    @property
    def grows(self) -> bool:
        return self is not Accumulation.STOCK


class Evidence(StrEnum):
    """How well a fact is known; what is only remembered is shown as "perlu dicek"."""

    SOURCED = "S"
    REMEMBERED = "K"

    @property
    def doubt(self) -> str:
        """Return what the screen adds to a fact that no source confirms, else nothing."""
        return "perlu dicek" if self is Evidence.REMEMBERED else ""


@dataclass(frozen=True)
class Indicator:
    """One row of `reference/indicators.csv`."""

    id: str
    name: str
    short_name: str
    """At most 28 characters, for axes and cards."""
    name_en: str
    group: Group
    unit: str
    """`persen`, or what is counted: `anak`, `jiwa`, `keluarga`, `siklus`."""
    up: bool
    """True where more is better."""
    numerator_label: str
    denominator_label: str
    people: str
    """Who is short of the service, as a sentence says it: `ibu hamil`, `balita`, `rumah tangga`."""
    source_system: str
    opd: tuple[str, ...]
    """OPD pengampu, the first one leads."""
    legal_basis: str
    evidence: Evidence
    rhythm: Rhythm
    accumulation: Accumulation
    sensitive: bool
    """Small counts are withheld from the audience umum (R11)."""
    additive: bool
    """Counts of lower areas add up to the higher area."""
    lowest_level: Level
    breaks: tuple[float, ...]
    """Four class breaks in percent; empty where no percent is drawn."""
    national_absolute: bool
    """Its published target is a national count: shown, never judged against a kabupaten."""
    sources: tuple[str, ...] = ()
    """Where the row was read."""
    essential: bool = False
    """One of the 29 "esensial" of SE 400.5/8476/SJ of 2022 (Form Aksi 1, Web Aksi Bangda)."""

    few_below: int = 0
    """Of a sensitive indicator the threshold under which a count is a few cases; else 0."""

    def unfinished(self, period: str) -> bool:
        """Tell whether a share is still on its way to a sasaran of the whole year."""
        ends = Period.parse(period).last_day.month
        return self.accumulation is Accumulation.TOWARDS_YEAR and ends < DECEMBER

    @property
    def percent(self) -> bool:
        return self.unit == "persen"

    @property
    def counted(self) -> bool:
        """True where desa have counts that add up: a map draws them as circles, never as fill."""
        return not self.percent and self.additive and self.lowest_level is Level.DESA

    @property
    def has_denominator(self) -> bool:
        """True where a share of an area's own sasaran exists, even if the official unit counts."""
        return bool(self.denominator_label)

    @property
    def doubt(self) -> str:
        return self.evidence.doubt
