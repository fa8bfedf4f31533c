"""Kemendagri area codes: `61`, `61.08`, `61.08.02`, `61.08.02.2001`."""

import re
from enum import StrEnum

# Permendagri 58/2021: 2+2+2+4 digits, dotted.
CODE = re.compile(r"\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?")


class Level(StrEnum):
    """The administrative level of a figure; puskesmas stands beside the ladder, not on it."""

    NATION = "nasional"
    PROVINCE = "provinsi"
    KABUPATEN = "kabupaten"
    KECAMATAN = "kecamatan"
    PUSKESMAS = "puskesmas"
    DESA = "desa"


LADDER = (Level.PROVINCE, Level.KABUPATEN, Level.KECAMATAN, Level.DESA)


def is_code(text: str) -> bool:
    return CODE.fullmatch(text) is not None


def level_of(code: str) -> Level:
    """Return the level a code stands for.

    Raises ValueError for what is no dotted Kemendagri code.
    """
    if not is_code(code):
        raise ValueError(f"«{code}» bukan kode wilayah Kemendagri")
    return LADDER[code.count(".")]


def parent_of(code: str) -> str:
    """Return the code one level up; a province has the empty parent."""
    return code.rpartition(".")[0]


def kabupaten_of(code: str) -> str:
    return code[:5]


def kecamatan_of(code: str) -> str:
    return code[:8]


def is_kelurahan(code: str) -> bool:
    """Tell a kelurahan (fourth part 1xxx) from a desa (2xxx, rarely 3xxx)."""
    return level_of(code) is Level.DESA and code[9] == "1"


def dotted(digits: str) -> str:
    """Put the dots into an undotted code of 2, 4, 6 or 10 digits.

    Raises ValueError for any other text.
    """
    cuts = {2: (2,), 4: (2, 4), 6: (2, 4, 6), 10: (2, 4, 6, 10)}.get(len(digits))
    if cuts is None or not digits.isdigit():
        raise ValueError(f"«{digits}» bukan kode wilayah Kemendagri tanpa titik")
    starts = (0, *cuts[:-1])
    return ".".join(digits[a:b] for a, b in zip(starts, cuts, strict=True))
