"""The README's path from a clone to a signed-in server, as commands that a script can run."""

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
TITLE = "## Memasang di kantor: dari klon sampai masuk"
ENTRY = ".venv/bin/lokus"
Words = tuple[str, ...]


@dataclass(frozen=True)
class Step:
    """One numbered step; commands as words, in order. What is done in a browser has none."""

    number: int
    commands: tuple[Words, ...]


def section() -> str:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return re.split(r"(?m)^(?:## |---$)", text.split(TITLE, 1)[1], maxsplit=1)[0]


def placeholders() -> list[str]:
    """Return the names that an office replaces by its own, as the table lists them."""
    return re.findall(r"(?m)^\| `([A-Z_]+)` \|", section())


def steps() -> list[Step]:
    parts = re.split(r"(?m)^(\d+)\. ", section())[1:]
    return [
        Step(int(number), tuple(_commands(told)))
        for number, told in zip(parts[::2], parts[1::2], strict=True)
    ]


def _commands(told: str) -> list[Words]:
    blocks = re.findall(r"(?ms)^ +```sh\n(.*?)^ +```$", told)
    return [tuple(shlex.split(line)) for block in blocks for line in block.splitlines()]


def filled(words: Words, values: Mapping[str, str]) -> Words:
    """Put the office's own values in the place of the names; KeyError where one has none."""
    names = "|".join(placeholders())
    return tuple(re.sub(rf"\b(?:{names})\b", lambda found: values[found[0]], one) for one in words)
