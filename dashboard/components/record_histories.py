"""The history of a record and what another changed meanwhile, in words."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from dash import html

from dashboard.domain.kept_batches import moment_words
from dashboard.domain.rakor_conflicts import Change
from dashboard.domain.record_fields import RecordForm
from dashboard.domain.record_lists import Say
from dashboard.domain.record_values import read


class Event(Change, Protocol):
    """One change with its moment: of a field, of the whole record where it names none."""

    @property
    def done_at(self) -> datetime: ...
    @property
    def day(self) -> date: ...


def history(form: RecordForm, events: Sequence[Event], say: Say) -> html.Ol:
    """Return the history, the newest first."""
    items = [
        html.Li([html.B(_told(form, one, say)), f" {moment_words(one.done_at)}, {one.done_by}"])
        for one in reversed(events)
    ]
    return html.Ol(items, className="batch-history", reversed=True)


def conflict(form: RecordForm, events: Sequence[Event], say: Say) -> str:
    """Say what another changed while it stood open here; nothing was kept."""
    who = ", ".join(dict.fromkeys(one.done_by for one in events))
    told = "; ".join(_told(form, one, say) for one in events)
    return (
        f"Belum tersimpan: {who} sudah mengubah catatan ini ({told}). Isian Anda tetap di sini; "
        "periksa, lalu tekan Simpan sekali lagi."
    )


def _told(form: RecordForm, event: Event, say: Say) -> str:
    if not event.field:
        return "Dicatat"
    known = next((field for field in form.fields if field.key == event.field), None)
    if known is None:
        return "Dihapus" if event.new else "Dikembalikan"
    try:
        old, new = (say(known, read(known, text)) for text in (event.old, event.new))
    except (KeyError, ValueError):  # written under an earlier kind of this field
        old, new = event.old, event.new
    return f"{known.word}: {old} → {new}"
