"""What a paparan says beside its numbers: the deciding one, its notes, who may see what."""

import re
from collections.abc import Sequence

from dashboard.domain.numbers import SPACE

UNIT = f"(?:{SPACE}(?:%|poin|triliun|miliar|juta|ribu))?"
NUMBER = re.compile(rf"(?:Rp{SPACE})?\d[\d.]*\d?(?:,\d+)?(?: dari \d[\d.]*\d?(?:,\d+)?)?{UNIT}")
WITHOUT_SESSION = "Paparan ini tidak memuat satu Rakor; pilih Rakornya untuk melihat catatannya."


def deciding(sentence: str, *wanted: str) -> str:
    """Return the first of the wanted numbers that a sentence says; none wanted: its first.

    Empty where it says none, so that what is set large is always part of what is said.
    """
    for one in wanted:
        if one and one in sentence:
            return one
    found = NUMBER.search(sentence)
    return found.group().rstrip(".") if found and not wanted else ""


def only_team(what: str) -> str:
    """Say that records are not for everybody: `Catatan BPK hanya untuk tim TPPS, …`."""
    return f"{what} hanya untuk tim TPPS; tidak ikut dalam paparan untuk umum."


def notes(say: str, source: Sequence[str], trace: str, version: str) -> str:
    """Return what stands below a slide for the speaker: what to say, from where, how to check."""
    told = [
        f"Sampaikan: {say}" if say else "",
        " · ".join(part for part in source if part),
        f"Lacak angka: {trace}" if trace else "",
        f"Versi angka: {version}" if version else "",
    ]
    return "\n".join(part for part in told if part)
