"""What a legend says of its grounds, on screen and on paper."""

from collections.abc import Sequence
from itertools import pairwise

from dashboard.domain import numbers, tokens
from dashboard.domain.verdicts import SMALLEST

WITHHELD = "Disamarkan (angka kecil)"
SUSPECT = "Periksa data"
PLAIN = "Di luar pilihan"


def few_words(below: int = 0) -> str:
    """Say what few cases are. below: threshold of a sensitive indicator, 0 where it is none."""
    cases = f" atau kasus < {below}" if below else ""
    return f"{tokens.MAP['unstable']['legend']} (sasaran < {SMALLEST}{cases})"


def class_words(breaks: Sequence[float]) -> list[str]:
    """Return the words of the five classes: `< 20 %`, `20–<40 %`, …, `≥ 80 %`."""
    said = [numbers.decimal(limit, 0 if limit == int(limit) else 1) for limit in breaks]
    between = [f"{low} – < {high} %" for low, high in pairwise(said)]
    return [f"< {said[0]} %", *between, f"≥ {said[-1]} %"]
