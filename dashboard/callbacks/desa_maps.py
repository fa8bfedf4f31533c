"""The desa map of a standing: whole for new ground, numbers only for the one on screen."""

from typing import Any

from dashboard.components import circle_legends, legends
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.domain.area_codes import Level
from dashboard.domain.level_words import level_words
from dashboard.domain.periods import Period
from dashboard.domain.standings import Standing
from dashboard.domain.views import View
from dashboard.figures import circle_maps, map_classes, maps
from dashboard.figures.map_labels import framed, tall
from dashboard.figures.map_traces import Grounds
from dashboard.pages import lokus


def draw(
    areas: Areas,
    geography: Geography,
    standing: Standing,
    classes: list[int],
    drawn: dict[str, Any] | None,
) -> tuple[Any, str]:
    """Return the whole figure for new ground, else numbers only, and the name of the ground."""
    kab = standing.view.kab
    if not geography.has(kab):
        return maps.without_boundaries(standing.kabupaten_name), ""
    within = areas.within(kab)
    by_desa, kec = standing.level is Level.DESA, standing.view.kec
    desa, kecamatan = geography.desa_address(kab), geography.kecamatan_address(kab)
    below = areas.desa(kec) if kec and by_desa else ()
    named = [(one.code, one.name, *one.point) for one in below if one.point]
    above = [point for point in geography.label_points(kab) if point[0].startswith(kec)]
    grounds = Grounds(
        areas=desa if by_desa else kecamatan,
        desa=desa,
        kecamatan=kecamatan,
        kecamatan_codes=[one.code for one in areas.kecamatan(kab)],
        labels=named or above,
        points={one.code: one.point for one in within if one.point},
        sizes={one.code: one.area_km2 or 0.0 for one in within},
    )
    window = framed(geography.window(kec or kab))
    up = standing.indicator.up
    lokus = sorted(standing.lokus.desa)
    if standing.indicator.counted:
        ground = f"{grounds.areas} lingkaran"
        same = (drawn or {}).get("ground") == ground
        circles = circle_maps.circle_numbers if same else circle_maps.circle_map
        chosen = chosen_of(standing, classes)
        told = standing.indicator.id, standing.drawn()
        return circles(*told, chosen, lokus, grounds, window), ground
    ground = grounds.areas
    draw_it = maps.desa_numbers if (drawn or {}).get("ground") == ground else maps.desa_map
    return draw_it(standing.drawn(), classes, lokus, grounds, window, up=up), ground


def chosen_of(standing: Standing, classes: list[int]) -> list[str]:
    """Return the areas that keep what they show."""
    drawn = zip(standing.drawn(), classes, strict=True)
    return [code for code, one in drawn if one != map_classes.PLAIN]


def upright(geography: Geography, view: View) -> bool:
    return geography.has(view.kab) and tall(geography.window(view.kec or view.kab))


def level_said(geography: Geography, standing: Standing) -> str:
    return level_words(standing, drawn=geography.has(standing.view.kab))


def _last_day(view: View) -> str:
    return Period.parse(view.period).last_day.isoformat() if view.period else ""


def legend(standing: Standing, classes: list[int], said: str = "") -> Any:
    """Return the legend of the map. said: per what the figures are known, if not the desa."""
    if standing.indicator.counted:
        return circle_legends.circle_map(standing, chosen_of(standing, classes), said)
    overlays = map_classes.Overlays.of(standing.drawn(), classes, up=standing.indicator.up)
    return legends.desa_map(
        standing.indicator.breaks,
        up=standing.indicator.up,
        bare=len(overlays.bare),
        few=len(overlays.few_on_light) + len(overlays.few_on_dark),
        suspect=len(overlays.suspect),
        hidden=len(overlays.withheld),
        lokus=sum(code.startswith(standing.view.kec) for code in standing.lokus.desa),
        plain=classes.count(map_classes.PLAIN),
        waiting=standing.waiting,
        said=said,
        lokus_address=lokus.address(standing.view.kab, _last_day(standing.view)),
        few_below=standing.indicator.few_below,
    )
