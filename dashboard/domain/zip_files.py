"""Zip files opened in memory: what is wrong inside has two names, damaged and locked."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from lzma import LZMAError
from zipfile import BadZipFile, ZipFile
from zlib import error as ZlibError  # noqa: N812 - as exceptions are named

# All that zipfile and its decompressors raise for a part that is cut off, altered or unknown;
# ValueError for a part that lies before the start of the file.
BROKEN = (BadZipFile, EOFError, LZMAError, NotImplementedError, OSError, ValueError, ZlibError)


class DamagedZipError(Exception):
    """A zip, or a part of it, that cannot be read."""


class LockedZipError(Exception):
    """A zip with a part that asks for a password."""


@contextmanager
def opened(content: bytes) -> Iterator[ZipFile]:
    """Open a zip to read from it; raises DamagedZipError or LockedZipError, for its parts too."""
    try:
        package = ZipFile(BytesIO(content))
    except BROKEN as wrong:
        raise DamagedZipError from wrong
    with package:
        try:
            yield package
        except BROKEN as wrong:
            raise DamagedZipError from wrong
        except RuntimeError as locked:  # zipfile has no narrower name for it
            raise LockedZipError from locked
