"""/rakor/<id>: what of the opening page the warehouse tells: reports, changes, heaviest desa."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.components import changes, heavy_desa, rakor_openings, states
from dashboard.data.area_figures import read_area_figures
from dashboard.data.changes import read_changes
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.standings import read_lokus
from dashboard.data.warehouse import NoWarehouseError, Snapshot
from dashboard.domain.area_codes import Level
from dashboard.domain.heaviest_desa import heaviest_desa
from dashboard.domain.heaviest_desa import sentence as heaviest
from dashboard.domain.indicator_changes import largest
from dashboard.domain.lokus_services import services
from dashboard.domain.months import months
from dashboard.domain.opd_names import local_opd
from dashboard.domain.periods import Period
from dashboard.domain.rakor_sessions import Session
from dashboard.domain.report_groups import by_sender, told
from dashboard.pages import data, kesenjangan, links, wilayah
from dashboard.pages import rakor_sidang as page


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
        session = opened.session
        try:
            snapshot = room.snapshot(session)
        except NoWarehouseError as gone:
            nothing = states.empty("Angka Rakor ini tidak terbaca.", str(gone))
            return nothing, nothing, nothing, ""
        kab = session.series.kab_code
        lines = room.report_lines(session, opened.today)
        month = next(iter(months(snapshot.catalogue.periods, kab)), "")
        word = "Angka yang disimpan saat ditutup" if session.closed else "Angka terbaru"
        until = f"sampai {Period.parse(month).words}" if month else "belum ada"
        return (
            rakor_openings.reports(
                by_sender(lines),
                told(lines),
                links.write(data.PATH, kab=kab),
                lambda opd: local_opd(room.reference.opd_names, opd, kab),
            ),
            _changes(room, snapshot, kab, month),
            _heavy(room, snapshot, session, month),
            f"{word}: {until} · versi {snapshot.version}",
        )


def _changes(room: RakorRoom, snapshot: Snapshot, kab: str, month: str) -> Any:
    if not month:
        return changes.section([], address=lambda _: "")
    found = read_changes(snapshot, kab, month, room.who(), reports=room.reports)
    new = [change for change in found if change.period == month] or found
    return changes.section(
        largest(new),
        address=lambda one: links.write(
            kesenjangan.PATH, kab=kab, ind=one.indicator.id, per=one.period
        ),
    )


def _heavy(room: RakorRoom, snapshot: Snapshot, session: Session, month: str) -> Any:
    kab = session.series.kab_code
    above = {one.code: one.name for one in room.areas.kecamatan(kab)}
    desa = room.areas.desa(session.series.kec_code or kab)
    names = {one.code: f"{one.name}, {above.get(one.kecamatan, '')}" for one in desa}
    found, lokus = [], frozenset[str]()
    if month:
        figures = read_area_figures(snapshot, kab, Level.DESA, month, room.who())
        found = heaviest_desa(services(figures), names)
        lokus = frozenset(read_lokus(snapshot, kab, int(month[:4]), room.who()).desa)
    return heavy_desa.section(
        found,
        heaviest(found, names, snapshot.catalogue.area_name(kab)),
        name=lambda code: names[code],
        address=lambda code: wilayah.address(code, month),
        owner=lambda general: local_opd(room.reference.opd_names, general, kab),
        lokus=lokus,
    )
