"""/: how the programme stands, record by record; asked by itself, so that the answer is first."""

from datetime import date
from typing import Any

from dash import Dash, Input, Output, html, no_update

from dashboard.components import (
    aks_summary,
    aksi_marks,
    bpk_summary,
    programme_briefs,
    programme_cards,
)
from dashboard.data.aksi_records import read_aksi
from dashboard.data.audit_records import read_audit_cases, read_audit_steps, read_recommendations
from dashboard.data.krs_verification import read_verification
from dashboard.data.programme_records import read_records
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.aks_cycles import cycles_of
from dashboard.domain.budget_forms import BUDGET_FORM
from dashboard.domain.budget_sums import added
from dashboard.domain.krs_calendar import behind, window_of
from dashboard.domain.periods import Period
from dashboard.domain.rakor_rights import may_read
from dashboard.pages import aksi, anggaran, audit_kasus, bpk, keluarga_berisiko, links
from dashboard.pages import ringkasan as page


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.PROGRAM, "hidden"),
        Output(page.PROGRAM, "children"),
        Input(page.KABUPATEN, "value"),
    )
    def show(kab: str) -> tuple[bool, Any]:
        catalogue = room.warehouse.snapshot().catalogue(room.who())
        held = catalogue.view({"kab": kab or ""}).kab
        if not may_read(room.who(), held):
            return True, no_update
        place, today = catalogue.area_name(held), room.today(held)
        cards = [
            _money(room, held, today),
            _bpk(room, held, today, place),
            _aksi(room, held, today, place),
            _audits(room, held, today, place),
            _families(room, held, today),
        ]
        return False, programme_cards.row(cards)


def _money(room: RakorRoom, kab: str, today: date) -> list[Any]:
    """Return the newest year with a line."""
    rows = [one.values for one in read_records(room.ledger(), BUDGET_FORM, kab, room.who())]
    year = max((int(str(row["year"])) for row in rows), default=today.year)
    found = added(row for row in rows if row["year"] == year)
    return programme_briefs.money(found, year, anggaran.address(kab, per=str(year)))


def _bpk(room: RakorRoom, kab: str, today: date, place: str) -> list[Any]:
    some, _ = read_recommendations(room.ledger(), kab, room.who())
    return bpk_summary.section(some, today, place, bpk.address(kab))


def _aksi(room: RakorRoom, kab: str, today: date, place: str) -> list[Any]:
    said = read_aksi(room.ledger(), kab, room.who()).of(
        room.reference.frameworks, today.year, today
    )
    title = html.H3("Aksi konvergensi")
    return [title, *aksi_marks.block(said, place, links.write(aksi.PATH, kab=kab))]


def _audits(room: RakorRoom, kab: str, today: date, place: str) -> list[Any]:
    cases, filed = read_audit_cases(room.ledger(), kab, room.who())
    steps, _ = read_audit_steps(room.ledger(), kab, room.who())
    cycles = cycles_of(steps, {(one.year, one.cycle) for one in cases})
    return aks_summary.section(cycles, cases, today, place, audit_kasus.address(kab), filed)


def _families(room: RakorRoom, kab: str, today: date) -> list[Any]:
    found = read_verification(room.ledger(), room.areas, kab, room.who())
    if found is None:
        return programme_briefs.families(None, "", "", keluarga_berisiko.address(kab))
    days = window_of(room.reference.calendar, found.period)
    late = behind(found.progress, days, today) if days else None
    return programme_briefs.families(
        found.progress,
        Period.parse(found.period).words,
        late.words if late else "",
        keluarga_berisiko.address(kab, per=found.period),
    )
