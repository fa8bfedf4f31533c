"""/audit-kasus: ask, draw, return."""

from typing import Any

from dash import ALL, Dash, Input, Output, ctx, no_update

from dashboard.callbacks import record_desk
from dashboard.components import (
    aks_areas,
    aks_causes,
    aks_cycles,
    aks_follow_up,
    aks_risks,
    controls,
    origin_actions,
    record_names,
    reported_beside,
)
from dashboard.data.audit_records import read_audit_cases, read_audit_steps
from dashboard.data.rakor_origins import read_actions_from
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.reported_figures import read_reported
from dashboard.domain.aks_cases import AuditCase
from dashboard.domain.aks_cycles import AuditCycle, cycles_of
from dashboard.domain.aks_follow_up import by_area
from dashboard.domain.aks_sentences import sentence, told_of
from dashboard.domain.area_figures import AreaFigures
from dashboard.domain.audit_counts import FOLLOWED, Counted, followed_on
from dashboard.domain.periods import Period
from dashboard.domain.rakor_actions import Origin
from dashboard.domain.rakor_rights import may_read
from dashboard.pages import audit_kasus as page
from dashboard.pages import rakor

ONLY_TEAM = "Audit kasus hanya untuk tim TPPS; masuk dulu dengan akun tim."
PRIVACY = (
    "Kasus hanya dengan kode, tanpa nama dan NIK; jumlah per desa tidak ditampilkan di luar tim "
    "teknis (UU 27/2022)."
)


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.SIKLUS, "children"),
        Output(page.FAKTOR, "children"),
        Output(page.RISIKO, "children"),
        Output(page.LANJUT, "children"),
        Output(page.BERUTANG, "children"),
        Output(page.KECAMATAN, "children"),
        Output(page.LAPORAN, "children"),
        Output(page.TINDAKAN, "children"),
        Output(page.PRIVASI, "children"),
        Output(page.PERIODE, "options"),
        Output(page.PERIODE, "value"),
        *(Input(choice, "value") for choice in page.FILTERS),
        Input(page.CASE_DESK.changed, "data"),
        Input(page.STEP_DESK.changed, "data"),
    )
    def show(kab: str | None, per: str | None, _: Any, __: Any) -> tuple[Any, ...]:
        catalogue, actor = room.warehouse.snapshot().catalogue(room.who()), room.who()
        kab = catalogue.view({"kab": kab or ""}).kab
        if not may_read(actor, kab):
            return (ONLY_TEAM, *[None] * 9, [], None)
        ledger, today = room.ledger(), room.today(kab)
        cases, filed = read_audit_cases(ledger, kab, actor)
        steps, papers = read_audit_steps(ledger, kab, actor)
        cycles = cycles_of(steps, {(one.year, one.cycle) for one in cases})
        chosen = _chosen(cycles, cases, per)
        own = [one for one in cases if chosen and (one.year, one.cycle) == chosen.key]
        said = sentence(cycles, cases, today, catalogue.area_name(kab), filed)
        options = controls.options([(str(one.semester), one.name) for one in cycles])
        head = (said, aks_cycles.section(cycles, today, papers))
        actions = read_actions_from(ledger, kab, Origin.AKS, actor)
        agreed = origin_actions.section(actions, Origin.AKS, {}, rakor.address, today)

        def from_records(one: AreaFigures) -> Counted:
            last = Period.parse(one.period).last_day
            return followed_on(cycles, cases, last, filed)

        snapshot = room.warehouse.snapshot()
        reported = read_reported(snapshot, kab, {FOLLOWED}, today, actor)
        beside = reported_beside.section(reported, from_records, kab)
        tail = (beside, agreed, PRIVACY, options, str(chosen.semester) if chosen else None)
        if not own or chosen is None:
            return (*head, *[None] * 5, *tail)

        def named(one: AuditCase) -> Any:
            return record_names.opening(one.code, page.opener(one.id))

        return (
            *head,
            aks_causes.section(own),
            aks_risks.section(own),
            aks_follow_up.section(own, today, filed),
            aks_follow_up.owing(own, today, filed, named),
            aks_areas.section(
                own,
                by_area(own, actor.audience),
                by_area(own, actor.audience, desa=True),
                chosen.name,
                room.place,
            ),
            *tail,
        )

    @app.callback(
        Output(page.CASE_DESK.opened, "data", allow_duplicate=True),
        Input(page.opener(ALL), "n_clicks"),
        prevent_initial_call=True,
    )
    def opened(pressed: list[int | None]) -> Any:
        if not any(pressed) or not isinstance(ctx.triggered_id, dict):
            return no_update  # the lists were drawn, nothing was pressed
        return {"id": ctx.triggered_id["nomor"], "at": sum(filter(None, pressed))}

    for desk in (page.CASE_DESK, page.STEP_DESK):
        record_desk.register(app, room, desk)


def _chosen(cycles: list[AuditCycle], cases: list[AuditCase], per: str | None) -> AuditCycle | None:
    """Return the cycle asked for; else the last whose cases were made known, else the newest."""
    for one in cycles:
        if str(one.semester) == per:
            return one
    told = told_of(cycles, cases)
    return told[0] if told else next(iter(cycles), None)
