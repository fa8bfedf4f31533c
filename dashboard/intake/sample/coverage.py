"""The counts of one coverage indicator, period by period and area by area."""

from dataclasses import dataclass

import numpy as np

from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.intake.sample.chance import stream
from dashboard.intake.sample.land import Floats, Ints, Land
from dashboard.intake.sample.people import YEARS, People
from dashboard.intake.sample.profiles import Profile
from dashboard.intake.sample.seasons import decimal_year, months_done, periods

TEAM = 3
"""So few of a kind do not come and go: they are there or not."""
MONEY = 1_000_000
"""Totals from here on are rupiah, no two kabupaten alike."""


@dataclass(frozen=True)
class Counts:
    """Counts of shape (periods, areas); periods as `seasons.periods` has them."""

    periods: list[Period]
    numerator: Ints
    denominator: Ints


def counts(land: Land, people: People, indicator: Indicator, profile: Profile) -> Counts:
    """Return the counts of one indicator at its lowest level.

    A stock moves around its level. What accumulates begins anew in January and never falls within a
    year; its denominator is the year's sasaran, or is found along the way.
    """
    when = periods(indicator.rhythm)
    year = np.array([period.year - YEARS.start for period in when])
    cumulative = indicator.accumulation.grows
    whole = _whole(land, people, indicator, profile)[year]
    chance = stream(land.kabupaten.code, "capaian", indicator.id)
    done = _pace(chance, profile)[year, [months_done(period) - 1 for period in when]]
    time = np.array([p.year + 1.0 if cumulative else decimal_year(p) for p in when])
    share = _share(land, indicator, profile, time, float(chance.normal(0, 0.3)))
    swing = _swing(chance, year, whole.shape[1], cumulative=cumulative)
    share = (share + _deviation(share, whole) * swing).clip(0, 1)
    # One start for both counts: who is found first is served first, and never more than were found.
    start = stream(land.kabupaten.code, "mulai", profile.whole or indicator.id).random(len(whole.T))
    found = whole * done[:, None] if cumulative and profile.found else whole
    served = whole * share * done[:, None] if cumulative else whole * share
    denominator, numerator = (np.floor(exact + start).astype(np.int64) for exact in (found, served))
    level = indicator.lowest_level if profile.whole else Level.DESA
    return Counts(when, _summed(land, numerator, level), _summed(land, denominator, level))


def _whole(land: Land, people: People, indicator: Indicator, profile: Profile) -> Ints:
    if profile.whole:
        return people.of(profile.whole)
    total = np.full((len(YEARS), 1), profile.total, dtype=np.int64)
    if profile.total < MONEY:
        return total
    chance = stream(land.kabupaten.code, "pagu", indicator.id)
    size = np.exp(chance.normal(0, 0.3) + chance.normal(0, 0.08, total.shape))
    return np.rint(total * size / 1000).astype(np.int64) * 1000


def _pace(chance: np.random.Generator, profile: Profile) -> Floats:
    """Return by year and month which part of the year's work is done; money comes late."""
    work = np.exp(chance.normal(0, 0.22, (len(YEARS), 12)))
    if profile.whole == "dana desa" or profile.total >= MONEY:
        work *= np.arange(1, 13)
    done = work.cumsum(axis=1)
    return np.asarray(done / done[:, -1:])


def _share(
    land: Land, indicator: Indicator, profile: Profile, time: Floats, shift: float
) -> Floats:
    """Return the expected share by period and desa (one column for the kabupaten's own counts)."""
    progress = ((time - YEARS.start) / (YEARS.stop - YEARS.start - 0.33)).clip(0, 1)
    level = (profile.first + (profile.last - profile.first) * progress) / 100
    level = level.clip(0.005, 0.995)
    burden = land.burden(indicator.id) if profile.whole else np.zeros(1)
    worse = -1 if indicator.up else 1
    odds = np.log(level / (1 - level))[:, None] + shift + worse * profile.spread * burden[None, :]
    return np.asarray(1 / (1 + np.exp(-odds)))


def _swing(chance: np.random.Generator, year: Ints, width: int, *, cumulative: bool) -> Floats:
    """Return deviations that linger: the same people are counted again the next month."""
    swing = chance.normal(size=(len(year), width))
    if cumulative:
        return swing[year]
    for row in range(1, len(year)):
        swing[row] = 0.85 * swing[row - 1] + 0.53 * swing[row]
    return swing


def _deviation(share: Floats, whole: Ints) -> Floats:
    deviation = 0.7 * np.sqrt(share * (1 - share) / whole.clip(1))
    return np.asarray(np.where(whole > TEAM, deviation, 0.0))


def _summed(land: Land, values: Ints, level: Level) -> Ints:
    """Add desa up to the level at which the office reports."""
    if level is Level.DESA:
        return values
    if level is Level.KABUPATEN:
        return np.asarray(values.sum(axis=1, keepdims=True))
    parts = [values[:, land.kecamatan_index == k].sum(axis=1) for k in range(len(land.kecamatan))]
    return np.stack(parts, axis=1)
