"""What two people changed at once, said so that one of them can decide."""

from collections.abc import Mapping, Sequence
from typing import Any

from dashboard.domain.rakor_actions import Action, ActionEvent
from dashboard.domain.rakor_fields import WORDS, Difference, read, said
from dashboard.domain.sentences import listed


def told(mine: Mapping[str, Any], current: Action, events: Sequence[ActionEvent]) -> str:
    """Say who changed an action meanwhile, and both values of what was changed twice.

    mine: what was to be kept, by field. events: what was kept since it was looked at.
    """
    who = listed(list(dict.fromkeys(one.done_by for one in events))) or "orang lain"
    theirs = list(dict.fromkeys(one.field for one in events if one.field))
    both = [
        Difference(field, mine[field], getattr(current, field)).sentence
        for field in theirs
        if field in mine and mine[field] != getattr(current, field)
    ]
    alone = [
        f"{WORDS[field]} kini «{said(field, getattr(current, field))}»"
        for field in theirs
        if field not in mine
    ]
    changes = "; ".join([*both, *alone])
    start = f"Belum disimpan: sementara itu {who} mengubah tindakan ini."
    return (
        f"{start} {changes}. Periksa, lalu simpan lagi bila tetap perlu."
        if changes
        else (f"{start} Periksa, lalu simpan lagi.")
    )


def told_values(event: ActionEvent) -> str:
    """Say one change of the history: `Tenggat: 22 Sep 2025 → 29 Sep 2025 (banjir)`."""
    if not event.field:
        return "dicatat"
    old, new = (said(event.field, read(event.field, text)) for text in (event.old, event.new))
    note = f" ({event.note})" if event.note else ""
    return f"{WORDS[event.field]}: {old} → {new}{note}"
