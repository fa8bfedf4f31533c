"""The map in small on Ringkasan: routine stunting by desa or kecamatan, or what else is known."""

from typing import Any, NamedTuple

from dashboard.callbacks.desa_maps import draw, legend, level_said
from dashboard.components import graphs, overviews, states, traces
from dashboard.data.areas import Areas
from dashboard.data.geography import Geography
from dashboard.data.standings import read_standing
from dashboard.data.warehouse import Snapshot
from dashboard.domain.actors import Actor
from dashboard.domain.locator_maps import first_view
from dashboard.domain.seen_figures import without_figures
from dashboard.figures import map_classes
from dashboard.pages import links, peta


class SmallMap(NamedTuple):
    """What is sent to the parts of the card."""

    head: Any
    figure: Any
    legend: Any
    sketch: str
    foot: Any
    ground: str = ""


def small_map(
    snapshot: Snapshot,
    kab: str,
    month: str,
    areas: Areas,
    geography: Geography,
    actor: Actor,
    drawn: dict[str, Any],
) -> SmallMap:
    """Return the parts of the card.

    month: empty where nothing was reported. drawn: what is on screen.
    """
    view = first_view(snapshot.catalogue(actor), kab, month)
    if view is None:
        return _nothing("Belum ada angka per desa.", without_figures(actor))
    if not geography.has(kab):
        name = snapshot.catalogue(actor).area_name(kab)
        todo = "Tambahkan dengan `lokus boundaries BERKAS`."
        return _nothing(f"Batas desa {name} belum ada.", todo)
    standing = read_standing(snapshot, view, actor)
    shown = standing.drawn()
    classes = map_classes.desa_classes(shown, standing.indicator.breaks, shown.keys())
    figure, ground = draw(areas, geography, standing, classes, drawn)
    there = links.write(peta.PATH, kab=kab, ind=view.indicator, per=view.period)
    return SmallMap(
        overviews.map_head(f"{standing.indicator.short_name} per {standing.level}", there),
        figure,
        legend(standing, classes, level_said(geography, standing)),
        "batas skematis" if geography.sketch(kab) else "",
        overviews.map_foot(
            standing.credibility,
            standing.source_parts,
            traces.address_of(view.indicator, kab, view.period),
        ),
        ground,
    )


def _nothing(what: str, todo: str) -> SmallMap:
    return SmallMap(
        overviews.map_head("Peta desa"), graphs.BLANK, states.empty(what, todo), "", None
    )
