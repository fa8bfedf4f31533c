"""One typed line → one action or decision. What is not clear is asked, never guessed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.domain.rakor_dates import read_due

FORM = "OPD; tindakan; tenggat, atau OPD; tindakan; lokasi; tenggat"
OFFERED = 6
ELSE = {
    "OPD": "tulis namanya seperti di Kehadiran, atau tambahkan dulu di sana",
    "Lokasi": "tulis nama desa atau kecamatan di wilayah Rakor ini",
}
"""What to do about a name that is none of those known."""


class UnclearError(ValueError):
    """A part of a line stands for nothing or for several. choices: what it may be; part: from 0."""

    def __init__(self, sentence: str, part: int, choices: Sequence[str] = ()):
        super().__init__(sentence)
        self.part = part
        self.choices = tuple(choices)


@dataclass(frozen=True)
class ActionLine:
    """place: code of an area, empty where none is named."""

    owner: str
    action: str
    place: str
    due: date


@dataclass(frozen=True)
class DecisionLine:
    text: str
    owner: str
    due: date | None


def read_action(
    text: str, parties: Iterable[str], places: Mapping[str, str], today: date
) -> ActionLine:
    """Read `OPD; tindakan; [lokasi;] tenggat`. places: name -> code.

    Raises UnclearError with what a part may stand for.
    """
    parts = [part.strip() for part in text.split(";")]
    if len(parts) not in (3, 4) or not parts[1]:
        raise UnclearError(f"Tulis {FORM}; dipisah titik koma.", min(len(parts), 3) - 1)
    owner = one_of(parts[0], parties, "OPD", 0)
    place = places[one_of(parts[2], places, "Lokasi", 2)] if len(parts) == 4 and parts[2] else ""
    return ActionLine(owner, parts[1], place, _due(parts[-1], today, len(parts) - 1))


def read_decision(text: str, parties: Iterable[str], today: date) -> DecisionLine:
    """Read `keputusan; [OPD;] [tenggat]`: the two last may be left out."""
    parts = [part.strip() for part in text.split(";")]
    if not parts[0] or len(parts) > 3:
        raise UnclearError("Tulis keputusan; OPD; tenggat. Dua yang terakhir boleh kosong.", 0)
    owner = one_of(parts[1], parties, "OPD", 1) if len(parts) > 1 and parts[1] else ""
    due = _due(parts[2], today, 2) if len(parts) > 2 and parts[2] else None
    return DecisionLine(parts[0], owner, due)


def one_of(written: str, names: Iterable[str], what: str, part: int) -> str:
    """Return the one name that a text is, or the only one in which each of its words begins a word.

    Raises UnclearError where there is none, or more than one.
    """
    known = list(names)
    whole = [name for name in known if _folded(name) == _folded(written)]
    found = whole or [name for name in known if _begins(written, name)]
    if len(found) == 1:
        return found[0]
    if not written:
        raise UnclearError(f"{what} belum terisi.", part)
    if found:
        raise UnclearError(f"{what} «{written}» dapat berarti beberapa:", part, found[:OFFERED])
    raise UnclearError(f"{what} «{written}» tidak ada di daftar; {ELSE[what]}.", part)


def _due(text: str, today: date, part: int) -> date:
    try:
        return read_due(text, today)
    except ValueError as unclear:
        raise UnclearError(str(unclear), part) from None


def _begins(written: str, name: str) -> bool:
    words = _folded(name).replace("/", " ").replace("-", " ").split()
    asked = _folded(written).replace("/", " ").replace("-", " ").split()
    return bool(asked) and all(any(word.startswith(one) for word in words) for one in asked)


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace(",", " ").split())
