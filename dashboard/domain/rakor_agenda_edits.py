"""The agenda of a session as people change it: a line more, a line less, another order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from dashboard.domain.rakor_agenda import AgendaItem

LONGEST = 160
MOST = 30


class AgendaAct(StrEnum):
    ADDED = "tambah"
    REMOVED = "hapus"
    UP = "naik"
    DOWN = "turun"


STEPS = {AgendaAct.UP: -1, AgendaAct.DOWN: 1}


@dataclass(frozen=True)
class AgendaEdit:
    """item: which one; 0 for a line added. words: of that line."""

    act: AgendaAct
    item: int = 0
    words: str = ""


def numbered(items: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Give each proposed item a number, so that it can be named from then on."""
    return [replace(one, id=number) for number, one in enumerate(items, start=1)]


def edited(items: Sequence[AgendaItem], edit: AgendaEdit) -> list[AgendaItem]:
    """Return the agenda after an edit.

    What another person removed meanwhile stays removed; the first one goes no further up. Raises
    ValueError with a sentence for a line that is empty or too long, and for too many.
    """
    found = list(items)
    if edit.act is AgendaAct.ADDED:
        return [*found, _line(found, edit.words)]
    place = next((at for at, one in enumerate(found) if one.id == edit.item), None)
    if place is None:
        return found
    moved = found.pop(place)
    if edit.act in STEPS:
        found.insert(max(0, place + STEPS[edit.act]), moved)
    return found


def standing(kept: Sequence[AgendaItem], proposed: Sequence[AgendaItem]) -> list[AgendaItem]:
    """Return a kept agenda with the present words of what is proposed anyway: counts go on."""
    now = {one.anchor: one.words for one in proposed if one.anchor}
    return [replace(one, words=now.get(one.anchor, one.words)) for one in kept]


def _line(items: Sequence[AgendaItem], words: str) -> AgendaItem:
    said = " ".join(words.split())
    if not said:
        raise ValueError("Butir agenda belum terisi; tulis dulu.")
    if len(said) > LONGEST:
        raise ValueError(f"Butir agenda lebih dari {LONGEST} huruf; ringkas dulu.")
    if len(items) >= MOST:
        raise ValueError(f"Agenda sudah {MOST} butir; hapus satu dulu.")
    return AgendaItem(said, id=max((one.id for one in items), default=0) + 1)
