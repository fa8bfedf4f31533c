"""/rakor: the list of series and sessions, and a new series."""

import time
from typing import Any

from dash import Dash, Input, Output, State, no_update

from dashboard.callbacks import (
    rakor_agenda,
    rakor_attendance,
    rakor_berkas,
    rakor_catat,
    rakor_causes,
    rakor_effects,
    rakor_figures,
    rakor_impor,
    rakor_panel,
    rakor_paparan,
    rakor_putusan,
    rakor_rates,
    rakor_sidang,
    rakor_steps,
    rakor_tempat,
)
from dashboard.components import controls, rakor_lists
from dashboard.data.rakor_action_rows import read_actions
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.rakor_series import create_series, read_series
from dashboard.domain.actors import Actor
from dashboard.domain.catalogue import Catalogue
from dashboard.domain.rakor_actions import Action
from dashboard.domain.rakor_days import day_of
from dashboard.domain.rakor_promises import kept, promises
from dashboard.domain.rakor_rights import may_read, may_record, sees_whole
from dashboard.domain.rakor_series import RakorRhythm, Series
from dashboard.pages import filters
from dashboard.pages import rakor as page

ONLY_TEAM = "Catatan Rakor hanya untuk tim TPPS; masuk dulu dengan akun tim."


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.DAFTAR, "children"),
        Output(page.TINGKAT, "options"),
        Output(page.TINGKAT, "value"),
        Output(page.FORMULIR, "hidden"),
        Output(page.HARI, "value"),
        Input(page.KABUPATEN, "value"),
        Input(page.DIBUAT, "data"),
        State(page.TINGKAT, "value"),
    )
    def show(kab: str | None, _: Any, level: str | None) -> tuple[Any, ...]:
        catalogue = room.warehouse.snapshot().catalogue(room.who())
        kab = catalogue.view({"kab": kab or ""}).kab
        today = room.today(kab)
        found = read_series(room.ledger(), kab, room.who())
        # As they stand today, whenever they were agreed: what became of each session's promises.
        every = [one for series, _ in found for one in _standing(room, series)]
        counted = {
            one.id: promises((a for a in every if a.session_id == one.id), today)
            for _, sessions in found
            for one in sessions
        }
        name = catalogue.area_name(kab)
        reads, levels = may_read(room.who(), kab), _levels(catalogue, kab, room.who())
        if not reads:
            said = ONLY_TEAM
        elif not found:
            said = f"Belum ada Rakor di {name}."
        else:
            where = name if sees_whole(room.who(), kab) else f"{name}, wilayah Anda"
            said = f"Rakor {where}, {kept(promises(every, today))}."
        name_of, makes = catalogue.area_name, bool(levels)
        cards = (
            rakor_lists.cards(found, counted, page.address, name_of, makes=makes) if reads else []
        )
        held = [code for code, _ in levels]
        shown = level if level in held else next(iter(held), None)
        return said, cards, controls.options(levels), shown, not levels, today.isoformat()

    @app.callback(
        Output(page.PESAN, "children"),
        Output(page.DIBUAT, "data"),
        Input(page.BUAT, "n_clicks"),
        State(page.KABUPATEN, "value"),
        State(page.NAMA, "value"),
        State(page.TINGKAT, "value"),
        State(page.IRAMA, "value"),
        State(page.HARI, "value"),
        prevent_initial_call=True,
    )
    def create(
        clicks: int | None, kab: str, name: str, level: str, rhythm: str, day: str
    ) -> tuple[Any, Any]:
        if not clicks:
            return no_update, no_update
        kec = "" if level == page.WHOLE else level
        try:
            made = create_series(
                room.ledger(),
                kab,
                kec or "",
                name or "",
                RakorRhythm(rhythm),
                day_of(day, "Hari pertama"),
                room.who(),
            )
        except (ValueError, PermissionError) as refused:
            return str(refused), no_update
        return f"{made.title} siap untuk {made.day_words}; buka dari daftar.", str(time.time_ns())

    rakor_rates.register(app, room)
    rakor_sidang.register(app, room)
    rakor_agenda.register(app, room)
    rakor_figures.register(app, room)
    rakor_impor.register(app, room)
    rakor_causes.register(app, room)
    rakor_effects.register(app, room)
    rakor_steps.register(app, room)
    rakor_tempat.register(app, room)
    rakor_catat.register(app, room)
    rakor_panel.register(app, room)
    rakor_putusan.register(app, room)
    rakor_attendance.register(app, room)
    rakor_paparan.register(app, room)
    rakor_berkas.register(app, room)


def _levels(catalogue: Catalogue, kab: str, actor: Actor) -> list[tuple[str, str]]:
    """Return where an actor may make a Rakor: the kabupaten, its kecamatan, or nowhere."""
    below = filters.kecamatan_options(catalogue, kab)[1:]
    own = [(code, name) for code, name in below if may_record(actor, kab, code)]
    return [(page.WHOLE, "Kabupaten"), *own] if may_record(actor, kab) else own


def _standing(room: RakorRoom, series: Series) -> list[Action]:
    return read_actions(room.ledger(), series.id, room.who())
