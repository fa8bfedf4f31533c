"""Decide the period of a table by what its sheet, its titles and, last, its file name state."""

from dataclasses import dataclass

from dashboard.domain.periods import Period, Rhythm
from dashboard.intake.period_words import periods_in, without_stamps, years_in


@dataclass(frozen=True)
class Stated:
    """What states the period; None if nothing does or two places contradict each other."""

    period: Period | None
    where: str = ""
    contradiction: tuple[Period, ...] = ()


def stated_period(sheet: str, titles: tuple[str, ...], file_name: str) -> Stated:
    """Return the period of a table.

    A part of a year in the sheet's name and one in the titles must agree; a year alone counts
    where neither states a part. The file name is asked only where sheet and titles are silent.
    """
    lines = [without_stamps(line) for line in titles]
    years = set().union(*(years_in(line) for line in lines)) or years_in(sheet)
    year = years.pop() if len(years) == 1 else None
    finer = {"judul": set().union(*(periods_in(line, year) for line in lines))}
    finer["nama lembar"] = periods_in(sheet, year)
    found = finer["judul"] | finer["nama lembar"]
    if len(found) > 1:
        return Stated(None, contradiction=tuple(sorted(found)))
    if found:
        return Stated(found.pop(), " dan ".join(place for place in finer if finer[place]))
    if year is not None:
        return Stated(Period(year, Rhythm.YEAR), "judul atau nama lembar")
    named = periods_in(file_name)
    if len(named) == 1:
        return Stated(named.pop(), "nama berkas")
    return Stated(None, contradiction=tuple(sorted(named)))
