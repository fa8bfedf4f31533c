"""The part of a page with its files: links by audience, a pack begun, watched, cancelled, saved."""

from typing import Any

from dash import Dash, Input, Output, State, ctx, no_update

from dashboard.callbacks import figure_links
from dashboard.components.controls import options
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.audiences import Audience
from dashboard.exports.pack_desk import PackDesk, PacksBusyError, PackStanding, PackState
from dashboard.exports.pack_orders import PackOrder
from dashboard.pages import downloads as page
from dashboard.pages import rakor_berkas, rakor_sidang, ringkasan

WAITING = "Paket disiapkan …"


def register(app: Dash, room: RakorRoom) -> None:
    """Serve the part on Ringkasan, of a kabupaten in a month, that of a session, and the menus
    below single figures."""
    figure_links.register(app, room.who)
    desk = PackDesk(room.home)
    shown = Input(ringkasan.KABUPATEN, "value"), Input(ringkasan.PERIODE, "value")
    _serve(app, room, desk, ringkasan.UNDUH, *shown)
    _serve(app, room, desk, rakor_berkas.UNDUH, Input(rakor_sidang.SHOWN, "data"))


def _serve(
    app: Dash, room: RakorRoom, desk: PackDesk, files: page.Downloads, key: Input, *month: Input
) -> None:
    part = files.part

    @app.callback(
        Output(part("untuk"), "options"),
        Output(part("arti"), "children"),
        Output(part("tautan"), "children"),
        Input(part("untuk"), "value"),
        key,
        *month,
    )
    def show(untuk: str | None, key: str | None, month: str = "") -> tuple[Any, ...]:
        audience, team = _audience(untuk), room.who().audience is Audience.TIM
        offered = options(page.OFFERED if team else page.OFFERED[:1])
        linked = page.file_links(key, audience, month or "") if key else None
        return offered, page.MEANS[audience], linked

    @app.callback(
        Output(part("paket"), "data"),
        Output(part("jam"), "disabled"),
        Output(part("kata"), "children"),
        Output(part("mulai"), "disabled"),
        Output(part("batal"), "hidden"),
        Output(part("simpan"), "hidden"),
        Output(part("simpan"), "href"),
        Input(part("mulai"), "n_clicks"),
        Input(part("batal"), "n_clicks"),
        Input(part("jam"), "n_intervals"),
        State(part("paket"), "data"),
        State(part("untuk"), "value"),
        *(State(one.component_id, one.component_property) for one in (key, *month)),
        prevent_initial_call=True,
    )
    def pack(
        begun: Any, stopped: Any, _: Any, number: str | None, untuk: str, key: str, month: str = ""
    ) -> tuple[Any, ...]:
        pressed = ctx.triggered_id
        try:
            if pressed == part("mulai") and begun and key:
                order = PackOrder(key, _audience(untuk), month=month or "")
                number = desk.start(order, room.who(), room.clock().isoformat())
            elif pressed == part("batal") and stopped and number:
                desk.cancel(number, room.who())
            if not number:
                return (no_update,) * 7
            return number, *_shown(number, desk.standing(number, room.who()))
        except (LookupError, PermissionError, PacksBusyError) as wrong:
            return None, True, str(wrong.args[0]), False, True, True, no_update


def _audience(asked: str | None) -> Audience:
    return Audience.TIM if asked == Audience.TIM else Audience.UMUM


def _shown(number: str, told: PackStanding) -> tuple[Any, ...]:
    """Return clock off, words, start off, cancel and save hidden, where it is saved from."""
    running, ready = told.state is PackState.RUNNING, told.state is PackState.READY
    return (
        not running,
        told.line if told.state in (PackState.FAILED, PackState.CANCELLED) else _words(told),
        running,
        not running,
        not ready,
        page.pack_address(number) if ready else no_update,
    )


def _words(told: PackStanding) -> str:
    if told.state is PackState.READY:
        return f"Paket untuk {told.audience} siap, {told.of} berkas: {told.name}"
    if not told.of:
        return WAITING
    return f"{told.made} dari {told.of} berkas untuk {told.audience} selesai; sekarang {told.line}"
