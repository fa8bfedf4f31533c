"""The hashes of a batch's files, kept beside them; the audit trail holds the hash of that list."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

LIST = "sidik.json"


def seal_folder(folder: Path) -> str:
    """Write the hashes of all files of a folder into it; return the hash of the list."""
    hashes = {file.name: file_hash(file) for file in sorted(folder.iterdir())}
    text = json.dumps(hashes, indent=1)
    (folder / LIST).write_text(text, encoding="utf-8", newline="\n")
    return sha256(text.encode()).hexdigest()


def spoiled_files(folder: Path, seal: str) -> Iterator[str]:
    """Yield what is missing, added or altered in a sealed folder. seal: as `seal_folder` gave."""
    try:
        text = (folder / LIST).read_bytes()
    except OSError:
        yield LIST
        return
    if sha256(text).hexdigest() != seal:
        yield LIST
        return
    hashes: dict[str, str] = json.loads(text)
    there = {file.name for file in folder.iterdir()} - {LIST}
    yield from sorted(there ^ hashes.keys())
    for name in sorted(there & hashes.keys()):
        if file_hash(folder / name) != hashes[name]:
            yield name


def file_hash(file: Path) -> str:
    """Return the SHA-256 of a file without holding it in memory."""
    digest = sha256()
    with file.open("rb") as content:
        while part := content.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()
