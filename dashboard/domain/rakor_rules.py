"""What may become of an action, said in one sentence where it may not."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from dashboard.domain.rakor_actions import ActionStatus
from dashboard.domain.rakor_fields import LONGEST, WORDS

FIRST = ActionStatus.NOT_STARTED
REOPENED = {
    ActionStatus.DONE: {ActionStatus.UNDER_WAY},
    ActionStatus.CANCELLED: {ActionStatus.NOT_STARTED, ActionStatus.UNDER_WAY},
}
"""What is over is taken up again before it becomes anything else."""


def check(values: Mapping[str, Any]) -> None:
    """Raise ValueError for what no action can be. values: by field of `WORDS`, those given."""
    for field in ("action", "owner"):
        if field in values and not values[field]:
            raise ValueError(f"{WORDS[field]} belum terisi; tulis dulu.")
    if "due" in values and values["due"] is None:
        raise ValueError("Tenggat belum terisi; pilih hari, bulan dan tahunnya.")
    for field, value in values.items():
        if isinstance(value, str) and len(value) > LONGEST:
            raise ValueError(f"{WORDS[field]} lebih dari {LONGEST} huruf; ringkas dulu.")
    if (values.get("budget") or 0) < 0:
        raise ValueError("Anggaran di bawah nol; tulis rupiah tanpa tanda kurang.")
    start, due = values.get("start"), values.get("due")
    if start and due and start > due:
        raise ValueError("Mulai sesudah tenggat; perbaiki salah satunya.")


def may_change(before: ActionStatus, after: ActionStatus) -> None:
    """Raise ValueError for a step that skips taking an action up again."""
    if before is not after and after not in REOPENED.get(before, set(ActionStatus)):
        ways = " atau ".join(f"«{one}»" for one in sorted(REOPENED[before]))
        raise ValueError(f"Yang sudah {before} hanya dapat kembali ke {ways}; ubah itu dulu.")


def postpones(before: date, after: date) -> bool:
    return after > before


def may_postpone(before: date, after: date, reason: str) -> None:
    """Raise ValueError where a due day moves on without a reason."""
    if postpones(before, after) and not reason.strip():
        raise ValueError("Tenggat mundur tanpa alasan; tulis alasan menunda, lalu simpan lagi.")
