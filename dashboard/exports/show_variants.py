"""What may be chosen in a show, written as its script reads it and pressed small."""

import gzip
import json
from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from dashboard.domain.briefing_variants import Choices, Key, Variants
from dashboard.domain.briefings import Item
from dashboard.exports.show_items import plain


def offered(choices: Choices) -> dict[str, Any]:
    """Return code and name of each choice, by picker."""
    return {"kec": choices.kecamatan, "ind": choices.indicators, "per": choices.periods}


def pressed(items: Mapping[Key, tuple[Item, ...]]) -> bytes:
    """Return gzip of JSON: items by choice and key. They are as like as peas, and small then."""
    found = {"|".join(key): {one.key: plain(one) for one in those} for key, those in items.items()}
    written = json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return gzip.compress(written, 6, mtime=0)


def carried(variants: Variants) -> str:
    """Return all of them as text inside a document; empty for none."""
    return b64encode(pressed(variants.items)).decode("ascii") if variants.items else ""
