"""/: which desa are heaviest and why; asked by itself, so that the answer does not wait."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import Dash, Input, Output

from dashboard.components import heavy_desa as block
from dashboard.data.area_figures import read_area_figures
from dashboard.data.areas import Areas
from dashboard.data.standings import read_lokus
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.area_codes import Level
from dashboard.domain.heaviest_desa import heaviest_desa, sentence
from dashboard.domain.lokus_services import services
from dashboard.domain.opd_names import OpdName, local_opd
from dashboard.pages import ringkasan as page
from dashboard.pages import wilayah


def register(
    app: Dash,
    warehouse: Warehouse,
    areas: Areas,
    opd_names: Sequence[OpdName],
    who: Callable[[], Actor],
) -> None:
    @app.callback(
        Output(page.TERBERAT, "children"), *(Input(choice, "value") for choice in page.FILTERS)
    )
    def show(kab: str, per: str) -> list[Any]:
        snapshot = warehouse.snapshot()
        held = page.state(snapshot.catalogue, kab, per)
        desa = areas.desa(held.kab)
        names = {one.code: f"{one.name}, {_above(areas, one.kecamatan)}" for one in desa}
        found, lokus = [], frozenset[str]()
        if held.month:
            figures = read_area_figures(snapshot, held.kab, Level.DESA, held.month, who())
            found = heaviest_desa(services(figures), names)
            lokus = read_lokus(snapshot, held.kab, int(held.month[:4]), who()).desa
        return block.section(
            found,
            sentence(found, names, snapshot.catalogue.area_name(held.kab)),
            name=lambda code: names[code],
            address=lambda code: wilayah.address(code, held.month),
            owner=lambda general: local_opd(opd_names, general, held.kab),
            lokus=lokus,
        )


def _above(areas: Areas, code: str) -> str:
    above = areas.get(code)
    return above.name if above else ""
