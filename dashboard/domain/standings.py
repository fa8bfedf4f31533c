"""Where a kabupaten stands on one indicator in one period, at every level, from one version."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from dashboard.domain import credibility, own_goals, sentences
from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Indicator
from dashboard.domain.other_figures import OtherFigure
from dashboard.domain.periods import Period, day_words, short_day_words
from dashboard.domain.readings import Reading
from dashboard.domain.reporting_words import Heard, reporting_on_time, reporting_words
from dashboard.domain.standing_parts import LokusList, Place, PuskesmasReport, Source
from dashboard.domain.standing_reports import (
    OnTime,
    heard_desa,
    heard_kecamatan,
    heard_puskesmas,
)
from dashboard.domain.targets import Target, nearest
from dashboard.domain.views import View


@dataclass(frozen=True)
class Standing:
    view: View
    indicator: Indicator
    target: Target | None
    """Of what is chosen; an area below may have its own: `Reading.target`."""
    kabupaten_name: str
    places: Mapping[str, Place]
    """Kecamatan and desa by code."""
    readings: Mapping[str, Reading]
    """Kabupaten, kecamatan and desa by code; a desa that reported nothing has a reading too."""
    lokus: LokusList
    sources: Sequence[Source]
    batch_of: Mapping[str, str]
    """The batch of each desa that reported."""
    sample: bool
    measured: Reading | None = None
    """For a routine prevalence: how many of the sasaran were measured in what is chosen."""
    on_time: OnTime = field(default_factory=dict)
    others: Mapping[str, Sequence[OtherFigure]] = field(default_factory=dict)
    """What other source systems say of the same areas, by code."""
    puskesmas: Sequence[PuskesmasReport] = ()
    """Those that ever reported the indicator; empty where desa report it."""
    kabupaten_target: Target | None = None
    own_targets: Mapping[str, Target] = field(default_factory=dict)
    """Of kecamatan and desa that have one, by code."""
    waiting: int = 0
    """Rows of the files whose area nobody has told yet."""
    running: bool = False
    """Programme records tell of the period before it has ended."""

    @property
    def scope(self) -> str:
        """Code of the chosen kecamatan, else of the kabupaten."""
        return self.view.kec or self.view.kab

    @property
    def reading(self) -> Reading:
        """The reading of what is chosen: a kecamatan or the whole kabupaten."""
        return self.readings[self.scope]

    @property
    def place_words(self) -> str:
        if self.view.kec:
            return f"Kecamatan {self.places[self.view.kec].name}"
        return self.kabupaten_name

    def desa(self, within: str = "") -> dict[str, Reading]:
        """Return the desa of the kabupaten, or of a kecamatan, in the order of their codes."""
        return {c: r for c, r in self.readings.items() if len(c) == 13 and c.startswith(within)}

    def kecamatan(self) -> dict[str, Reading]:
        return {code: one for code, one in self.readings.items() if len(code) == 8}

    @cached_property
    def level(self) -> Level:
        """The level that is drawn and listed: desa where any reported, else kecamatan (a figure
        of a kecamatan or puskesmas is never one of its desa)."""
        reported = any(one.heard for one in self.desa().values())
        return Level.DESA if reported else Level.KECAMATAN

    def drawn(self, within: str = "") -> dict[str, Reading]:
        """Return the areas of the level that is drawn, all or those of a kecamatan."""
        if self.level is Level.DESA:
            return self.desa(within)
        return {c: r for c, r in self.kecamatan().items() if c.startswith(within)}

    def holds_lokus(self, code: str) -> bool:
        """Tell whether an area is a desa lokus or holds one."""
        return any(desa.startswith(code) for desa in self.lokus.desa)

    @property
    def desa_reporting(self) -> dict[str, tuple[int, int]]:
        """Desa that reported and all desa by kecamatan; empty where desa do not report."""
        if self.level is not Level.DESA:
            return {}
        heard = dict.fromkeys(self.kecamatan(), (0, 0))
        for code, one in self.desa().items():
            reported, expected = heard[code[:8]]
            heard[code[:8]] = reported + one.heard, expected + 1
        return heard

    def goal(self, code: str) -> Target | None:
        """Return the target an area is held to."""
        return nearest(self.own_targets, code, self.kabupaten_target or self.target)

    def own_goal(self, code: str) -> str:
        """Say the target of an area that is not the kabupaten's; empty where it is."""
        return own_goals.own_goal(self.goal(code), self.kabupaten_target)

    def own_goals(self, codes: Iterable[str]) -> dict[str, str]:
        """Return those words by code, of areas that have any."""
        if not self.own_targets:
            return {}
        return {code: said for code in codes if (said := self.own_goal(code))}

    @property
    def per_desa(self) -> bool:
        """Tell whether the areas below are desa: a kecamatan is chosen and its desa report."""
        return bool(self.view.kec) and self.level is Level.DESA

    @property
    def below(self) -> dict[str, Reading]:
        """The areas that are compared: desa of the chosen kecamatan, else all kecamatan."""
        return self.desa(self.view.kec) if self.per_desa else self.kecamatan()

    @property
    def sentence(self) -> str:
        below = self.below if self.per_desa or not self.view.kec else {}
        carriers = [
            (self.places[code].name, one.missing)
            for code, one in below.items()
            if one.people is not None
        ]
        if any(one.withheld for one in below.values()):
            carriers = []  # parts of a whole that is not shown
        return sentences.standing(
            self.indicator,
            self.reading,
            self.target,
            place=self.place_words,
            period=self.view.period,
            carriers=carriers,
            each=self.level.value,
        )

    @property
    def note(self) -> str:
        """Say what limits the sentence: areas that have not reported, too few measured."""
        when = Period.parse(self.view.period).words
        still = f"{when[0].upper()}{when[1:]} masih berjalan: ini keadaan sementara."
        # What a kecamatan or kabupaten reported as a whole is no sum that lacks a part.
        own = bool(self.view.kec) and not self.per_desa and not self.puskesmas
        lacking = not own and any(0 < one.reported < one.expected for one in self.heard)
        parts = [f"Hanya dari yang melapor: {self.reporting}."] if lacking else []
        if self.own_words and self.reading.people is not None:
            parts.append(f"Orang dihitung menurut target tiap wilayah ({self.own_words}).")
        parts = [still] * self.running + parts
        return " ".join([*parts, self.credibility]).strip() if self.reading.reported else ""

    @property
    def credibility(self) -> str:
        """Say whether a routine prevalence may be read as one; empty for other indicators."""
        return credibility.words(self.measured) if self.measured else ""

    @property
    def heard(self) -> list[Heard]:
        """Who reported what is chosen, one level below."""
        if self.per_desa:
            return heard_desa(self.desa(self.view.kec), self.on_time.get(self.view.kec))
        puskesmas = [one for one in self.puskesmas if one.code.startswith(self.scope)]
        if puskesmas:
            return heard_puskesmas(puskesmas, self.kecamatan(), self.on_time, self.scope)
        return [heard_kecamatan(self.kecamatan(), self.on_time)]

    @property
    def reporting(self) -> str:
        """Say how many areas one level below have reported: `9 dari 13 kec. lapor`."""
        return reporting_words(self.heard)

    @property
    def reporting_on_time(self) -> str:
        """Say it with those on time: `9 dari 13 kec. lapor, 7 tepat waktu`."""
        return reporting_on_time(self.heard)

    @property
    def status(self) -> str:
        """Say how far the data reach: `data s.d. 31 Agu 2025 · 9 dari 13 kec. lapor, 7 tepat
        waktu`."""
        until = Period.parse(self.view.period).last_day
        if self.running:
            drawn = (one.cutoff for one in self.sources if one.in_use and one.cutoff)
            until = max(drawn, default=until)
        return f"data s.d. {short_day_words(until)} · {self.reporting_on_time}"

    @property
    def source_parts(self) -> list[str]:
        """Return what stands under a figure: source, period, batch, cut-off, reporting, lokus."""
        used = [one for one in self.sources if one.in_use]
        numbers = sorted({one.batch for one in used})
        shown = ", ".join(numbers[:2]) + (f" dan {len(numbers) - 2} lain" * (len(numbers) > 2))
        cutoffs = [one.cutoff for one in used if one.cutoff]
        status = sorted({one.status for one in used})
        return [
            f"Sumber: {self.indicator.source_system}, {Period.parse(self.view.period).words}",
            f"batch {shown}" if numbers else "belum ada batch",
            f"ditarik {day_words(max(cutoffs))}" if cutoffs else "",
            f"status {' dan '.join(status)}" if status else "",
            *(one.other_words for one in self.sources if one.others),
            self.reporting_on_time,
            self._target_words(),
            self.own_words,
            self.lokus.words,
        ]

    def _target_words(self) -> str:
        if self.indicator.counted:
            return ""  # judged nowhere
        if self.target is None:
            return "belum ada target"
        doubt = f" ({self.target.doubt})" if self.target.doubt else ""
        said = sentences.dated_goal(self.target, Period.parse(self.view.period).year)
        basis = f"{said}, {self.target.legal_basis}{doubt}"
        own = self.own_goal(self.scope)
        return f"{own}; {basis}" if own else basis

    @property
    def own_words(self) -> str:
        """Say which areas below what is chosen have a target of their own; empty where none."""
        below = {c: one for c, one in self.own_targets.items() if c.startswith(f"{self.scope}.")}
        return own_goals.several(below, {code: one.name for code, one in self.places.items()})
