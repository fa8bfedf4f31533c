"""What may be chosen inside a show: items for another kecamatan, indicator or month."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dashboard.data.briefing_coverage import of_group
from dashboard.data.briefing_gap import gap, gap_item
from dashboard.data.briefing_ground import Ground
from dashboard.data.briefing_map import ROUTINE, desa_map, map_item, read_measuring
from dashboard.data.standings import read_standing
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefing_variants import Key, Variants
from dashboard.domain.briefings import Item
from dashboard.domain.count_standings import as_drawn
from dashboard.domain.indicators import Group, Indicator
from dashboard.domain.months import months
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing
from dashboard.domain.views import View
from dashboard.domain.worst_gaps import worst

INDICATORS, MONTHS = 12, 3
"""How many may be chosen: the file must stay small enough for a USB stick and for the wall."""


def read_variants(ground: Ground) -> Variants:
    """Return the choices and, for each, the items that differ from the paparan of `ground`.

    Every kecamatan by itself and with every indicator; every indicator by itself and in every
    month; every month by itself. A choice names a month: each indicator shows its last period up
    to it.
    """
    if not ground.month:
        return Variants()
    offered = indicators(ground)
    below = ground.room.areas.kecamatan(ground.kab)
    past = months(ground.snapshot.catalogue.periods, ground.kab)
    past = [one for one in past if one < ground.month][:MONTHS]
    items: dict[Key, tuple[Item, ...]] = {}
    for area in below:
        items[area.code, "", ""] = _whole(ground.narrowed(area.code))
    for month in past:
        items["", "", month] = _whole(replace(ground, month=month))
    for one in offered:
        items |= _of_indicator(ground, one.id, [area.code for area in below])
        for month in past:
            earlier = replace(ground, month=month, indicator=one.id)
            items["", one.id, month] = desa_map(earlier), gap(earlier)
    return Variants(
        kecamatan=tuple((area.code, area.name) for area in below),
        indicators=tuple((one.id, one.short_name) for one in offered),
        periods=tuple((month, Period.parse(month).words) for month in past),
        items=items,
    )


def indicators(ground: Ground) -> Sequence[Indicator]:
    """Return routine stunting, then the shares that most people are missing to, most first."""
    catalogue = ground.snapshot.catalogue
    compared = {one.id: one for one in catalogue.compared_below_kabupaten(ground.kab)}
    missed = worst(ground.overview.gaps, len(compared))
    names = dict.fromkeys((ROUTINE, *(one.indicator.id for one in missed)))
    return [compared[name] for name in names if name in compared][:INDICATORS]


def _whole(ground: Ground) -> tuple[Item, ...]:
    return (
        desa_map(ground),
        of_group(ground, Part.SPESIFIK, Group.SPESIFIK),
        of_group(ground, Part.SENSITIF, Group.SENSITIF),
        gap(ground),
    )


def _of_indicator(
    ground: Ground, indicator: str, below: Sequence[str]
) -> Mapping[Key, tuple[Item, ...]]:
    """Return map and gap of an indicator for the kabupaten and each kecamatan, read once."""
    catalogue, until = ground.snapshot.catalogue, Period.parse(ground.month).last_day
    period = catalogue.newest_period(ground.kab, indicator, until)
    if not period:
        return {}
    view = View(ground.kab, "", indicator, period)
    whole = read_standing(ground.snapshot, view, ground.actor)
    measured = read_measuring(ground.snapshot, view, ground.actor)
    found: dict[Key, tuple[Item, ...]] = {}
    for kec in ("", *below):
        own = ground.narrowed(kec, indicator)
        standing = _narrowed(own, whole, measured) if kec else whole
        pair = map_item(own, as_drawn(standing), measured), gap_item(own, standing)
        found[kec, indicator, ""] = pair
    return found


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
