"""The risk factors of an audited case, and how many cases have each."""

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


def factors_of(text: str) -> tuple[str, ...]:
    """Return the factors of a field of several choices, each once, in the order of the list."""
    written = {part.strip() for part in text.split(";")}
    return tuple(one for one in FACTORS if one in written)


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
