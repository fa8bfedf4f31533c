"""The inbox of a home: files that wait for answers, each in a folder of its own.

The bytes of a file rest here only once it is known to name no persons; of any other only what is
said of it waits, and whoever brought it sends it again. A folder is there whole or not at all.
"""

import json
import os
import shutil
import time
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from dashboard.data.home import Home
from dashboard.domain.actors import Actor
from dashboard.domain.file_rights import may_handle, may_see_waiting, senders_only

CONTENT, SAID = "isi", "keterangan.json"
GONE = "Berkas itu tidak menunggu lagi; unggah lagi bila masih perlu."
LEFT_SECONDS = 3600  # nothing takes so long to write


@dataclass(frozen=True)
class Waiting:
    """file_name: as the sender called it, never a path. member: its name in a zipped bundle.

    reply: what was answered so far. seen: what was understood with these answers.
    """

    number: str
    file_name: str
    size: int
    sha256: str
    brought_by: str
    brought_at: str
    member: str = ""
    reply: Mapping[str, Any] = field(default_factory=dict)
    seen: Mapping[str, Any] = field(default_factory=dict)


def new_number() -> str:
    return uuid.uuid4().hex


def put(home: Home, waiting: Waiting, content: bytes | None) -> None:
    """Let a file wait, or say anew what is known of it. content: None leaves no bytes there."""
    folder = _folder(home, waiting.number)
    fresh = home.inbox / f".baru-{uuid.uuid4().hex}"
    old = home.inbox / f".lama-{uuid.uuid4().hex}"
    fresh.mkdir(parents=True)
    _sweep(home)
    try:
        if content is not None:
            (fresh / CONTENT).write_bytes(content)
        text = json.dumps(asdict(waiting), ensure_ascii=False, indent=1)
        (fresh / SAID).write_text(text, encoding="utf-8", newline="\n")
        if folder.exists():
            os.replace(folder, old)
        os.replace(fresh, folder)
    finally:
        for left in (fresh, old):
            shutil.rmtree(left, ignore_errors=True)


def waiting_for(home: Home, actor: Actor) -> list[Waiting]:
    """Return the files that wait for an actor: their own, and of who decides their kabupaten's."""
    files = waiting_files(home) if may_handle(actor) else []
    return [one for one in files if may_see_waiting(actor, one.brought_by, kab_of(one))]


def kab_of(waiting: Waiting) -> str:
    """Return the kabupaten of a file that waits; empty as long as nobody knows."""
    return str(waiting.reply.get("kab") or waiting.seen.get("kab") or "")


def waiting_files(home: Home) -> list[Waiting]:
    """Return every file that waits, in the order they were brought; torn ones are left out."""
    found = []
    for folder in home.inbox.glob("[0-9a-f]*"):
        with suppress(OSError, ValueError, TypeError):
            found.append(_read(folder))
    return sorted(found, key=lambda one: (one.brought_at, one.number))


def waiting_file(home: Home, number: str, actor: Actor) -> Waiting:
    """Return one file; LookupError where it waits no more, or for others than the actor."""
    folder = _folder(home, number)
    found = next((one for one in waiting_files(home) if one.number == folder.name), None)
    if found is None or not may_see_waiting(actor, found.brought_by, kab_of(found)):
        raise LookupError(GONE)
    return found


def content_of_waiting(home: Home, number: str) -> bytes | None:
    """Return the bytes that wait; None where they may not rest here."""
    try:
        return (_folder(home, number) / CONTENT).read_bytes()
    except FileNotFoundError:
        return None


def discard(home: Home, number: str, actor: Actor) -> None:
    """Forget a file an actor may send. Raises LookupError, PermissionError."""
    senders_only(actor)
    drop(home, waiting_file(home, number, actor).number)


def drop(home: Home, number: str) -> None:
    """Forget a file and its bytes."""
    shutil.rmtree(_folder(home, number), ignore_errors=True)


def _sweep(home: Home) -> None:
    """Remove what a process that was killed left half way."""
    for left in home.inbox.glob(".*"):
        try:
            if time.time() - left.stat().st_mtime > LEFT_SECONDS:
                shutil.rmtree(left, ignore_errors=True)
        except FileNotFoundError:
            continue  # its own process has just removed it


def _folder(home: Home, number: str) -> Path:
    if len(number) != len(new_number()) or not set(number) <= set("0123456789abcdef"):
        raise LookupError("Berkas itu tidak ada.")
    return home.inbox / number


def _read(folder: Path) -> Waiting:
    return Waiting(**json.loads((folder / SAID).read_text(encoding="utf-8")))
