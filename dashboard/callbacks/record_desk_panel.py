"""The desk of programme records: one record opened, kept only over what was seen."""

from collections.abc import Mapping
from typing import Any

from dash import Dash, Input, Output, State, no_update

from dashboard.callbacks import evidence_list, side_panels
from dashboard.callbacks.record_choices import choices
from dashboard.callbacks.record_words import saying
from dashboard.components import record_histories
from dashboard.data.programme_records import UnknownRecordError, record_history
from dashboard.data.rakor_revision import last_revision
from dashboard.data.rakor_room import RakorRoom
from dashboard.data.record_writing import StaleRecordError, add_record, change_record
from dashboard.domain.actors import Actor
from dashboard.domain.evidence import SubjectKey, SubjectKind
from dashboard.domain.record_entries import entered, typed
from dashboard.domain.record_fields import ProgrammeRecord, RecordForm, Value
from dashboard.domain.record_rights import may_change, may_write
from dashboard.pages.record_desk import AREAS, Asked, Desk, Seen, headed


def register(app: Dash, room: RakorRoom, desk: Desk) -> None:
    form, part = desk.form, desk.part
    entries = [desk.field(field) for field in form.fields]
    placed = [field for field in form.fields if field.kind in AREAS]

    @app.callback(
        Output(desk.opened, "data"),
        Input(part("tambah"), "n_clicks"),
        prevent_initial_call=True,
    )
    def fresh(clicks: int | None) -> Any:
        return {"id": 0, "at": clicks} if clicks else no_update

    @app.callback(
        Output(part("panel"), "is_open"),
        Output(part("judul"), "children"),
        Output(part("riwayat"), "children"),
        Output(part("dilihat"), "data"),
        Output(part("simpan"), "hidden"),
        Output(part("hapus"), "hidden"),
        *(Output(desk.field(field), "options") for field in placed),
        *(Output(name, "value") for name in entries),
        *(Output(name, "disabled") for name in entries),
        Input(desk.opened, "data"),
        State(desk.kabupaten, "value"),
        prevent_initial_call=True,
    )
    def show(asked: Asked | None, kab: str) -> tuple[Any, ...]:
        nothing = (False, *[no_update] * (5 + len(placed) + 2 * len(entries)))
        if not asked:
            return nothing
        actor = room.who()
        options = [choices(room, kab, field) for field in placed]
        if not asked["id"]:
            blank = [entered(field, None) for field in form.fields]
            seen = {"id": 0, "revision": 0, "values": blank, "kab": kab}
            shut = [not one for one in _open(actor, form, kab, {})]
            title = headed(f"{form.word} baru")
            return True, title, "", seen, False, True, *options, *blank, *shut
        try:
            record, events = record_history(room.ledger(), form, int(asked["id"]), actor)
        except UnknownRecordError:  # removed meanwhile: the list says so at its next look
            return nothing
        writes = may_write(actor, form, record.kab, record.values)
        shut = [not one for one in _open(actor, form, record.kab, record.values)]
        return (
            True,
            _title(room, form, record),
            record_histories.history(form, events, saying(room)),
            _seen(form, record),
            all(shut),
            not writes,
            *options,
            *_seen(form, record)["values"],
            *shut,
        )

    @app.callback(
        Output(part("kabar"), "children"),
        Output(part("riwayat"), "children", allow_duplicate=True),
        Output(part("dilihat"), "data", allow_duplicate=True),
        Output(part("judul"), "children", allow_duplicate=True),
        Output(desk.changed, "data", allow_duplicate=True),
        *(Output(name, "value", allow_duplicate=True) for name in entries),
        Input(part("simpan"), "n_clicks"),
        State(part("dilihat"), "data"),
        *(State(name, "value") for name in entries),
        prevent_initial_call=True,
    )
    def save(clicks: int | None, seen: Seen | None, *held: Any) -> tuple[Any, ...]:
        left = [no_update] * len(entries)
        if not clicks or not seen:
            return (no_update,) * (5 + len(entries))
        actor, ledger, kab = room.who(), room.ledger(), seen["kab"]
        mine = {
            field.key: (field, now)
            for field, now, then in zip(form.fields, held, seen["values"], strict=True)
            if (now or "") != (then or "")
        }
        try:
            values = {key: typed(field, now) for key, (field, now) in mine.items()}
            if seen["id"]:
                record = change_record(
                    ledger, form, int(seen["id"]), values, actor, room.today(kab),
                    seen=int(seen["revision"]),
                )  # fmt: skip
            else:
                record = add_record(ledger, form, kab, values, actor, room.today(kab))
        except StaleRecordError as stale:
            # What only the other changed is shown; what was typed here stays, to be decided.
            fields = [
                no_update if field.key in mine else entered(field, stale.current.values[field.key])
                for field in form.fields
            ]
            _, events = record_history(ledger, form, stale.current.id, actor)
            history = record_histories.history(form, events, saying(room))
            told = record_histories.conflict(form, stale.events, saying(room))
            title = _title(room, form, stale.current)
            again = last_revision(ledger)
            return told, history, _seen(form, stale.current), title, again, *fields
        except (ValueError, LookupError, PermissionError) as refused:
            return str(refused), no_update, no_update, no_update, no_update, *left
        if mine:
            room.fed(form.key)
        _, events = record_history(ledger, form, record.id, actor)
        return (
            "Tersimpan." if mine else "Tidak ada yang diubah.",
            record_histories.history(form, events, saying(room)),
            _seen(form, record),
            _title(room, form, record),
            last_revision(ledger),
            *left,
        )

    @app.callback(Output(desk.evidence.subject, "data"), Input(part("dilihat"), "data"))
    def whose(seen: Asked | None) -> str:
        return str(SubjectKey(SubjectKind.RECORD, int(seen["id"]))) if seen and seen["id"] else ""

    evidence_list.register(app, room, desk.evidence, Input(desk.changed, "data"))
    side_panels.register(app, part("panel"), desk.opened, part("kabar"))


def _open(actor: Actor, form: RecordForm, kab: str, values: Mapping[str, Value]) -> list[bool]:
    """Tell of each field whether an actor may change it."""
    return [may_change(actor, form, kab, values, [field.key]) for field in form.fields]


def _seen(form: RecordForm, record: ProgrammeRecord) -> Seen:
    values = [entered(field, record.values.get(field.key)) for field in form.fields]
    return {"id": record.id, "revision": record.revision, "values": values, "kab": record.kab}


def _title(room: RakorRoom, form: RecordForm, record: ProgrammeRecord) -> str:
    say = saying(room)
    named = (say(form.field(key), record.values.get(key)) for key in form.identity)
    return headed(f"{form.word}: {', '.join(named)}")
