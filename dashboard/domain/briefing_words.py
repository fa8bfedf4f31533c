"""What a paparan says beside its numbers: the deciding one, its notes, who may see what."""

import re
from collections.abc import Iterable, Sequence

from dashboard.domain.numbers import SPACE

UNIT = f"(?:{SPACE}(?:%|poin|triliun|miliar|juta|ribu))?"
DIGITS = r"\d[\d.]*\d?(?:,\d+)?"
PART_OF = re.compile(rf"{DIGITS} dari {DIGITS}")
NUMBER = re.compile(rf"(?:Rp{SPACE})?{DIGITS}{UNIT}")
ONLY_TEAM = "hanya untuk tim TPPS"
NO_SESSION = "paparan ini tidak memuat satu Rakor"
WITHOUT_SESSION = "Paparan ini tidak memuat satu Rakor; pilih Rakornya untuk melihat catatannya."


def deciding(sentence: str, *wanted: str) -> str:
    """Return the first of the wanted numbers that a sentence says; where none are wanted its first
    `3 dari 8`, else its first number.

    Empty where it says none: what is set large is always part of what is said.
    """
    for one in wanted:
        if one and one in sentence:
            return one
    found = None if wanted else PART_OF.search(sentence) or NUMBER.search(sentence)
    return found.group().rstrip(".") if found else ""


def only_team(what: str) -> str:
    """Say that records are not for everybody: `Catatan BPK hanya untuk tim TPPS, …`."""
    return f"{what} {ONLY_TEAM}; tidak ikut dalam paparan untuk umum."


def without(left_out: Iterable[tuple[str, str]]) -> list[str]:
    """Say once what a paparan goes without. left_out: title and reason of each part."""
    by_reason: dict[str, list[str]] = {}
    for title, reason in left_out:
        by_reason.setdefault(reason, []).append(title[:1].lower() + title[1:])
    return [f"Tidak ikut, {why}: {', '.join(titles)}." for why, titles in by_reason.items()]


def notes(say: str, source: Sequence[str], trace: str, version: str) -> str:
    """Return what stands below a slide for the speaker: what to say, from where, how to check."""
    told = [
        f"Sampaikan: {say}" if say else "",
        " · ".join(part for part in source if part),
        f"Lacak angka: {trace}" if trace else "",
        f"Versi angka: {version}" if version else "",
    ]
    return "\n".join(part for part in told if part)
