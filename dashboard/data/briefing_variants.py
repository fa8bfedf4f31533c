"""What may be chosen inside a show: items for another kecamatan, indicator or month."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dashboard.data.briefing_coverage import of_group
from dashboard.data.briefing_gap import gap, gap_item
from dashboard.data.briefing_ground import Ground
from dashboard.data.briefing_map import ROUTINE, desa_map, map_of
from dashboard.domain.briefing_order import Part
from dashboard.domain.briefing_variants import KECAMATAN, MONTHS, NONE, Choices, Key, Variants
from dashboard.domain.briefings import Item
from dashboard.domain.indicators import Group, Indicator
from dashboard.domain.months import months
from dashboard.domain.periods import Period
from dashboard.domain.views import View
from dashboard.domain.worst_gaps import worst

MOST_INDICATORS, MOST_MONTHS = 12, 3
"""How many may be chosen: the file must stay small enough for a USB stick and for the wall."""
Items = Mapping[Key, tuple[Item, ...]]


def read_choices(ground: Ground) -> Choices:
    """Return what may be chosen: nothing where nothing was reported, or in one kecamatan alone."""
    if not ground.month or ground.kec:
        return Choices()
    past = months(ground.snapshot.catalogue(ground.actor).periods, ground.kab)
    past = [one for one in past if one < ground.month][:MOST_MONTHS]
    return Choices(
        tuple((area.code, area.name) for area in ground.room.areas.kecamatan(ground.kab)),
        tuple((one.id, one.short_name) for one in indicators(ground)),
        tuple((month, Period.parse(month).words) for month in past),
    )


def read_variants(ground: Ground) -> Variants:
    """Return the choices with all their items."""
    choices = read_choices(ground)
    items = {
        key: found
        for part in choices.parts
        for key, found in read_part(ground, choices, part).items()
    }
    return Variants(choices, items) if items else NONE


def read_part(ground: Ground, choices: Choices, part: str) -> Items:
    """Return the items that differ from the paparan of `ground` under the choices of one part.

    Every kecamatan by itself; every month by itself; an indicator by itself, in every kecamatan and
    in every month. A choice names a month: each indicator shows its last period up to it. Raises
    KeyError for a part that is none.
    """
    if part not in choices.parts:
        raise KeyError(part)
    if part == KECAMATAN:
        return {(kec, "", ""): _whole(ground.narrowed(kec)) for kec, _ in choices.kecamatan}
    if part == MONTHS:
        return {
            ("", "", month): _whole(replace(ground, month=month)) for month, _ in choices.periods
        }
    return _of_indicator(ground, choices, part)


def indicators(ground: Ground) -> Sequence[Indicator]:
    """Return routine stunting, then the shares that most people are missing to, most first."""
    catalogue = ground.snapshot.catalogue(ground.actor)
    compared = {one.id: one for one in catalogue.compared_below_kabupaten(ground.kab)}
    missed = worst(ground.overview.gaps, len(compared))
    names = dict.fromkeys((ROUTINE, *(one.indicator.id for one in missed)))
    return [compared[name] for name in names if name in compared][:MOST_INDICATORS]


def _whole(ground: Ground) -> tuple[Item, ...]:
    return (
        desa_map(ground),
        of_group(ground, Part.SPESIFIK, Group.SPESIFIK),
        of_group(ground, Part.SENSITIF, Group.SENSITIF),
        gap(ground),
    )


def _of_indicator(ground: Ground, choices: Choices, indicator: str) -> Items:
    """Return map and gap of an indicator, of the kabupaten and each kecamatan, and by month."""
    found: dict[Key, tuple[Item, ...]] = {}
    until = Period.parse(ground.month).last_day
    period = ground.snapshot.catalogue(ground.actor).newest_period(ground.kab, indicator, until)
    for kec in ("", *(code for code, _ in choices.kecamatan)) if period else ():
        own = ground.narrowed(kec, indicator)
        view = View(ground.kab, kec, indicator, period)
        found[kec, indicator, ""] = map_of(own, view), gap_item(own, own.standings.of(view))
    for month, _ in choices.periods:
        earlier = replace(ground, month=month, indicator=indicator)
        found["", indicator, month] = desa_map(earlier), gap(earlier)
    return found
