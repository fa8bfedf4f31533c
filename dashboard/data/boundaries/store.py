"""Where the boundaries of a home lie: whole folders, and a small pointer to the one in force."""

import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

from dashboard.data.durable import settle, write_settled
from dashboard.data.home import Home

POINTER = "berlaku.json"
KEPT = 2  # the folder in force, and the one a reader may still have open


def in_force(home: Home, kab: str) -> Path | None:
    """Return the folder of a kabupaten's official boundaries, None if it has none."""
    shelf = home.boundaries / kab
    try:
        named = json.loads((shelf / POINTER).read_text(encoding="utf-8"))["folder"]
    except FileNotFoundError:
        return None
    return shelf / str(named)


def keep(home: Home, kab: str, write: Callable[[Path], None]) -> Path:
    """Let `write` fill a new folder, then turn the pointer to it; killed before, the old one holds.

    Raises OSError where the disk refuses.
    """
    shelf = home.boundaries / kab
    shelf.mkdir(parents=True, exist_ok=True)
    number = 1 + max((int(folder.name[:4]) for folder in _folders(shelf)), default=0)
    folder = shelf / f"{number:04d}-{token_hex(4)}"
    folder.mkdir()
    write(folder)
    settle(folder)
    pointer = shelf / f"{POINTER}.{folder.name}"
    write_settled(pointer, json.dumps({"folder": folder.name}))
    replace(pointer, shelf / POINTER)
    for old in _folders(shelf)[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)
    return folder


def replace(new: Path, old: Path) -> None:
    """Put one file in the place of another at once; wait for a reader that holds it open."""
    for pause in (0.01, 0.05, 0.2, 0.5):
        try:
            return os.replace(new, old)
        except PermissionError:  # Windows, while another process reads the old file
            time.sleep(pause)
    return os.replace(new, old)


def _folders(shelf: Path) -> list[Path]:
    return sorted(folder for folder in shelf.glob("[0-9][0-9][0-9][0-9]-*") if folder.is_dir())
