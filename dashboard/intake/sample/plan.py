"""Which files the sample has."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from dashboard.data.areas import Areas
from dashboard.domain.area_codes import Level
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period, Rhythm
from dashboard.intake.sample.coverage import counts
from dashboard.intake.sample.first_editions import MONTHS, first_counts, late_desa
from dashboard.intake.sample.krs_file import write_krs
from dashboard.intake.sample.land import Land, land_of
from dashboard.intake.sample.lokus import lokus_lists
from dashboard.intake.sample.nutrition import Nutrition
from dashboard.intake.sample.opd_file import write_coverage
from dashboard.intake.sample.people import YEARS, People
from dashboard.intake.sample.places import PLACES
from dashboard.intake.sample.profiles import PROFILES
from dashboard.intake.sample.puskesmas import puskesmas_names
from dashboard.intake.sample.seasons import known_until, periods
from dashboard.intake.sample.sigizi_file import write_recap
from dashboard.intake.sample.sk_file import write_decree
from dashboard.intake.sample.whole_folder import replaced_whole
from dashboard.reference import Reference


def write_sample(
    folder: Path,
    areas: Areas,
    reference: Reference,
    *,
    kabupaten: Sequence[str] = tuple(PLACES),
    since: Period | None = None,
) -> list[Path]:
    """Write the source files of the sample and return them.

    folder: replaced whole, so that a kill leaves the old or the new; below it one folder per
    kabupaten. since: leave out what ended before this period began.
    Raises ValueError for a kabupaten without sample or areas, and for a folder with other files.
    """
    lands = [land_of(areas, kab) for kab in kabupaten]
    with replaced_whole(folder) as fresh:
        written = [
            file
            for land in lands
            for file in _kabupaten_files(fresh / land.kabupaten.code, land, reference, since)
        ]
    return [folder / file.relative_to(fresh) for file in written]


def _kabupaten_files(
    folder: Path, land: Land, reference: Reference, since: Period | None
) -> Iterator[Path]:
    people = People(land)
    nutrition, puskesmas = Nutrition(land, people), puskesmas_names(land)
    for month in nutrition.months:
        if _wanted(month, since):
            yield write_recap(folder, land, nutrition, puskesmas, month)
    yield from _coverage_files(folder, land, people, reference, since)
    for semester in periods(Rhythm.SEMESTER):
        if _wanted(semester, since):
            yield write_krs(folder, land, people, semester)
    for year, chosen in lokus_lists(land, nutrition).items():
        if since is None or year >= since.year:
            yield write_decree(folder, land, year, chosen)


def _coverage_files(
    folder: Path, land: Land, people: People, reference: Reference, since: Period | None
) -> Iterator[Path]:
    indicators = [i for i in reference.indicators.values() if i.id in PROFILES]
    achieved = {i.id: counts(land, people, i, PROFILES[i.id]) for i in indicators}
    for office in dict.fromkeys(indicator.opd[0] for indicator in indicators):
        own = [indicator for indicator in indicators if indicator.opd[0] == office]
        every = [sheet for sheet in _sheets(own) if _wanted(sheet[0], since)]
        for year in YEARS:
            sheets = [sheet for sheet in every if sheet[0].year == year]
            if sheets:
                yield write_coverage(folder, land, office, str(year), sheets, achieved)
        for month in MONTHS:
            sheets = [sheet for sheet in every if sheet[0] == month]
            if sheets:
                first, late = first_counts(land, month, achieved), late_desa(land, office, month)
                yield write_coverage(folder, land, office, str(month), sheets, first, late)


def _sheets(indicators: Sequence[Indicator]) -> list[tuple[Period, Level, list[Indicator]]]:
    """Put indicators of one rhythm and level side by side on the sheets of their periods."""

    def kind(indicator: Indicator) -> tuple[int, int]:
        rhythms, levels = list(Rhythm)[::-1], [Level.DESA, Level.KECAMATAN, Level.KABUPATEN]
        return rhythms.index(indicator.rhythm), levels.index(indicator.lowest_level)

    return [
        (period, shared[0].lowest_level, shared)
        for _, group in groupby(sorted(indicators, key=kind), kind)
        if (shared := list(group))
        for period in periods(shared[0].rhythm)
    ]


def _wanted(period: Period, since: Period | None) -> bool:
    return since is None or known_until(period) >= since.first_day
