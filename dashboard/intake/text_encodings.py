"""Tell how a text file is written from its bytes, a piece at a time."""

from codecs import getincrementaldecoder
from enum import StrEnum

PIECE = 1 << 20


class Encoding(StrEnum):
    """The value is Python's name of it."""

    UTF_8 = "utf-8-sig"
    UTF_16 = "utf-16"
    CP1252 = "cp1252"
    """Excel on Indonesian Windows."""


def encoding_of(content: bytes) -> Encoding | None:
    """Return how a text is written; None for what is no text."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Encoding.UTF_16
    if b"\x00" in content:
        return None
    decoder = getincrementaldecoder("utf-8")()
    view = memoryview(content)
    try:
        for start in range(0, len(view), PIECE):
            decoder.decode(view[start : start + PIECE])
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return Encoding.CP1252
    return Encoding.UTF_8
