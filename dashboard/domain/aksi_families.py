"""Where the aksi of one version went in the next."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.domain.frameworks import Action, Framework, came_from


@dataclass(frozen=True)
class AksiFamily:
    """One aksi of the newer version and those it took over; `former` may be empty."""

    action: Action
    former: tuple[Action, ...]


def families(frameworks: Sequence[Framework], newer: Framework) -> list[AksiFamily]:
    """Return every aksi of a version with what it came from, in its order."""
    return [AksiFamily(one, tuple(came_from(frameworks, one.id))) for one in newer.actions]


def kin(frameworks: Sequence[Framework], word: str) -> list[Action]:
    """Return what the aksi of a word, as `Aksi 7`, became or came from; empty for an unknown."""
    every = {one.id: one for framework in frameworks for one in framework.actions}
    return [
        other
        for one in every.values()
        if one.word == word
        for other in (*(every[key] for key in one.becomes), *came_from(frameworks, one.id))
    ]


def stray_words(frameworks: Sequence[Framework], year: int, word: str, own: Framework) -> str:
    """Say that a record's aksi is not of its year, and what it may be instead."""
    named = {one.word for one in own.actions}
    instead = " atau ".join(one.word for one in kin(frameworks, word) if one.word in named)
    maybe = f"; mungkin {instead}" if instead else ""
    return f"Catatan {year} memakai «{word}», yang tidak ada dalam {own.name.lower()}{maybe}."
