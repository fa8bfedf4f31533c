"""The name of a file that came in: shown and sent back, never used as a path."""

from pathlib import PurePosixPath

LONGEST = 120
FORBIDDEN = frozenset('<>:"/\\|?*')
"""In a name of a file on Windows."""


def clean_name(sent: str) -> str:
    """Return the last part of a name without what no system takes or nobody sees."""
    last = sent.replace("\\", "/").rpartition("/")[2]
    # Marks that turn the direction of writing can show `exe.pdf` for `fdp.exe`.
    kept = "".join(one for one in last if one.isprintable() and one not in FORBIDDEN)
    kept = " ".join(kept.split()).strip(". ")
    ending = PurePosixPath(kept).suffix
    stem = kept.removesuffix(ending)
    return f"{stem[: LONGEST - len(ending)].rstrip('. ')}{ending}" if stem else ""


def ending_of(name: str) -> str:
    """Return the ending in small letters without its dot; empty where there is none."""
    return PurePosixPath(name).suffix.lower().removeprefix(".")
