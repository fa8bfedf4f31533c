"""The paparan of a session as its people arranged it: order, what is left out, a note beside."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from dashboard.domain.briefing_order import DEFAULT, Part
from dashboard.domain.briefings import Item

LONGEST = 300


@dataclass(frozen=True)
class ShownPart:
    """One part of the order. note: what stands below its points; empty for none."""

    part: Part
    shown: bool = True
    note: str = ""


class ShowAct(StrEnum):
    UP = "naik"
    DOWN = "turun"
    TOGGLED = "hapus"
    """Left out, or taken in again."""
    NOTED = "catat"


def usual(kept: Sequence[ShownPart]) -> list[ShownPart]:
    """Return what is kept, then the parts it does not know yet, in the usual order."""
    known = {one.part for one in kept}
    return [*kept, *(ShownPart(part) for part in DEFAULT if part not in known)]


def edited(order: Sequence[ShownPart], part: Part, act: ShowAct, note: str = "") -> list[ShownPart]:
    """Return the order after one edit; the first part goes no further up.

    Raises ValueError with a sentence for a note that is too long.
    """
    found = list(order)
    place = [one.part for one in found].index(part)
    moved = found.pop(place)
    if act is ShowAct.NOTED:
        said = " ".join(note.split())
        if len(said) > LONGEST:
            raise ValueError(f"Catatan paparan lebih dari {LONGEST} huruf; ringkas dulu.")
        moved = replace(moved, note=said)
    elif act is ShowAct.TOGGLED:
        moved = replace(moved, shown=not moved.shown)
    else:
        place = max(0, place + (1 if act is ShowAct.DOWN else -1))
    found.insert(place, moved)
    return found


def arranged(
    items: Sequence[Item], order: Sequence[ShownPart], *, noted: bool = True
) -> tuple[Item, ...]:
    """Return the items that are shown, in their order; noted: with the notes, the team's own."""
    by_key = {one.key: one for one in items}
    shown = [one for one in usual(order) if one.shown and one.part in by_key]
    return tuple(_noted(by_key[one.part], one.note if noted else "") for one in shown)


def _noted(item: Item, note: str) -> Item:
    return replace(item, points=(*item.points, f"Catatan: {note}")) if note else item
