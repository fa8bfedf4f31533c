"""One file as it leaves under a hashed address."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cached_property

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
        br = self.ready or brotli.compress(self.raw)
        return Pressed(tag, self.raw, br, gzip.compress(self.raw, mtime=0))
