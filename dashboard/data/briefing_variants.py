"""Map and gap of a paparan for every other choice in the show: kecamatan, indicator, period."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from dashboard.data.briefing_gap import gap_item
from dashboard.data.briefing_ground import Ground
from dashboard.data.briefing_map import ROUTINE, map_item, read_measuring
from dashboard.data.standings import read_standing
from dashboard.domain.briefings import Item
from dashboard.domain.count_standings import as_drawn
from dashboard.domain.indicators import Indicator
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing
from dashboard.domain.views import View

Key = tuple[str, str, str]
"""Kecamatan, empty for the whole kabupaten; indicator; period."""
BACK = 2
"""Earlier periods of the whole kabupaten that may be looked back at."""


def read_variants(ground: Ground) -> dict[Key, tuple[Item, Item]]:
    """Return map and gap for every choice: each main indicator in its last period for every
    kecamatan, and for the whole kabupaten in the periods before."""
    found: dict[Key, tuple[Item, Item]] = {}
    for view, last in _views(ground):
        whole = read_standing(ground.snapshot, view, ground.actor)
        measured = read_measuring(ground.snapshot, view, ground.actor)
        below = ground.room.areas.kecamatan(ground.kab) if last else ()
        for kec in ("", *(one.code for one in below)):
            own = replace(ground, kec=kec, indicator=view.indicator)
            standing = _narrowed(own, whole, measured) if kec else whole
            pair = map_item(own, as_drawn(standing), measured), gap_item(own, standing)
            found[kec, view.indicator, view.period] = pair
    return found


def choices(ground: Ground) -> Sequence[Indicator]:
    """Return the indicators that may be chosen: the shares that essential services and routine
    stunting are, of those known below the kabupaten."""
    return [
        one
        for one in ground.snapshot.catalogue.compared_below_kabupaten(ground.kab)
        if one.essential or one.id == ROUTINE
    ]


def _views(ground: Ground) -> Iterator[tuple[View, bool]]:
    """Yield every indicator and period of the whole kabupaten, and whether it is the last one."""
    until = Period.parse(ground.month).last_day if ground.month else date.min
    for one in choices(ground):
        every = ground.snapshot.catalogue.periods.get((ground.kab, one.id), ())
        past = [period for period in every if Period.parse(period).last_day <= until]
        for period in past[: BACK + 1]:
            yield View(ground.kab, "", one.id, period), period == past[0]


def _narrowed(ground: Ground, whole: Standing, measured: Standing | None) -> Standing:
    """Return the standing of a kecamatan out of the kabupaten's: as `read_standing` reads it, but
    without asking again."""
    view = replace(whole.view, kec=ground.kec)
    return replace(
        whole,
        view=view,
        target=ground.snapshot.catalogue.target(view.indicator, ground.kec, view.period),
        measured=measured.readings[ground.kec] if measured else None,
    )
