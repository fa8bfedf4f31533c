"""A file a command leaves behind: whole or not there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO


@contextmanager
def written(file: Path) -> Iterator[IO[bytes]]:
    """Write beside and move into place: what cannot be finished leaves no half a file."""
    beside = file.with_name(f"{file.name}.sementara")
    try:
        with beside.open("wb") as out:
            yield out
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)
