"""The desa map of the verification: which share of its list each desa has checked."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from dashboard.callbacks import desa_maps
from dashboard.components import sources, states
from dashboard.components.overviews import map_head
from dashboard.data.geography import Geography
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.standings import read_lokus, read_places
from dashboard.domain.krs_form import LISTED
from dashboard.domain.krs_progress import Row, number, progress
from dashboard.domain.periods import Period
from dashboard.domain.readings import NOTHING
from dashboard.domain.readings import read as read_row
from dashboard.domain.standings import Standing
from dashboard.domain.views import View
from dashboard.figures import map_classes, maps

INDICATOR = "krs_verified"


class Drawn(NamedTuple):
    head: Any
    figure: Any
    legend: Any
    foot: Any
    ground: str


def draw(
    room: RakorRoom,
    geography: Geography,
    view: tuple[str, str, str],
    rows: Mapping[str, Row],
    link: str,
    before: dict[str, Any],
) -> Drawn:
    """Return the parts of the card. view: kab, kec, period. link: the same indicator on Peta."""
    kab, kec, period = view
    snapshot, actor = room.warehouse.snapshot(), room.who()
    head = map_head("Verifikasi per desa", link)
    name = snapshot.catalogue(actor).area_name(kab)
    if not geography.has(kab):
        said = states.empty(f"Batas desa {name} belum ada.", "Muat di halaman Data.")
        return Drawn(head, maps.without_boundaries(name), said, None, "")
    indicator = room.reference.indicators[INDICATOR]
    places = read_places(snapshot, kab, name, actor)
    readings = dict.fromkeys((kab, *places), NOTHING)
    for code, row in rows.items():
        if number(row, LISTED) is None:
            continue
        one = progress([row], 1)
        counts = {"numerator": one.final + one.checked, "denominator": one.listed, "people": None}
        readings[code] = read_row(counts, indicator, None, period)
    standing = Standing(
        view=View(kab, kec, INDICATOR, period),
        indicator=indicator,
        target=None,
        kabupaten_name=name,
        places=places,
        readings=readings,
        lokus=read_lokus(snapshot, kab, Period.parse(period).last_day, actor),
        sources=[],
        batch_of={},
        sample=kab in snapshot.catalogue(actor).sample,
    )
    shown = standing.drawn()
    chosen = [code for code in shown if code.startswith(kec)]
    classes = map_classes.desa_classes(shown, indicator.breaks, chosen)
    figure, ground = desa_maps.draw(room.areas, geography, standing, classes, before)
    return Drawn(
        head,
        figure,
        desa_maps.legend(standing, classes),
        sources.line([standing.lokus.words, "batas skematis" if geography.sketch(kab) else ""]),
        ground,
    )
