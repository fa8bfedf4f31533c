"""A folder that is replaced whole: whoever looks sees the old files or the new, never a mixture."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOTE = "BACA_CONTOH.txt"
"""Lies in a folder of the sample: what is beside it was made and may be replaced."""
NOTE_TEXT = """DATA CONTOH
Semua berkas di folder ini dibuat oleh `lokus sample`. Angkanya rekaan.
Folder ini diganti seluruhnya bila perintah itu dijalankan lagi.
"""


@contextmanager
def replaced_whole(folder: Path) -> Iterator[Path]:
    """Give a new folder to fill beside `folder`; put it in its place when all went well.

    Raises ValueError, and changes nothing, where `folder` is a file or holds files of others.
    """
    if folder.exists() and not _ours(folder):
        raise ValueError(
            f"{folder} sudah berisi berkas lain; pilih folder kosong untuk berkas contoh (--out)."
        )
    fresh, old = (folder.with_name(folder.name + end) for end in (".baru", ".lama"))
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        fresh.mkdir(parents=True)
        yield fresh
        (fresh / NOTE).write_text(NOTE_TEXT, encoding="utf-8", newline="\n")
        if folder.exists():
            shutil.rmtree(old, ignore_errors=True)
            folder.rename(old)
        fresh.rename(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(old, ignore_errors=True)


def _ours(folder: Path) -> bool:
    return folder.is_dir() and ((folder / NOTE).exists() or not any(folder.iterdir()))
