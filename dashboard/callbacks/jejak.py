"""/jejak: ask, draw, return."""

from typing import Any

from dash import Dash, Input, Output

from dashboard.components import audit_tables, controls
from dashboard.data.audit_reading import Asked, check_chain, count_trail, people_of, read_trail
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain import numbers
from dashboard.domain.audit_rights import NOT_YOURS, may_audit
from dashboard.domain.audit_sentences import chain_sentence
from dashboard.pages import filters
from dashboard.pages import jejak as page

MOST = 200  # rows on the screen; the CSV holds all


def register(app: Dash, room: RakorRoom) -> None:
    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.DAFTAR, "children"),
        Output(page.JUMLAH, "children"),
        Output(page.UNDUH, "href"),
        Output(page.UNDUH, "hidden"),
        Output(page.OLEH, "options"),
        *(Input(choice, "value") for choice in page.FILTERS),
    )
    def show(kab: str, kind: str, person: str, day: str | None) -> tuple[Any, ...]:
        actor, ledger = room.who(), room.ledger()
        everybody = [(filters.ALL, "Semua")]
        if not may_audit(actor):
            return NOT_YOURS, None, "", page.CSV, True, controls.options(everybody)
        kind, person = ("" if one == filters.ALL else one or "" for one in (kind, person))
        asked = Asked.of(kab or "", kind, person, day or "")
        chain = check_chain(ledger)
        found = read_trail(ledger, asked, actor, MOST)
        every = count_trail(ledger, asked, actor)
        names = people_of(ledger, Asked(kab=asked.kab), actor)
        return (
            chain_sentence(chain.events, chain.broken, cut=chain.cut, guarded=not chain.open),
            audit_tables.table(found),
            f"{numbers.count(MOST)} terbaru dari {numbers.count(every)}; semuanya ada di CSV."
            if every > MOST
            else f"{numbers.count(len(found))} kejadian.",
            page.csv_address(asked.kab, asked.kind, asked.person, str(asked.first or "")),
            False,
            controls.options([*everybody, *((name, name) for name in names)]),
        )
