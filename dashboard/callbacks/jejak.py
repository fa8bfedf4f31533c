"""/jejak: ask, draw, return."""

from typing import Any

from dash import Dash, Input, Output, State, ctx

from dashboard.components import audit_tables, controls, states
from dashboard.data.account_standings import account_subject
from dashboard.data.audit_reading import (
    Asked,
    count_trail,
    people_of,
    read_trail,
)
from dashboard.data.chain_watch import ChainWatch
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.users import read_users
from dashboard.domain.actors import Actor
from dashboard.domain.audit_rights import NOT_YOURS, may_audit, sees_event
from dashboard.domain.audit_sentences import chain_sentence, page_sentence, seal_sentence
from dashboard.pages import audit_links, filters
from dashboard.pages import jejak as page

MOST = 100  # rows of a page; the files hold all
EVERYBODY = [(filters.ALL, "Semua")]
NONE = "Tidak ada kejadian yang cocok.", "Kosongkan tanggal, atau pilih «Semua»."
TURNED = "Tanggal akhir sebelum tanggal awal.", "Tukar keduanya, atau kosongkan salah satu."


def register(app: Dash, room: RakorRoom) -> None:
    followed = ChainWatch()

    @app.callback(
        Output(page.KALIMAT, "children"),
        Output(page.SEGEL, "children"),
        Output(page.KARTU, "hidden"),
        Input(page.KALIMAT, "id"),
    )
    def follow(_: str) -> tuple[str, str, bool]:
        """Follow the chain once for each opening: the filters do not change it."""
        if not may_audit(room.who()):
            return NOT_YOURS, "", True
        chain = followed(room.ledger())
        said = chain_sentence(chain.events, chain.broken, cut=chain.cut, guarded=not chain.open)
        return said, seal_sentence(chain.events, chain.seal), False

    @app.callback(
        Output(page.DAFTAR, "children"),
        Output(page.JUMLAH, "children"),
        Output(page.UNDUH, "hidden"),
        Output(page.CSV, "href"),
        Output(page.XLSX, "href"),
        Output(page.OLEH, "options"),
        Output(page.HALAMAN, "data"),
        Output(page.BALIK, "hidden"),
        Output(page.BARU, "disabled"),
        Output(page.LAMA, "disabled"),
        *(Input(choice, "value") for choice in page.FILTERS),
        Input(page.BARU, "n_clicks"),
        Input(page.LAMA, "n_clicks"),
        State(page.HALAMAN, "data"),
    )
    def show(
        kab: str, kind: str, person: str, since: str | None, until: str | None,
        _newer: int | None, _older: int | None, number: int | None,
    ) -> tuple[Any, ...]:  # fmt: skip
        actor, ledger = room.who(), room.ledger()
        if not may_audit(actor):
            closed = (page.FILE, page.FILE, controls.options(EVERYBODY), 0, True, True, True)
            return None, "", True, *closed
        kind, person = ("" if one == filters.ALL else one or "" for one in (kind, person))
        asked = Asked.of(kab or "", kind, person, since or "", until or "")
        every = count_trail(ledger, asked, actor)
        number = _turned(number or 0, every)
        found = read_trail(ledger, asked, actor, MOST, number * MOST)
        drawn = (
            audit_tables.table(found, audit_links.address_of, _names(actor))
            if found
            else states.empty(*(TURNED if asked.turned else NONE))
        )
        files = (
            page.file_address(ending, asked.kab, kind, person, since or "", until or "")
            for ending in ("csv", "xlsx")
        )
        names = people_of(ledger, Asked(kab=asked.kab), actor)
        people = controls.options([*EVERYBODY, *((name, name) for name in names)])
        last = (number + 1) * MOST >= every
        said = page_sentence(number * MOST + 1, len(found), every)
        turning = (number, every <= MOST, number == 0, last)
        return drawn, said, not every, *files, people, *turning

    def _names(actor: Actor) -> dict[str, str]:
        """Return the names of the accounts whose events an actor sees."""
        users = (one for one in read_users(room.ledger()) if sees_event(actor, one.kab))
        return {account_subject(one.id): one.name for one in users}


def _turned(number: int, every: int) -> int:
    """Return the page asked for; another choice begins again with the newest."""
    step = {page.BARU: -1, page.LAMA: 1}.get(ctx.triggered_id or "")
    if step is None:
        return 0
    return min(max(number + step, 0), max(every - 1, 0) // MOST)
