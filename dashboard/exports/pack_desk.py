"""Packs made beside the server: asked for, watched, cancelled, fetched, and cleared away.

What is known of a pack lies in its folder, so every process of a server answers the same.
"""

import json
import shutil
import time
from dataclasses import asdict, dataclass
from enum import StrEnum
from multiprocessing import get_context
from pathlib import Path
from secrets import token_hex

from dashboard.data.boundaries.store import replace
from dashboard.data.home import Home
from dashboard.domain.actors import Actor
from dashboard.exports.pack_orders import PackOrder, actor_for

PACK, STANDING, OWNER, STOP = "paket.zip", "kemajuan.json", "pemesan.json", "batal"
KEPT_SECONDS, SILENT_SECONDS = 3600, 120
"""How long a pack lies there; how long without a word its making counts as broken off."""
MOST_OF_ONE, MOST_OF_ALL = 2, 6
"""Packs made at one time, for one person and in all: each is a process of its own."""
BUSY = "Paket lain masih dibuat; tunggu sampai selesai atau batalkan dulu, lalu ulangi."
UNKNOWN = "Paket itu tidak ada lagi; buat yang baru."
BROKEN = "Pembuatan paket terhenti di tengah jalan; ulangi."


class PackState(StrEnum):
    RUNNING = "berjalan"
    READY = "siap"
    CANCELLED = "batal"
    FAILED = "gagal"


class PacksBusyError(Exception):
    """So many packs are being made that another has to wait."""


@dataclass(frozen=True)
class PackStanding:
    """made, of: files. line: what comes now, or what went wrong. name: of the zip when ready."""

    state: PackState
    made: int = 0
    of: int = 0
    line: str = ""
    audience: str = ""
    name: str = ""


class PackDesk:
    """The packs of one home."""

    def __init__(self, home: Home) -> None:
        self.home = home
        self._shelf = home.root / "unduhan"

    def start(self, order: PackOrder, actor: Actor, today: str) -> str:
        """Begin a pack; return its number. today: ISO, outside samples.

        Raises PermissionError, and PacksBusyError where others have to end first.
        """
        from dashboard.exports.pack_work import work

        actor_for(actor, order.audience)
        self._clear()
        running = [_owner_in(place) for place in self._shelf.glob("*") if _runs(place)]
        if len(running) >= MOST_OF_ALL or running.count(_owner(actor)) >= MOST_OF_ONE:
            raise PacksBusyError(BUSY)
        number = token_hex(12)
        place = self._shelf / number
        place.mkdir(parents=True)
        (place / OWNER).write_text(_owner(actor), encoding="utf-8", newline="\n")
        tell(place, PackStanding(PackState.RUNNING, audience=order.audience.value))
        # Spawned on every system: neither connections nor locks of the server come along.
        spawned = get_context("spawn").Process(
            target=work, args=(self.home, place, order, actor, today), daemon=True
        )
        spawned.start()
        return number

    def standing(self, number: str, actor: Actor) -> PackStanding:
        """Return how a pack stands; LookupError for one that is not there or of somebody else."""
        place = self._place(number, actor)
        told = read(place)
        if told.state is PackState.RUNNING and _silent(place):
            return PackStanding(PackState.FAILED, line=BROKEN, audience=told.audience)
        return told

    def cancel(self, number: str, actor: Actor) -> None:
        """Ask for no more of a pack; the file that is being made is the last. LookupError."""
        (self._place(number, actor) / STOP).touch()

    def file(self, number: str, actor: Actor) -> tuple[str, Path]:
        """Return name and place of a finished zip; LookupError where there is none."""
        told, place = self.standing(number, actor), self._place(number, actor)
        if told.state is not PackState.READY:
            raise LookupError(UNKNOWN)
        return told.name, place / PACK

    def _place(self, number: str, actor: Actor) -> Path:
        place = self._shelf / number
        known = number.isalnum() and (place / OWNER).is_file()
        if not known or _owner_in(place) != _owner(actor):
            raise LookupError(UNKNOWN)
        return place

    def _clear(self) -> None:
        """Remove the packs of earlier hours."""
        oldest = time.time() - KEPT_SECONDS
        for place in self._shelf.glob("*") if self._shelf.is_dir() else ():
            if place.stat().st_mtime < oldest:
                shutil.rmtree(place, ignore_errors=True)


def tell(place: Path, told: PackStanding) -> None:
    """Write how a pack stands, at once."""
    new = place / f"{STANDING}.baru"
    new.write_text(json.dumps(asdict(told), ensure_ascii=False), encoding="utf-8", newline="\n")
    replace(new, place / STANDING)


def read(place: Path) -> PackStanding:
    told = json.loads((place / STANDING).read_text(encoding="utf-8"))
    return PackStanding(**{**told, "state": PackState(told["state"])})


def _owner(actor: Actor) -> str:
    return json.dumps([actor.name, actor.role.value, *actor.areas])


def _owner_in(place: Path) -> str:
    return (place / OWNER).read_text(encoding="utf-8")


def _runs(place: Path) -> bool:
    """Tell whether a pack is being made, and nobody asked for no more of it."""
    try:
        told = read(place)
    except OSError:  # it is being begun or cleared away
        return False
    stopped = (place / STOP).exists()
    return told.state is PackState.RUNNING and not stopped and not _silent(place)


def _silent(place: Path) -> bool:
    return time.time() - (place / STANDING).stat().st_mtime > SILENT_SECONDS
