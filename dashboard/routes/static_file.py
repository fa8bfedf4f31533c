"""One file as it leaves under a hashed address."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache, cached_property

import brotli

from dashboard.routes.sending import Pressed


@dataclass(frozen=True)
class StaticFile:
    name: str
    raw: bytes
    ready: bytes | None
    """The brotli form where it lies beside the file."""

    @property
    def kind(self) -> str:
        return self.name.rpartition(".")[2]

    @property
    def address(self) -> str:
        stem = self.name.removesuffix(f".{self.kind}")
        return f"/static/{stem}.{self.pressed.hash}.{self.kind}"

    @cached_property
    def pressed(self) -> Pressed:
        tag = hashlib.sha256(self.raw).hexdigest()[:12]
        if self.kind == "woff2":  # is pressed already
            return Pressed(tag, self.raw)
        return Pressed(tag, self.raw, self.ready or _brotli(self.raw), _gzip(self.raw))


# The same bytes are pressed once in a process, however many apps it makes.
@cache
def _brotli(raw: bytes) -> bytes:
    pressed: bytes = brotli.compress(raw)
    return pressed


@cache
def _gzip(raw: bytes) -> bytes:
    return gzip.compress(raw, mtime=0)
