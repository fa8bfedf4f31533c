"""The list of evidence of one thing: drawn, added to by js/evidence.js, removed, restored."""

from typing import Any

from dash import ALL, ClientsideFunction, Dash, Input, Output, State, ctx, no_update

from dashboard.callbacks.rakor_catat import now
from dashboard.components import evidence_lists
from dashboard.data.evidence_reading import grant_of, list_evidence
from dashboard.data.evidence_store import remove_evidence, restore_evidence
from dashboard.data.evidence_subjects import UnknownEvidenceError
from dashboard.data.rakor_room import RakorRoom
from dashboard.domain.evidence import SubjectKey
from dashboard.pages.evidence_list import EvidenceList, address


def register(app: Dash, room: RakorRoom, files: EvidenceList, *also: Input) -> None:
    """Serve one list. also: what else lets it be read again, as the revision of a page."""
    part = files.part

    @app.callback(
        Output(part("daftar"), "children"),
        Output(part("tambah"), "hidden"),
        Input(files.subject, "data"),
        Input(files.told, "data"),
        *also,
    )
    def show(subject: str | None, *_: Any) -> tuple[Any, Any]:
        if not subject:
            return evidence_lists.first(), True
        ledger, actor = room.ledger(), room.who()
        try:
            key = SubjectKey.parse(subject)
            grant = grant_of(ledger, key, actor)
            found = list_evidence(ledger, key, actor)
        except (ValueError, UnknownEvidenceError):
            return None, True
        drawn = evidence_lists.files(
            found,
            room.today(grant.kab),
            address,
            lambda one: files.presser(one.id),
            proves=grant.proves,
        )
        return drawn, not grant.proves

    @app.callback(
        Output(part("pesan"), "children"),
        Output(files.told, "data"),
        Input(files.presser(ALL), "n_clicks"),
        Input(files.subject, "data"),
        prevent_initial_call=True,
    )
    def turn(_: Any, subject: str | None) -> tuple[Any, Any]:
        pressed = ctx.triggered_id
        if not isinstance(pressed, dict):
            return "", no_update  # another thing is shown: nothing was said of it
        if not subject or not any(one["value"] for one in ctx.triggered):
            return no_update, no_update
        ledger, actor = room.ledger(), room.who()
        try:
            number = int(pressed["nomor"])
            key = SubjectKey.parse(subject)
            grant = grant_of(ledger, key, actor)
            today = room.today(grant.kab)
            found = next(one for one in list_evidence(ledger, key, actor) if one.id == number)
            act = restore_evidence if found.removed else remove_evidence
            one = act(ledger, number, actor, today)
        except (StopIteration, ValueError, UnknownEvidenceError, PermissionError) as refused:
            return str(refused), no_update
        room.fed(grant.form)
        said = "dihapus; «Pulihkan» mengembalikannya." if one.removed else "kembali ada."
        return f"«{one.file_name}» {said}", now()

    app.clientside_callback(
        ClientsideFunction("lokus", "evidence"),
        Input(files.subject, "data"),
        State(part("zona"), "id"),
        State(part("kirim"), "id"),
        State(files.told, "id"),
        State(part("keterangan"), "id"),
        State(part("sampai"), "id"),
    )
