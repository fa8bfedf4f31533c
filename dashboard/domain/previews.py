"""What the page Data shows of a file that waits: what was understood, and what is asked."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from dashboard.domain.kept_problems import KeptProblem

Option = tuple[str, str]
"""Value and words."""
NO_ANSWER = "-"  # chosen where a question is left open: a list cannot hold an empty value


class Stand(StrEnum):
    """Where a waiting file stands."""

    READY = "siap dimuat"
    ASKED = "perlu jawaban"
    REFUSED = "ditolak"
    PERSONS = "data perorangan"
    KNOWN = "sudah dimuat"
    TAKEN = "dimuat"


@dataclass(frozen=True)
class Ask:
    """One question. key: what the answer is given under. options: none for a free answer."""

    key: str
    label: str
    options: tuple[Option, ...] = ()
    value: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Sum:
    """One indicator in one period; None where the file has no such counts.

    source: the columns it was read from, as "L+M dari K". heads: what stands above L and M.
    """

    indicator: str
    period: str
    numerator: int | None
    denominator: int | None
    source: str
    heads: str = ""


@dataclass(frozen=True)
class Preview:
    """rests: the bytes wait on this server; else the browser must send them again to go on."""

    stand: Stand
    sentence: str
    rests: bool = False
    facts: tuple[tuple[str, str], ...] = ()
    """Name and value of what was understood, in the order they are read."""
    sums: tuple[Sum, ...] = ()
    notes: tuple[KeptProblem, ...] = ()
    needed: tuple[Ask, ...] = ()
    """Without these answers the file cannot be taken."""
    offered: tuple[Ask, ...] = ()
    """Names of areas: what is not answered is set aside."""
    loaded: str = ""
    """The file beside what is loaded, in one sentence."""
    replaceable: tuple[str, ...] = ()
    batch: str = ""
    kab: str = ""
    """Code of the kabupaten the file speaks of."""

    @property
    def warned(self) -> bool:
        """Something in it should be read before it is taken."""
        return any(one.severity != "catatan" for one in self.notes)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> "Preview":
        """Read what `as_dict` wrote, also after it was JSON."""
        held = {one.name: said[one.name] for one in fields(cls) if one.name in said}
        kept = {
            "stand": Stand(held["stand"]),
            "facts": tuple((name, value) for name, value in held.get("facts", ())),
            "sums": tuple(Sum(**one) for one in held.get("sums", ())),
            "notes": tuple(KeptProblem(**one) for one in held.get("notes", ())),
            "needed": tuple(map(_ask, held.get("needed", ()))),
            "offered": tuple(map(_ask, held.get("offered", ()))),
            "replaceable": tuple(held.get("replaceable", ())),
        }
        return cls(**held | kept)


def _ask(said: Mapping[str, Any]) -> Ask:
    options = tuple((value, words) for value, words in said["options"])
    return Ask(said["key"], said["label"], options, said["value"], said["hint"])
