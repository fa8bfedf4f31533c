"""What can be asked of one warehouse version."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from dashboard.domain import views
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level, kabupaten_of
from dashboard.domain.areas import Area
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.rakor_rights import near
from dashboard.domain.targets import Target, upward
from dashboard.domain.views import View


@dataclass(frozen=True)
class Catalogue:
    version: str
    indicators: Mapping[str, Indicator]
    kabupaten: Sequence[Area]
    kecamatan: Mapping[str, Sequence[Area]]
    """By kabupaten code."""
    periods: Mapping[tuple[str, str], Sequence[str]]
    """By kabupaten and indicator, newest first."""
    sample: Mapping[str, date]
    """The kabupaten whose figures are the sample's, with the sample's own day."""
    targets: Mapping[tuple[str, str, int], Target]
    """The one in force by indicator, kabupaten and year; of areas below it only their own."""
    first_kabupaten: str
    running: Collection[tuple[str, str, str]] = frozenset()
    """Kabupaten, indicator and period of what records tell before the period has ended."""

    def target(self, indicator: str, area: str, period: str) -> Target | None:
        """Return the target in force in a period, of the area or the nearest one above it; None
        where none is set or none is judged. One of a period that still runs says so."""
        year = Period.parse(period).year
        held = (self.targets.get((indicator, code, year)) for code in upward(area))
        found = next(filter(None, held), None)
        if found is not None and self.runs(area, indicator, period):
            return replace(found, running=True)
        return found

    def targets_below(self, indicator: str, kab: str, period: str) -> Mapping[str, Target]:
        """Return the own targets of the kecamatan and desa of a kabupaten, by code."""
        found = self._below.get((indicator, kab, Period.parse(period).year), {})
        if found and self.runs(kab, indicator, period):
            return {code: replace(target, running=True) for code, target in found.items()}
        return found

    def runs(self, area: str, indicator: str, period: str) -> bool:
        """Tell whether programme records tell of a period that has not ended."""
        return (kabupaten_of(area), indicator, period) in self.running

    @cached_property
    def _below(self) -> dict[tuple[str, str, int], dict[str, Target]]:
        found: dict[tuple[str, str, int], dict[str, Target]] = {}
        for (indicator, code, year), target in self.targets.items():
            if kabupaten_of(code) != code:
                found.setdefault((indicator, kabupaten_of(code), year), {})[code] = target
        return found

    @classmethod
    def empty(cls, indicators: Mapping[str, Indicator]) -> "Catalogue":
        """Return what can be asked before anything was built: nothing."""
        return cls("", indicators, [], {}, {}, {}, {}, "")

    def seen_by(self, actor: Actor) -> "Catalogue":
        """Return the same with the kabupaten alone that an actor answers for or in."""
        if not actor.areas:
            return self
        return replace(self, kabupaten=[one for one in self.kabupaten if near(actor, one.code)])

    def today(self, kab: str, clock: date) -> date:
        """Return the day on which a kabupaten is looked at: the sample has its own."""
        return self.sample.get(kab, clock)

    def area_name(self, code: str) -> str:
        """Return the name of a kabupaten or kecamatan, as people say it."""
        areas = [*self.kabupaten, *self.kecamatan.get(code[:5], ())]
        return next((area.name for area in areas if area.code == code), code)

    def indicators_with_figures(self, kab: str) -> list[Indicator]:
        return [one for one in self.indicators.values() if self.periods.get((kab, one.id))]

    def compared_below_kabupaten(self, kab: str) -> list[Indicator]:
        """Return the shares that kecamatan, or their desa, can be compared and coloured by:
        rates fill areas, counts do not."""
        return [
            one
            for one in self.indicators_with_figures(kab)
            if one.lowest_level is not Level.KABUPATEN and one.percent
        ]

    def mapped_below_kabupaten(self, kab: str) -> list[Indicator]:
        """Return the shares that fill areas, then the counts that stand as circles over them."""
        counts = [one for one in self.indicators_with_figures(kab) if one.counted]
        return [*self.compared_below_kabupaten(kab), *counts]

    def newest_period(self, kab: str, indicator: str, until: date | None = None) -> str:
        """Return the last period of an indicator that ended by a day; empty if there is none.

        One that still runs comes last: half of it is not the whole.
        """
        there = [
            period
            for period in self.periods.get((kab, indicator), ())
            if until is None or Period.parse(period).last_day <= until
        ]
        ended = (period for period in there if not self.runs(kab, indicator, period))
        return next(ended, next(iter(there), ""))

    def view(
        self,
        address: Mapping[str, str],
        offered_in: Callable[[str], Sequence[Indicator]] | None = None,
    ) -> View:
        """Keep what is valid of a link; put the nearest valid in place of the rest and say so.

        address: kab, kec, ind, per of the link, any of them missing.
        offered_in: the indicators a page can show in a kabupaten; all with figures if not given.
        """
        notes: list[str] = []
        kab = views.kabupaten(self, address.get("kab", ""), notes)
        kec = views.kecamatan(self, kab, address.get("kec", ""), notes)
        offered = (offered_in or self.indicators_with_figures)(kab)
        ind = views.indicator(self.indicators, offered, address.get("ind", ""), notes)
        per = views.period(self, kab, ind, address.get("per", ""), notes)
        return View(kab, kec, ind, per, tuple(notes))
