"""/: which desa are heaviest and why; asked by itself, so that the answer does not wait."""

from collections.abc import Callable, Sequence
from typing import Any

from dash import Dash, Input, Output, html

from dashboard.components import heavy_desa as block
from dashboard.data.areas import Areas
from dashboard.data.desa_loads import read_desa_loads
from dashboard.data.ledger import Ledger
from dashboard.data.rakor_causes import read_causes
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.audiences import LEFT_OUT, Audience
from dashboard.domain.desa_loads import sentence
from dashboard.domain.opd_names import OpdName, local_opd
from dashboard.pages import ringkasan as page
from dashboard.pages import wilayah


def register(
    app: Dash,
    warehouse: Warehouse,
    areas: Areas,
    opd_names: Sequence[OpdName],
    who: Callable[[], Actor],
    ledger: Callable[[], Ledger],
) -> None:
    @app.callback(
        Output(page.TERBERAT, "children"), *(Input(choice, "value") for choice in page.FILTERS)
    )
    def show(kab: str, per: str) -> list[Any]:
        snapshot = warehouse.snapshot()
        held = page.state(snapshot.catalogue(who()), kab, per)
        desa = areas.desa(held.kab)
        names = {one.code: f"{one.name}, {_above(areas, one.kecamatan)}" for one in desa}
        causes = read_causes(ledger(), held.kab, who())
        found = read_desa_loads(snapshot, held.kab, names, held.month, who(), causes)
        made = block.section(
            found,
            sentence(found, names, snapshot.catalogue(who()).area_name(held.kab)),
            name=lambda code: names[code],
            address=lambda code: wilayah.address(code, held.month),
            owner=lambda general: local_opd(opd_names, general, held.kab),
        )
        partial = bool(found) and who().audience is Audience.UMUM
        return [*made, html.P(LEFT_OUT, className="card-note")] if partial else made


def _above(areas: Areas, code: str) -> str:
    above = areas.get(code)
    return above.name if above else ""
