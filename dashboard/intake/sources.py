"""Where the bytes of a file come from: the disk, or a zipped bundle on it."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dashboard.intake.bundles import extract, is_bundle, member_name, members
from dashboard.intake.refusals import RefusedFile

MAGIC = b"PK"


def content_of(path: Path) -> bytes:
    """Return the bytes of a file, or of the file in a bundle that `unbundled` named so.

    Raises RefusedFile for a damaged or nested entry; OSError if nothing can be read.
    """
    if path.parent.is_file():
        content = path.parent.read_bytes()
        for member, label in _labels(members(content, path.parent.name)):
            if label == path.name:
                return extract(content, member, path.parent.name)
    return path.read_bytes()


def unbundled(path: Path) -> list[Path]:
    """Return a path for every file in a bundle, below that of the bundle; else the path itself.

    Nothing is unpacked to disk. A bundle that is refused stays one path, refused when read.
    """
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            return [path]
    content = path.read_bytes()
    if not is_bundle(content):
        return [path]
    try:
        return [path / label for _, label in _labels(members(content, path.name))]
    except RefusedFile:
        return [path]


def files_in(content: bytes, file_name: str) -> Iterator[tuple[str, bytes | RefusedFile]]:
    """Yield the name and the bytes of every file in a bundle, or of the one file this is.

    A file of the bundle that cannot be opened comes as its refusal; a bundle that cannot be
    opened at all comes as one refusal under its own name.
    """
    if not is_bundle(content):
        yield file_name, content
        return
    try:
        labels = _labels(members(content, file_name))
    except RefusedFile as refused:
        yield file_name, refused
        return
    for member, label in labels:
        try:
            yield label, extract(content, member, file_name)
        except RefusedFile as refused:
            yield label, refused


def _labels(names: list[str]) -> list[tuple[str, str]]:
    """Pair each member with a name without folders, unique in its bundle."""
    often = Counter(map(member_name, names))
    labels = []
    for number, name in enumerate(names, start=1):
        last = member_name(name)
        labels.append((name, last if often[last] == 1 else f"{number}_{last}"))
    return labels
