"""/bpk: ask, draw, return."""

from collections.abc import Callable, Iterable
from typing import Any

from dash import ALL, Dash, Input, Output, ctx, html, no_update

from dashboard.callbacks import record_desk
from dashboard.components import (
    bpk_clocks,
    bpk_lists,
    controls,
    origin_actions,
    record_names,
    reported_beside,
)
from dashboard.data.audit_records import read_recommendations
from dashboard.data.rakor_origins import read_actions_from
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.reported_figures import read_reported
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.audit_counts import RESOLVED, Counted, resolved_on
from dashboard.domain.bpk_audits import by_audit
from dashboard.domain.bpk_recommendations import Recommendation
from dashboard.domain.bpk_sentences import sentence
from dashboard.domain.bpk_standings import by_opd, running
from dashboard.domain.periods import Period
from dashboard.domain.rakor_actions import Action, Origin
from dashboard.domain.rakor_rights import may_read
from dashboard.domain.rakor_sessions import Session
from dashboard.pages import bpk as page
from dashboard.pages import cakupan, filters, links, peta, rakor

ONLY_TEAM = "Catatan tindak lanjut BPK hanya untuk tim TPPS; masuk dulu dengan akun tim."
ANNEX = (
    "Matriks untuk lampiran surat: LHP, temuan, rekomendasi, batas dan ketepatan jawaban, bukti, "
    "status internal dan status BPK dengan tanggalnya. «Unduh Excel» untuk diimpor lagi."
)


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.MENURUT_OPD, "children"),
        Output(page.HITUNGAN, "children"),
        Output(page.BANDING, "children"),
        Output(page.PEMERIKSAAN, "children"),
        Output(page.LAPORAN, "children"),
        Output(page.TINDAKAN, "children"),
        Output(page.LAMPIRAN, "children"),
        Output(page.OPD, "options"),
        Output(page.OPD, "value"),
        *(Input(choice, "value") for choice in page.FILTERS),
        Input(page.DESK.changed, "data"),
    )
    def show(kab: str | None, opd: str | None, __: Any) -> tuple[Any, ...]:
        catalogue, actor = room.warehouse.snapshot().catalogue(room.who()), room.who()
        kab = catalogue.view({"kab": kab or ""}).kab
        every, _ = read_recommendations(room.ledger(), kab, actor)
        names = sorted({one.opd for one in every}, key=str.casefold)
        chosen = opd if opd in names else filters.ALL
        options = controls.options([(filters.ALL, "Semua"), *((name, name) for name in names)])
        if not may_read(actor, kab):
            return (ONLY_TEAM, *[None] * 7, options, chosen)
        some = [one for one in every if chosen in (filters.ALL, one.opd)]
        today, place = room.today(kab), catalogue.area_name(kab)

        reported = read_reported(room.warehouse.snapshot(), kab, {RESOLVED}, today, actor)
        linked = {one.rtl for one in every if one.rtl is not None}
        found = read_actions_from(room.ledger(), kab, Origin.BPK, actor, linked)
        actions = [pair for pair in found if chosen in (filters.ALL, pair[0].owner)]

        def name(where: str) -> Callable[[Recommendation], Any]:
            return lambda one: record_names.opening(
                f"{one.code} {one.text}", page.opener(where, one.id)
            )

        def beside(one: Recommendation) -> list[record_names.Link]:
            return _beside(room, kab, one, found)

        return (
            sentence(some, today, place if chosen == filters.ALL else f"{chosen}, {place}"),
            bpk_lists.by_opd(by_opd(some, today), some),
            bpk_clocks.section(running(some, today), name("jam"), beside),
            bpk_lists.claims(some, name("beda"), beside) if some else None,
            bpk_lists.by_audit(by_audit(some)) if some else None,
            reported_beside.section(reported, lambda one: _on_its_day(every, one), kab),
            origin_actions.section(actions, Origin.BPK, _numbers(some), rakor.address, today),
            _annex(kab) if every else None,
            options,
            chosen,
        )

    @app.callback(
        Output(page.DESK.opened, "data", allow_duplicate=True),
        Input({"type": page.OPENER, "di": ALL, "nomor": ALL}, "n_clicks"),
        prevent_initial_call=True,
    )
    def opened(pressed: list[int | None]) -> Any:
        if not any(pressed) or not isinstance(ctx.triggered_id, dict):
            return no_update  # the lists were drawn, nothing was pressed
        return {"id": ctx.triggered_id["nomor"], "at": sum(filter(None, pressed))}

    record_desk.register(app, room, page.DESK)


def _annex(kab: str) -> list[Any]:
    link = html.A("Unduh lampiran TLRHP", href=page.annex_address(kab), className="button quiet")
    return [link, html.Span(ANNEX, className="source")]


def _on_its_day(some: Iterable[Recommendation], reported: AreaFigures) -> Counted:
    return resolved_on(some, Period.parse(reported.period).last_day)


def _numbers(some: Iterable[Recommendation]) -> dict[int, list[str]]:
    """Return which recommendations name an action, by its number."""
    found: dict[int, list[str]] = {}
    for one in some:
        if one.rtl is not None:
            found.setdefault(one.rtl, []).append(f"{one.code} ({one.audit_year})")
    return found


def _beside(
    room: RakorRoom, kab: str, one: Recommendation, actions: Iterable[tuple[Action, Session]]
) -> list[record_names.Link]:
    """Return the way to its indicator and to the Rakor whose action carries it out."""
    found: list[record_names.Link] = []
    catalogue = room.warehouse.snapshot().catalogue(room.who())
    for shown, path in (
        (catalogue.mapped_below_kabupaten(kab), peta.PATH),
        (catalogue.indicators_with_figures(kab), cakupan.PATH),
    ):
        own = [known for known in shown if known.id == one.indicator and not found]
        found += [(known.short_name, links.write(path, kab=kab, ind=known.id)) for known in own]
    found += [
        (f"RTL {action.id}: {action.status}", f"{rakor.address(session)}#catat")
        for action, session in actions
        if action.id == one.rtl
    ]
    return found
