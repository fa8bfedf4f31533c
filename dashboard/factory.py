"""create_app: pages, frame and routes put together; nothing happens at import."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from types import ModuleType
from typing import Any

from dash import Dash, html
from flask import Flask

from dashboard.callbacks import aksi as aksi_callbacks
from dashboard.callbacks import anggaran as anggaran_callbacks
from dashboard.callbacks import audit_kasus as audit_kasus_callbacks
from dashboard.callbacks import bantuan as bantuan_callbacks
from dashboard.callbacks import bpk as bpk_callbacks
from dashboard.callbacks import cakupan as cakupan_callbacks
from dashboard.callbacks import data as data_callbacks
from dashboard.callbacks import downloads as downloads_callbacks
from dashboard.callbacks import frame as frame_callbacks
from dashboard.callbacks import (
    frame_help,
    links,
    peta_banding,
    peta_masuk,
    peta_waktu,
    ringkasan_rakor,
    wilayah_files,
)
from dashboard.callbacks import jejak as jejak_callbacks
from dashboard.callbacks import keluarga_berisiko as keluarga_berisiko_callbacks
from dashboard.callbacks import kesenjangan as kesenjangan_callbacks
from dashboard.callbacks import lokus as lokus_callbacks
from dashboard.callbacks import peta as peta_callbacks
from dashboard.callbacks import rakor as rakor_callbacks
from dashboard.callbacks import ringkasan as ringkasan_callbacks
from dashboard.callbacks import tim as tim_callbacks
from dashboard.callbacks import wilayah as wilayah_callbacks
from dashboard.components.shell import index_string
from dashboard.data.area_profiles import place_of
from dashboard.data.areas import load_areas
from dashboard.data.background import Background
from dashboard.data.geography import Geography
from dashboard.data.home import Home
from dashboard.data.opd_names import with_recorded_names
from dashboard.data.open_ledger import OpenLedger
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rebuild import after_records, at_once
from dashboard.data.report_calendar import expected_reports
from dashboard.data.sample_roles import SampleRoles
from dashboard.data.told_progress import ToldProgress
from dashboard.data.warehouse import Warehouse
from dashboard.domain.actors import Actor
from dashboard.domain.catalogue import Catalogue
from dashboard.intake.checks.last_period import Limits
from dashboard.intake.desk import Desk
from dashboard.pages import (
    aksi,
    anggaran,
    audit_kasus,
    bantuan,
    bpk,
    cakupan,
    data,
    for_team,
    frame,
    jejak,
    keluarga_berisiko,
    kesenjangan,
    lokus,
    peta,
    rakor,
    rakor_sidang,
    ringkasan,
    tim,
    wilayah,
)
from dashboard.reference import load_reference
from dashboard.reference.guide import load_guide
from dashboard.routes import (
    api,
    area_files,
    audit,
    bpk_annex,
    callback_shape,
    entrance,
    evidence,
    exports,
    figure_files,
    geometry,
    health,
    incidents,
    logos,
    minutes,
    pressing,
    readiness,
    records,
    request_log,
    returns,
    show,
    traces,
    uploads,
)
from dashboard.routes.static import StaticFiles
from dashboard.settings import Settings

Layouts = dict[str, Callable[..., Any]]
PAGES = (
    ringkasan,
    peta,
    cakupan,
    kesenjangan,
    rakor,
    aksi,
    bpk,
    audit_kasus,
    keluarga_berisiko,
    anggaran,
    data,
)
BESIDE = (wilayah, lokus, tim, jejak, bantuan)  # without a place in the bar: other pages lead there
PROGRAMME: tuple[ModuleType, ...] = (
    aksi_callbacks,
    lokus_callbacks,
    bpk_callbacks,
    audit_kasus_callbacks,
    anggaran_callbacks,
    tim_callbacks,
    jejak_callbacks,
    wilayah_files,
    bantuan_callbacks,
    frame_help,
)
"""Callbacks of the pages that live on records of the ledger."""
PAPERS = (area_files, bpk_annex, evidence, exports, figure_files, logos, minutes, records)
"""Routes of files that leave or come in."""
OF_TEAM = (rakor, aksi, bpk, audit_kasus, keluarga_berisiko, anggaran, data, tim, jejak)
"""Pages that are not for guests."""
GUESTS = {page.PATH: partial(for_team.layout, page.NAME) for page in OF_TEAM} | {
    rakor.BELOW: partial(for_team.layout, rakor.NAME)
}
WITHOUT_FIGURES = {data.PATH, bantuan.PATH}  # stand before anything was built: files come in


def create_app(
    settings: Settings,
    *,
    who: Callable[[], Actor] | None = None,
    today: Callable[[], date] = date.today,
) -> Dash:
    """Make one app over one home.

    who, today: asked at every request; without `who` the sample offers its roles.
    """
    home = Home(settings.home, settings.threshold).make()
    ledger = OpenLedger(home)
    reference = with_recorded_names(load_reference(), ledger)
    areas = load_areas(home)
    geography = Geography(home, areas)
    background = Background(ToldProgress(home.root))
    heal = at_once(background, home, today)
    warehouse = Warehouse(home, reference.indicators, settings.kabupaten, reference.opd_names, heal)
    sample_roles = SampleRoles(warehouse, areas, reference)
    limits = Limits(denominator=settings.change)
    desk = Desk(home, areas, reference.indicators, today, limits)
    static = StaticFiles()

    app = Dash(
        "lokus",
        title="Lokus",
        update_title="",
        # Assets leave by routes/static.py alone; Dash would serve a whole folder.
        assets_folder="tidak-ada",
        include_assets_files=False,
        serve_locally=True,
        add_log_handler=False,
        compress=False,
    )
    names = {page.PATH: page.NAME for page in (*PAGES, *BESIDE)}
    app.index_string = index_string(static.address, names)
    request_log.number_all(app.server)
    pressing.register(app.server)
    who, roles_of, warned = entrance.open_house(
        app, ledger, sample_roles, static.address, who, settings, areas, today
    )
    _register_passing(app, static, who)
    geometry.register(app.server, geography)
    health.register(app.server, warehouse)
    readiness.register(app.server, home, warehouse, ledger)
    api.register(app.server, warehouse, who)
    traces.register(app.server, warehouse, static.address, who)
    returns.register(app.server, home, who)
    uploads.register(app.server, desk, background, who)

    reports = expected_reports(home, reference)
    fed = after_records(background, home, today)
    room = RakorRoom(home, warehouse, areas, reference, ledger, reports, who, today, fed)
    _serve_files(app.server, room, static, geography)
    layouts, guests = _layouts(room, names)
    nothing = Catalogue.empty(reference.indicators)
    frame_callbacks.register(
        app,
        warehouse,
        layouts,
        dict.fromkeys(WITHOUT_FIGURES, nothing),
        guests,
        who,
        roles_of,
        warned,
    )
    for page in (one for one in (*PAGES, *BESIDE) if one.FILTERS):
        links.register(app, page.FILTERS, getattr(page, "LINKED", ()))
    ringkasan_callbacks.register(
        app,
        warehouse,
        areas,
        geography,
        reference.opd_names,
        reports,
        who,
        room.ledger,
    )
    peta_callbacks.register(app, warehouse, areas, geography, who)
    for alone in (peta_waktu, peta_masuk):
        alone.register(app)
    peta_banding.register(app, warehouse, areas, geography, reference.method_breaks, who)
    cakupan_callbacks.register(app, warehouse, reference, who)
    kesenjangan_callbacks.register(app, warehouse, reference.method_breaks, who, today)
    data_callbacks.register(app, home, warehouse, areas, reference, background, desk, who, today)
    wilayah_callbacks.register(app, warehouse, areas, geography, reference, who)
    keluarga_berisiko_callbacks.register(app, room, geography)
    for callbacks in (rakor_callbacks, ringkasan_rakor, downloads_callbacks, *PROGRAMME):
        callbacks.register(app, room)
    # Pages come and go inside the frame: Dash learns their ids from layouts without data.
    every_page = [
        *(page.layout(nothing, {}) for page in (*PAGES, *BESIDE)),
        rakor_sidang.layout(nothing, {}),
        *(page.later() for page in PAGES if hasattr(page, "later")),
    ]
    app.validation_layout = html.Div([frame.layout(), *every_page])
    return app


def _serve_files(server: Flask, room: RakorRoom, static: StaticFiles, geography: Geography) -> None:
    for served in (audit, *PAPERS):
        served.register(server, room)
    show.register(server, room, geography, static.address)


def _layouts(room: RakorRoom, names: Mapping[str, str]) -> tuple[Layouts, Layouts]:
    """Return the pages by path, and what guests get in the place of some. names: by path."""
    of_area = partial(wilayah.layout, place_of=partial(place_of, room.areas))
    guide = partial(bantuan.layout, guide=load_guide(), names=names)
    layouts: Layouts = {page.PATH: page.layout for page in (*PAGES, *BESIDE)}
    layouts |= {
        wilayah.PATH: of_area,
        wilayah.BELOW: of_area,
        rakor.BELOW: partial(rakor_sidang.layout, opened_of=room.opened),
        cakupan.PATH: partial(cakupan.layout, opd_names=room.reference.opd_names),
        bantuan.PATH: guide,
    }
    return layouts, GUESTS | {bantuan.PATH: partial(guide, team=False)}


def _register_passing(app: Dash, static: StaticFiles, who: Callable[[], Actor]) -> None:
    """Register what every request passes: its line in the log, and what it is told if it fails."""
    request_log.register(app.server, who)
    callback_shape.register(app)
    incidents.register(app.server, static.address)
    static.register(app.server)
