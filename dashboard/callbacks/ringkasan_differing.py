"""/: which figures two sources tell differently; asked by itself."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.components import differing_figures as block
from dashboard.data.differing_figures import read_differing
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.differing_figures import most, sentence
from dashboard.domain.periods import Period
from dashboard.pages import links, peta, wilayah
from dashboard.pages import ringkasan as page


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.BEDA, "hidden"),
        Output(page.BEDA, "children"),
        *(Input(choice, "value") for choice in page.FILTERS),
    )
    def show(kab: str, per: str) -> tuple[bool, Any]:
        snapshot = room.warehouse.snapshot()
        catalogue = snapshot.catalogue(room.who())
        held = page.state(catalogue, kab, per)
        if not held.month:
            return True, None
        found = read_differing(snapshot, held.kab, held.month, room.who())
        names = {one.id: one.short_name for one in catalogue.indicators.values()}
        month, year = Period.parse(held.month).words.rsplit(" ", 1)
        said = sentence(found, f"{year} (s.d. {month})", names)
        first, href = most(found), ""
        if first is not None:
            mapped = [one.id for one in catalogue.mapped_below_kabupaten(held.kab)]
            href = (
                links.write(peta.PATH, kab=held.kab, ind=first.indicator, per=first.period)
                if first.indicator in mapped
                else wilayah.address(held.kab, held.month)
            )
        return False, block.section(said, href, told=bool(found))
