"""The risk factors of an audited case: several of one list, written with semicolons between."""

import re
from collections.abc import Iterable

FACTORS = (
    "asupan gizi kurang",
    "ASI tidak eksklusif",
    "MP-ASI tidak sesuai",
    "infeksi berulang",
    "BBLR",
    "KEK",
    "anemia",
    "TTD tidak cukup",
    "ANC tidak lengkap",
    "imunisasi tidak lengkap",
    "tidak rutin ke posyandu",
    "pola asuh",
    "terlalu muda",
    "terlalu tua",
    "terlalu dekat",
    "terlalu banyak",
    "asap rokok",
    "air minum tidak layak",
    "jamban tidak layak",
    "keluarga miskin",
    "tanpa jaminan kesehatan",
)
"""After the kertas kerja of the audit (own knowledge: no official form was found)."""
BETWEEN = re.compile(r"[;\n]")
BY_FOLDED = {one.casefold(): one for one in FACTORS}


def factors_of(text: str) -> list[str]:
    """Return the factors of a text, each once, in the order of the list.

    Raises ValueError with a sentence for what is not on the list.
    """
    asked = [" ".join(part.split()) for part in BETWEEN.split(text)]
    unknown = [part for part in asked if part and part.casefold() not in BY_FOLDED]
    if unknown:
        raise ValueError(
            f"Faktor risiko «{unknown[0]}» tidak ada dalam daftar; pilih, dengan titik koma di "
            f"antaranya: {'; '.join(FACTORS)}."
        )
    found = {BY_FOLDED[part.casefold()] for part in asked if part}
    return [one for one in FACTORS if one in found]


def tallied(cases: Iterable[Iterable[str]]) -> list[tuple[str, int]]:
    """Return how many cases have each factor, most first.

    A case may have several: the counts are never summed to cases.
    """
    counts = dict.fromkeys(FACTORS, 0)
    for factors in cases:
        for one in set(factors):
            counts[one] += 1
    order = {one: place for place, one in enumerate(FACTORS)}
    held = [(one, count) for one, count in counts.items() if count]
    return sorted(held, key=lambda pair: (-pair[1], order[pair[0]]))
