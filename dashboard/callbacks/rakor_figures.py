"""/rakor/<id>: what of the opening page the warehouse tells: reports, changes, heaviest desa."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.components import heavy_desa, rakor_changes, rakor_openings, states, traces
from dashboard.data.rakor_causes import read_cause_histories
from dashboard.data.rakor_documents import SpoiledDocumentError
from dashboard.data.rakor_opening import read_opening
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.warehouse import NoWarehouseError
from dashboard.domain.desa_loads import DesaLoad, sentence
from dashboard.domain.opd_names import local_opd
from dashboard.domain.periods import Period
from dashboard.domain.rakor_openings import Opening
from dashboard.domain.rakor_sessions import Opened, Session
from dashboard.domain.report_groups import by_sender, told_rates
from dashboard.pages import data, links, rakor_causes, wilayah
from dashboard.pages import rakor_sidang as page

HASH_SHOWN = 12  # characters: enough to compare two screens or a notulen by eye


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.LAPOR, "children"),
        Output(page.BERUBAH, "children"),
        Output(page.TERBERAT, "children"),
        Output(page.SUMBER, "children"),
        Input(page.SHOWN, "data"),
    )
    def show(key: str) -> tuple[Any, Any, Any, str]:
        opened = room.opened(key)
        if opened is None:
            return None, None, None, ""
        try:
            opening, kept = read_opening(room, opened)
        except (NoWarehouseError, SpoiledDocumentError) as gone:
            nothing = states.empty("Angka Rakor ini tidak terbaca.", str(gone))
            return nothing, nothing, nothing, ""
        kab = opened.session.series.kab_code
        return (
            rakor_openings.reports(
                by_sender(opening.missing),
                told_rates(opening.reports),
                links.write(data.PATH, kab=kab),
                lambda opd: local_opd(room.reference.opd_names, opd, kab),
            ),
            _changes(opening, opened.session),
            _heavy(room, opening, opened),
            _source(opening, kept, closed=opened.session.closed),
        )


def _changes(opening: Opening, session: Session) -> list[Any]:
    area = session.series.kec_code or session.series.kab_code
    version = opening.version if session.closed else ""
    return rakor_changes.section(
        opening.changes,
        opening.since,
        opening.unread,
        trace=lambda one: traces.address_of(one.indicator, area, one.period, version),
    )


def _heavy(room: RakorRoom, opening: Opening, opened: Opened) -> list[Any]:
    series = opened.session.series
    area = series.kec_code or series.kab_code
    names = {one.code: room.place(one.code) for one in opening.desa}
    catalogue = room.warehouse.snapshot().catalogue(room.who())
    within = room.place(area) if series.kec_code else catalogue.area_name(area)
    earlier = read_cause_histories(room.ledger(), area, room.who())

    def entry(one: DesaLoad) -> Any:
        return rakor_causes.entry(one, names[one.code], earlier.get(one.code, ()))

    return heavy_desa.section(
        list(opening.desa),
        sentence(opening.desa, names, within),
        name=lambda code: names[code],
        address=lambda code: wilayah.address(code, opening.month),
        owner=lambda general: local_opd(room.reference.opd_names, general, series.kab_code),
        entry=entry if opened.records else None,
    )


def _source(opening: Opening, kept: str, *, closed: bool) -> str:
    """Say which version is shown and, once it is kept, the mark by which it is known again."""
    word = "Angka yang disimpan saat ditutup" if closed else "Angka terbaru"
    until = f"sampai {Period.parse(opening.month).words}" if opening.month else "belum ada"
    mark = f" · sidik {kept[:HASH_SHOWN]}" if kept else ""
    return f"{word}: {until} · versi {opening.version}{mark}"
