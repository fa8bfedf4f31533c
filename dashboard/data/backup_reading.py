"""A backup read: every byte is held against its hash before anything is kept."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO

from dashboard.data.backup_manifests import MANIFEST, Manifest, NoBackupError, NotRestoredError
from dashboard.domain.zip_files import BROKEN

PART = 1 << 20
LONGEST = 64 << 20  # bytes of a list of files: half a million of them


@contextmanager
def opened(file: Path) -> Iterator[tuple[zipfile.ZipFile, Manifest]]:
    """Open a backup; NoBackupError says in a sentence what is wrong with it."""
    if not file.is_file():
        raise NoBackupError(f"{file} tidak ada; periksa nama dan foldernya.")
    try:
        with zipfile.ZipFile(file) as pack:
            yield pack, _manifest(pack)
    except NotRestoredError:
        raise
    except NoBackupError as wrong:
        raise NoBackupError(f"{file.name} bukan cadangan Lokus yang utuh: {wrong}.") from wrong
    except (*BROKEN, RuntimeError) as wrong:
        if isinstance(wrong, OSError) and wrong.errno:
            raise  # the disk, not the file
        raise NoBackupError(
            f"{file.name} bukan cadangan Lokus yang utuh: terpotong, berubah atau bukan zip."
        ) from wrong


def verified(file: Path) -> Manifest:
    """Read a whole backup; return its list of files. Raises NoBackupError."""
    with opened(file) as (pack, manifest):
        for name in manifest.files:
            unpacked(pack, manifest, name, lambda _: None)
        return manifest


def unpacked(
    pack: zipfile.ZipFile, manifest: Manifest, name: str, keep: Callable[[bytes], object]
) -> None:
    """Hand over the bytes of one file part by part; NoBackupError where they are others."""
    digest, expected = sha256(), manifest.files[name]
    left = expected[1]
    with pack.open(name) as content:
        while part := content.read(PART):
            left -= len(part)
            if left < 0:
                break  # more than was told: a bomb is not unpacked
            digest.update(part)
            keep(part)
    if left or digest.hexdigest() != expected[0]:
        raise NoBackupError(f"{name} tidak sama dengan saat dicadangkan")


def _manifest(pack: zipfile.ZipFile) -> Manifest:
    names = pack.namelist()
    if MANIFEST not in names:
        raise NoBackupError("daftar isinya tidak ada")
    with pack.open(MANIFEST) as listed:
        manifest = Manifest.read(_short(listed))
    if sorted(names) != sorted([*manifest.files, MANIFEST]):
        raise NoBackupError("isinya tidak sama dengan daftarnya")
    return manifest


def _short(listed: IO[bytes]) -> bytes:
    text = listed.read(LONGEST + 1)
    if len(text) > LONGEST:
        raise NoBackupError("daftar isinya terlalu panjang")
    return text
