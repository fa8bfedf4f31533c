"""Which warehouse file is served: a small pointer, replaced in one step."""

import json
import os
import re
import uuid
from collections.abc import Collection
from pathlib import Path

from dashboard.data.durable import write_settled
from dashboard.data.home import Home

NAME = re.compile(r"v\d{6,}-[0-9a-f]+")
KEPT = 3  # the one served, and two before it for readers that have not let go


def pointer(home: Home) -> Path:
    return home.warehouse / "current.json"


def current(home: Home) -> str | None:
    """Return the version that is served; None before the first build.

    A pointer that a power cut left empty or torn gives way to the newest whole file.
    """
    try:
        text = pointer(home).read_text(encoding="utf-8")
        version = json.loads(text)["version"]
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError):
        whole = [file.stem for file in home.warehouse.glob("v*.duckdb")]
        return max((one for one in whole if NAME.fullmatch(one)), default=None)
    return version if isinstance(version, str) else None


def file_of(home: Home, version: str) -> Path:
    return home.warehouse / f"{version}.duckdb"


def publish(home: Home, version: str) -> None:
    """Serve a version whose file is whole and closed."""
    fresh = home.warehouse / f"current-{uuid.uuid4().hex}.json"
    write_settled(fresh, json.dumps({"version": version}))
    os.replace(fresh, pointer(home))


def next_number(home: Home) -> int:
    numbers = (file.stem.split("-")[0][1:] for file in home.warehouse.glob("v*.duckdb"))
    return max((int(number) for number in numbers if number.isdigit()), default=0) + 1


def sweep(home: Home, keeping: Collection[str] = ()) -> None:
    """Remove what no reader needs: half-built files and versions older than the last KEPT.

    keeping: versions that a closed Rakor shows, never removed.
    """
    serving = current(home)
    whole = sorted(home.warehouse.glob("v*.duckdb"))
    old = [file for file in whole[:-KEPT] if file.stem not in (serving, *keeping)]
    half = [*home.warehouse.glob("*.building"), *home.warehouse.glob("*.building.wal")]
    for file in [*old, *half, *home.warehouse.glob("current-*.json")]:
        try:
            file.unlink()
        except OSError:
            # Windows keeps an open file: a later sweep takes it.
            continue
