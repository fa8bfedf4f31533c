"""The labels of area columns as offices write them, brought to one form."""

import re
from enum import StrEnum

SEPARATOR = re.compile(r"[^0-9a-z%<>]+")


class Role(StrEnum):
    """What a column says about the area of its row."""

    NUMBER = "nomor"
    CODE = "kode"
    KABUPATEN = "kabupaten"
    KECAMATAN = "kecamatan"
    PUSKESMAS = "puskesmas"
    DESA = "desa"


# "kecmatan" and "pukesmas" stand in real files.
LABELS = {
    Role.NUMBER: ("no", "nomor", "no urut"),
    Role.CODE: (
        "kode desa", "kode desa kelurahan", "kode desa kel", "kode kelurahan", "kode kemendagri",
        "kemendagri kode desa kelurahan", "kode wilayah", "kode", "kode kecamatan", "kode kec",
        "kemendagri kode kecamatan", "kode kabupaten", "kode kab", "kode kabupaten kota",
    ),
    Role.KABUPATEN: ("kabupaten", "kabupaten kota", "kab kota", "kab", "nama kabupaten"),
    Role.KECAMATAN: (
        "kecamatan", "kecmatan", "kec", "nama kecamatan", "kemendagri nama kecamatan",
    ),
    Role.PUSKESMAS: ("puskesmas", "pukesmas", "pkm", "nama puskesmas", "upt puskesmas"),
    Role.DESA: (
        "desa", "desa kelurahan", "desa kel", "desa kelurahan lokus", "kelurahan", "kelurahan desa",
        "kel desa", "nama desa", "nama kelurahan", "nama desa kelurahan", "nama desa kel",
        "kemendagri nama desa kelurahan", "kel", "desa lokus", "kampung", "nagari",
    ),
}  # fmt: skip
ROLES = {label: role for role, labels in LABELS.items() for label in labels}


def words(text: str) -> str:
    """Return a label in lower case with single spaces for all that is no letter or digit."""
    return SEPARATOR.sub(" ", text.casefold().replace("&lt;", "<")).strip()


def rank(label: str) -> int:
    """Order labels of one role: the earlier in LABELS, the better it names the column."""
    labels = LABELS[ROLES[label]]
    return labels.index(label)
