"""What can be asked of one warehouse version, and the valid view nearest to any link."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain.area_codes import Level
from dashboard.domain.areas import Area
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.targets import Target

FIRST_INDICATOR = "pregnant_iron_tablet_90"


@dataclass(frozen=True)
class View:
    """One valid state of the filters. kec: empty for the whole kabupaten."""

    kab: str
    kec: str
    indicator: str
    period: str
    notes: tuple[str, ...] = ()
    """What the link asked for and could not have, one sentence each."""


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
    """The one in force by indicator, kabupaten and year."""
    first_kabupaten: str

    def target(self, indicator: str, kab: str, period: str) -> Target | None:
        """Return the target in force in a period; None where none is set or none is judged."""
        return self.targets.get((indicator, kab, Period.parse(period).year))

    @classmethod
    def empty(cls, indicators: Mapping[str, Indicator]) -> "Catalogue":
        """Return what can be asked before anything was built: nothing."""
        return cls("", indicators, [], {}, {}, {}, {}, "")

    def today(self, kab: str, clock: date) -> date:
        """Return the day on which a kabupaten is looked at: the sample has its own."""
        return self.sample.get(kab, clock)

    def area_name(self, code: str) -> str:
        """Return the name of a kabupaten or kecamatan, as people say it."""
        areas = [*self.kabupaten, *self.kecamatan.get(code[:5], ())]
        return next((area.name for area in areas if area.code == code), code)

    def indicators_with_figures(self, kab: str) -> list[Indicator]:
        return [one for one in self.indicators.values() if self.periods.get((kab, one.id))]

    def drawn_per_desa(self, kab: str) -> list[Indicator]:
        """Return the shares that Peta can colour desa by: rates fill areas, counts do not."""
        return [
            one
            for one in self.indicators_with_figures(kab)
            if one.lowest_level is Level.DESA and one.percent
        ]

    def compared_below_kabupaten(self, kab: str) -> list[Indicator]:
        """Return the shares that kecamatan, or their desa, can be compared by."""
        return [
            one
            for one in self.indicators_with_figures(kab)
            if one.lowest_level is not Level.KABUPATEN and one.percent
        ]

    def newest_period(self, kab: str, indicator: str, until: date | None = None) -> str:
        """Return the last period of an indicator that ended by a day; empty if there is none."""
        for period in self.periods.get((kab, indicator), ()):
            if until is None or Period.parse(period).last_day <= until:
                return period
        return ""

    def view(self, address: Mapping[str, str], choices: Sequence[Indicator] = ()) -> View:
        """Keep what is valid of a link; put the nearest valid in place of the rest and say so.

        address: kab, kec, ind, per of the link, any of them missing.
        choices: indicators the page can show; empty: all with figures.
        """
        notes: list[str] = []
        kab = self._kabupaten(address.get("kab", ""), notes)
        kec = self._kecamatan(kab, address.get("kec", ""), notes)
        indicator = self._indicator(kab, address.get("ind", ""), choices, notes)
        period = self._period(kab, indicator, address.get("per", ""), notes)
        return View(kab, kec, indicator, period, tuple(notes))

    def _kabupaten(self, asked: str, notes: list[str]) -> str:
        codes = [area.code for area in self.kabupaten]
        first = self.first_kabupaten if self.first_kabupaten in codes else next(iter(codes), "")
        if asked and asked not in codes:
            notes.append(f"Kabupaten «{asked}» tidak ada; ditampilkan {self.area_name(first)}.")
        return asked if asked in codes else first

    def _kecamatan(self, kab: str, asked: str, notes: list[str]) -> str:
        codes = [area.code for area in self.kecamatan.get(kab, ())]
        if asked and asked not in codes:
            notes.append(f"Kecamatan «{asked}» tidak ada di {self.area_name(kab)}.")
        return asked if asked in codes else ""

    def _indicator(
        self, kab: str, asked: str, choices: Sequence[Indicator], notes: list[str]
    ) -> str:
        ids = [one.id for one in choices or self.indicators_with_figures(kab)]
        first = FIRST_INDICATOR if FIRST_INDICATOR in ids else next(iter(ids), "")
        if asked and asked not in ids:
            known = self.indicators.get(asked)
            what = known.short_name if known else asked
            notes.append(f"Indikator «{what}» tidak dapat ditampilkan di halaman ini.")
        return asked if asked in ids else first

    def _period(self, kab: str, indicator: str, asked: str, notes: list[str]) -> str:
        there = self.periods.get((kab, indicator), ())
        if asked in there:
            return asked
        newest = next(iter(there), "")
        try:
            nearest = self.newest_period(kab, indicator, Period.parse(asked).last_day)
        except ValueError:
            nearest = ""
        shown = nearest or newest
        if asked and shown:
            notes.append(f"Periode «{asked}» tidak ada; ditampilkan {Period.parse(shown).words}.")
        return shown
