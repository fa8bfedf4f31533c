"""What may be chosen in a show, pressed into one text; it is kept while its figures stand."""

import gzip
import json
from base64 import b64encode
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from dashboard.domain.briefing_variants import NONE, Variants
from dashboard.exports.show_items import plain

KEPT = 8
"""Kabupaten and audiences whose choices are kept: a megabyte each."""


@dataclass(frozen=True)
class Pressed:
    """choices: code and name by picker. items: those of every choice, base64 of gzip of JSON."""

    choices: dict[str, Any] = field(default_factory=dict)
    items: str = ""


def press(variants: Variants) -> Pressed:
    """Return the choices: their items are as like as peas, and small when pressed."""
    if variants == NONE:
        return Pressed()
    found = {
        "|".join(key): {one.key: plain(one) for one in items}
        for key, items in variants.items.items()
    }
    written = json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    choices = {
        "kec": variants.kecamatan,
        "ind": variants.indicators,
        "per": variants.periods,
    }
    return Pressed(choices, b64encode(gzip.compress(written, 6, mtime=0)).decode("ascii"))


class PressedShelf:
    """Keeps the last choices that were pressed; safe for several threads."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, Pressed] = OrderedDict()
        self._lock = Lock()

    def of(self, key: Hashable, read: Callable[[], Variants]) -> Pressed:
        """Return what is kept under a key, else read and press it. key: all it depends on."""
        with self._lock:
            if key not in self._kept:
                self._kept[key] = press(read())
            self._kept.move_to_end(key)
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
            return self._kept[key]
