"""What two people changed at once, said so that one of them can decide."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from dashboard.domain.rakor_fields import WORDS, read, said
from dashboard.domain.sentences import listed

ACTION = "tindakan ini"
DECISION = "keputusan ini"


class Change(Protocol):
    """One event of a history. field: empty where it was recorded."""

    @property
    def field(self) -> str: ...
    @property
    def old(self) -> str: ...
    @property
    def new(self) -> str: ...
    @property
    def done_by(self) -> str: ...


def told(
    mine: Mapping[str, Any],
    current: Any,
    events: Sequence[Change],
    *,
    words: Mapping[str, str] = WORDS,
    what: str = ACTION,
) -> str:
    """Say who changed a record meanwhile, and both values of what was changed twice.

    mine: what was to be kept, by field. events: what was kept since it was looked at.
    """
    who = listed(list(dict.fromkeys(one.done_by for one in events))) or "orang lain"
    theirs = list(dict.fromkeys(one.field for one in events if one.field))
    kept = {field: getattr(current, field) for field in theirs}
    both = [
        f"{words[field]}: Anda «{said(field, mine[field])}», tersimpan «{said(field, value)}»"
        for field, value in kept.items()
        if field in mine and mine[field] != value
    ]
    alone = [
        f"{words[field]} kini «{said(field, value)}»"
        for field, value in kept.items()
        if field not in mine
    ]
    changes = "; ".join([*both, *alone])
    start = f"Belum disimpan: sementara itu {who} mengubah {what}."
    return (
        f"{start} {changes}. Periksa, lalu simpan lagi bila tetap perlu."
        if changes
        else (f"{start} Periksa, lalu simpan lagi.")
    )


def told_values(
    event: Change,
    *,
    words: Mapping[str, str] = WORDS,
    read_as: Callable[[str, str], Any] = read,
) -> str:
    """Say one change of the history: `Tenggat: 22 Sep 2025 → 29 Sep 2025 (banjir)`."""
    if not event.field:
        return "dicatat"
    old, new = (said(event.field, read_as(event.field, text)) for text in (event.old, event.new))
    reason = getattr(event, "note", "")
    note = f" ({reason})" if reason else ""
    return f"{words[event.field]}: {old} → {new}{note}"
