"""What must outlive a power cut: on the disk itself before anything names it."""

import os
from pathlib import Path


def settle(folder: Path) -> None:
    """Let the disk keep every file of a folder."""
    for file in folder.iterdir():
        if file.is_file():
            with file.open("rb+") as kept:
                os.fsync(kept.fileno())


def write_settled(file: Path, text: str) -> None:
    """Write a small file whole, on the disk when this returns."""
    with file.open("w", encoding="utf-8", newline="\n") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
