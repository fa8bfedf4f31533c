"""The small map of a profile: its area in the classes of one indicator, all else plain."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from dashboard.domain import legend_words
from dashboard.domain.area_profiles import ROUTINE
from dashboard.domain.briefing_maps import area_map
from dashboard.domain.briefings import AreaMap, MapClass
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing
from dashboard.domain.tones import FEW, NO_DATA, PLAIN
from dashboard.domain.views import View

KECAMATAN = len("61.08.02")


def first_view(catalogue: Catalogue, kab: str, month: str) -> View | None:
    """Return routine stunting in its last month up to one, else the first thing known below."""
    if not month:
        return None
    until = Period.parse(month).last_day
    for indicator in (ROUTINE, *(one.id for one in catalogue.compared_below_kabupaten(kab))):
        period = catalogue.newest_period(kab, indicator, until)
        if period:
            return View(kab, "", indicator, period)
    return None


def locator(standing: Standing, code: str, names: Mapping[str, str]) -> AreaMap:
    """Return the map. code: of the area. names: what is written on it, by code.

    Where a figure is known per kecamatan only, a desa stands in the class of its kecamatan.
    """
    whole, drawn = area_map(standing, names), standing.drawn()
    shown = {one for one in drawn if one.startswith(code) or code.startswith(one)}

    def area(desa: str) -> str:
        """Return the area of the level that is drawn; empty for one outside."""
        return next((one for one in (desa, desa[:KECAMATAN]) if one in shown), "")

    fill = {desa: tone if area(desa) else PLAIN for desa, tone in whole.fill.items()}
    tones = {area(desa): tone for desa, tone in whole.fill.items() if area(desa)}
    few = tuple(desa for desa in whole.few if area(desa))
    counts = Counter(tones.values()) | Counter({FEW: len({area(desa) for desa in few})})
    hidden = sum(drawn[one].withheld for one in shown)

    def count(one: MapClass) -> int:
        if one.words == legend_words.WITHHELD:
            return hidden
        return counts[one.tone] - hidden * (one.tone == NO_DATA)

    return replace(
        whole,
        fill=fill,
        few=few,
        classes=tuple(replace(one, count=count(one)) for one in whole.classes if count(one)),
        circles={one: number for one, number in whole.circles.items() if one in shown},
    )
