"""The map of a profile: where the area lies, coloured by routine stunting, all else grey."""

from typing import Any, NamedTuple

from dashboard.callbacks.desa_maps import draw, level_said
from dashboard.components import sources, states, traces
from dashboard.components.overviews import map_head
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Snapshot
from dashboard.domain import tokens
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.area_places import AreaPlace
from dashboard.domain.locator_maps import first_view
from dashboard.domain.periods import Period
from dashboard.domain.seen_figures import without_figures
from dashboard.figures import map_classes, map_traces, maps
from dashboard.pages import links, peta


class Locator(NamedTuple):
    head: Any
    figure: Any
    foot: Any


def locator_map(
    snapshot: Snapshot,
    place: AreaPlace,
    month: str,
    areas: Areas,
    geography: Geography,
    actor: Actor,
) -> Locator:
    """Return the map of the kabupaten with the area coloured and outlined.

    month: empty where nothing was reported.
    """
    view = first_view(snapshot.catalogue(actor), place.kab, month)
    if view is None or not geography.has(place.kab):
        said = "Belum ada angka per desa." if view is None else "Batas desa belum ada."
        todo = without_figures(actor)
        if view is not None:
            todo = "Tambahkan dengan `lokus boundaries BERKAS`."
        return Locator(map_head("Letak"), maps.without_figures(), states.empty(said, todo))
    standing = read_standing(snapshot, view, actor)
    shown = standing.drawn()
    chosen = [code for code in shown if code.startswith(place.code) or place.code.startswith(code)]
    classes = map_classes.desa_classes(shown, standing.indicator.breaks, chosen)
    figure, _ = draw(areas, geography, standing, classes, None)
    if place.level is not Level.KABUPATEN:
        by_desa = place.level is Level.DESA
        ground = geography.desa_address if by_desa else geography.kecamatan_address
        for line in ("casing", "core"):
            look, width = tokens.HIGHLIGHT[line], tokens.HIGHLIGHT[f"{line}_width"]
            figure.add_trace(map_traces.outline(ground(place.kab), [place.code], look, width))
    kec = place.code[:8] if place.level is not Level.KABUPATEN else ""
    there = links.write(peta.PATH, kab=place.kab, kec=kec, ind=view.indicator, per=view.period)
    parts = [
        f"Sumber: {standing.indicator.source_system}, {Period.parse(view.period).words}",
        standing.lokus.words,
        "batas skematis" if geography.sketch(place.kab) else "",
        level_said(geography, standing),
    ]
    trace = traces.address_of(view.indicator, place.code, view.period)
    title = f"{standing.indicator.short_name} per {standing.level}"
    return Locator(map_head(title, there), figure, sources.line(parts, trace))
