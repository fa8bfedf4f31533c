"""The labels of columns that name area and time, as offices write them, brought to one form."""

import re
from enum import StrEnum
from functools import lru_cache

SEPARATOR = re.compile(r"[^0-9a-z%<>]+")


class Role(StrEnum):
    """What a column says about the area or the time of its row."""

    NUMBER = "nomor"
    CODE = "kode"
    BPS = "kode BPS"
    PROVINCE = "provinsi"
    KABUPATEN = "kabupaten"
    KECAMATAN = "kecamatan"
    PUSKESMAS = "puskesmas"
    DESA = "desa"
    YEAR = "tahun"
    MONTH = "bulan"
    PART = "bagian tahun"


# "kecmatan" and "pukesmas" stand in real files.
LABELS = {
    Role.NUMBER: ("no", "nomor", "no urut", "id"),
    Role.CODE: (
        "kode desa", "kode desa kelurahan", "kode desa kel", "kode kelurahan", "kode kemendagri",
        "kemendagri kode desa kelurahan", "kemendagri kode desa", "kode desa kemendagri",
        "kode wilayah", "kode", "kode kecamatan", "kode kec", "kemendagri kode kecamatan",
        "kode kabupaten", "kode kab", "kode kabupaten kota", "kemendagri kode kabupaten kota",
    ),
    Role.BPS: (
        "bps kode desa kelurahan", "bps kode desa", "kode desa bps", "kode bps", "bps kode",
        "bps kode kecamatan", "kode kecamatan bps", "bps kode kabupaten kota", "bps kode kab kota",
    ),
    Role.PROVINCE: (
        "provinsi", "prov", "nama provinsi", "kode provinsi", "bps nama provinsi",
        "kemendagri nama provinsi", "bps kode provinsi", "kemendagri kode provinsi",
    ),
    Role.KABUPATEN: (
        "kabupaten", "kabupaten kota", "kab kota", "kab", "nama kabupaten", "nama kabupaten kota",
        "kemendagri nama kabupaten kota", "bps nama kabupaten kota", "kota",
    ),
    Role.KECAMATAN: (
        "kecamatan", "kecmatan", "kec", "nama kecamatan", "kemendagri nama kecamatan",
        "bps nama kecamatan",
    ),
    Role.PUSKESMAS: (
        "puskesmas", "pukesmas", "pkm", "nama puskesmas", "upt puskesmas", "uptd puskesmas",
    ),
    Role.DESA: (
        "desa", "desa kelurahan", "desa kel", "desa kelurahan lokus", "kelurahan", "kelurahan desa",
        "kel desa", "nama desa", "nama kelurahan", "nama desa kelurahan", "nama desa kel",
        "kemendagri nama desa kelurahan", "bps nama desa kelurahan", "bps desa kelurahan", "kel",
        "desa lokus", "kampung", "nagari",
    ),
    Role.YEAR: ("tahun", "thn", "tahun data"),
    Role.MONTH: ("bulan", "bln", "bulan data", "bulan laporan"),
    Role.PART: ("periode", "triwulan", "semester", "tw", "periode data"),
}  # fmt: skip
ROLES = {label: role for role, labels in LABELS.items() for label in labels}
AREA_ROLES = frozenset({
    Role.CODE, Role.BPS, Role.KABUPATEN, Role.KECAMATAN, Role.PUSKESMAS, Role.DESA,
})  # fmt: skip
TIME_ROLES = (Role.YEAR, Role.MONTH, Role.PART)
# A table of a portal may call its area only "nama", beside the number its own database gave it.
BARE_NAME = "nama"
DESA_NUMBERS = frozenset({"kelurahan id", "id kelurahan", "desa id", "id desa"})
OTHER_NUMBERS = DESA_NUMBERS | {"kecamatan id", "id kecamatan"}


@lru_cache(maxsize=8192)
def words(text: str) -> str:
    """Return a label in lower case with single spaces for all that is no letter or digit."""
    return SEPARATOR.sub(" ", text.casefold().replace("&lt;", "<")).strip()


def rank(label: str) -> int:
    """Order labels of one role: the earlier in LABELS, the better it names the column."""
    labels = LABELS[ROLES[label]]
    return labels.index(label)
