"""The children of the Sigizi recap: who was weighed, measured, and in which class they fell."""

from collections.abc import Mapping

import numpy as np

from dashboard.domain.periods import Period, Rhythm
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Floats, Ints, Land
from dashboard.intake.sample.people import YEARS, People
from dashboard.intake.sample.seasons import WEIGHING_MONTHS, decimal_year, periods


class Nutrition:
    """Classes of the three indices by month; every array has the shape (months, desa)."""

    def __init__(self, land: Land, people: People):
        self.months: list[Period] = periods(Rhythm.MONTH)
        self._land = land
        self._chance = stream(land.kabupaten.code, "status gizi")
        self._time = np.array([decimal_year(month) for month in self.months])
        year = np.array([month.year - YEARS.start for month in self.months])
        self.sasaran = people.of("balita")[year]
        measured = self._part(self.sasaran, self._attendance())
        weighed = measured + self._part(self.sasaran - measured, self._even(0.12))
        self.classes: Mapping[str, Ints] = (
            self._weight_for_age(weighed)
            | self._height_for_age(measured)
            | self._weight_for_height(measured)
        )

    def stunting_share(self) -> Floats:
        """Return the expected share of stunted children by month and desa."""
        years, percents = zip(*self._land.place.stunting, strict=True)
        level = np.interp(self._time, years, percents) / 100
        burden = self._land.burden("stunting")
        course = self._land.field("laju stunting")[None, :] * (self._time - 2023.8)[:, None]
        share = _share(level, 0.42 * burden[None, :] + 0.06 * course)
        weights = self.sasaran / self.sasaran.sum(axis=1, keepdims=True)
        # The desa together stand where the kabupaten stands.
        return np.asarray(share * (level / (share * weights).sum(axis=1))[:, None])

    def _attendance(self) -> Floats:
        """Return the share of children measured: nearly all in February and August."""
        full = np.array([month.number in WEIGHING_MONTHS for month in self.months])
        level = np.where(full, 0.885, 0.55) + 0.012 * (self._time - 2022) - 0.02
        level += self._chance.normal(0, np.where(full, 0.012, 0.05))
        return _share(level.clip(0.3, 0.96), -0.38 * self._land.burden("pengukuran")[None, :])

    def _weight_for_age(self, weighed: Ints) -> dict[str, Ints]:
        outlier = self._part(weighed, self._even(0.002))
        valid = weighed - outlier
        under = self._part(valid, 0.92 * self.stunting_share())
        severe = self._part(under, self._even(0.17))
        over = self._part(valid - under, self._even(0.045))
        return {
            "BB/U Sangat Kurang": severe,
            "BB/U Kurang": under - severe,
            "BB/U Berat Badan Normal": valid - under - over,
            "BB/U Risiko Lebih": over,
            "BB/U Outlier": outlier,
            "Ditimbang": valid,
        }

    def _height_for_age(self, measured: Ints) -> dict[str, Ints]:
        outlier = self._part(measured, self._even(0.004))
        valid = measured - outlier
        stunted = self._part(valid, self.stunting_share())
        severe = self._part(stunted, self._tilted(0.22, 0.15))
        tall = self._part(valid - stunted, self._even(0.01))
        return {
            "TB/U Sangat Pendek": severe,
            "TB/U Pendek": stunted - severe,
            "TB/U Normal": valid - stunted - tall,
            "TB/U Tinggi": tall,
            "TB/U Outlier": outlier,
            "Diukur": valid,
            "Stunting": stunted,
        }

    def _weight_for_height(self, measured: Ints) -> dict[str, Ints]:
        outlier = self._part(measured, self._even(0.005))
        valid = measured - outlier
        wasted = self._part(valid, self._tilted(0.068, 0.3))
        severe = self._part(wasted, self._even(0.1))
        heavy = self._part(valid - wasted, self._even(0.095))
        fat = self._part(heavy, self._even(0.27))
        obese = self._part(fat, self._even(0.3))
        return {
            "BB/TB Gizi Buruk": severe,
            "BB/TB Gizi Kurang": wasted - severe,
            "BB/TB Normal": valid - wasted - heavy,
            "BB/TB Risiko Gizi Lebih": heavy - fat,
            "BB/TB Gizi Lebih": fat - obese,
            "BB/TB Obesitas": obese,
            "BB/TB Outlier": outlier,
        }

    def _even(self, level: float) -> Floats:
        return np.full(self.sasaran.shape, level)

    def _tilted(self, level: float, tilt: float) -> Floats:
        """Return a level that rises with the burden of stunting."""
        odds = tilt * self._land.burden("stunting")[None, :]
        return _share(np.full(len(self.months), level), odds)

    def _part(self, whole: Ints, share: Floats) -> Ints:
        """Take a share of a whole in whole children, lingering from month to month."""
        swing = self._chance.normal(size=whole.shape)
        for row in range(1, len(whole)):
            swing[row] = 0.93 * swing[row - 1] + 0.37 * swing[row]
        expected = whole * share + 0.55 * np.sqrt(whole * share * (1 - share)) * swing
        start = self._chance.random(whole.shape)
        return np.floor(expected + start).astype(np.int64).clip(0, whole)


def _share(level: Floats, odds: Floats) -> Floats:
    """Shift shares by period (months) by the odds of each desa."""
    return np.asarray(1 / (1 + np.exp(-(np.log(level / (1 - level))[:, None] + odds))))
