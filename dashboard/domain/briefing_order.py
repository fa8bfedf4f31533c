"""The default order of a paparan (domain.md §11), as offices are used to hear it."""

from collections.abc import Iterable
from enum import StrEnum


class Part(StrEnum):
    """One part. Its value is the key of its item: kept with sessions, never renamed."""

    JUDUL = "judul"
    DASAR = "dasar-hukum"
    TREN = "tren-survei"
    PETA = "peta"
    SPESIFIK = "spesifik"
    SPESIFIK_KECAMATAN = "spesifik-kecamatan"
    SENSITIF = "sensitif"
    SENSITIF_KECAMATAN = "sensitif-kecamatan"
    KESENJANGAN = "kesenjangan"
    KELUARGA = "keluarga-berisiko"
    LOKUS = "lokus"
    AKSI = "aksi"
    AUDIT = "audit-kasus"
    ANGGARAN = "anggaran"
    BPK = "bpk"
    MASALAH = "permasalahan"
    JANJI = "janji"
    RTL = "rtl"
    KEPUTUSAN = "keputusan"
    PENUTUP = "penutup"

    @property
    def words(self) -> str:
        return TITLES[self]


TITLES = {
    Part.JUDUL: "Rapat koordinasi percepatan penurunan stunting",
    Part.DASAR: "Dasar hukum",
    Part.TREN: "Tren survei",
    Part.PETA: "Peta desa",
    Part.SPESIFIK: "Intervensi spesifik",
    Part.SPESIFIK_KECAMATAN: "Spesifik per kecamatan",
    Part.SENSITIF: "Intervensi sensitif",
    Part.SENSITIF_KECAMATAN: "Sensitif per kecamatan",
    Part.KESENJANGAN: "Kesenjangan dan andil",
    Part.KELUARGA: "Keluarga berisiko",
    Part.LOKUS: "Desa lokus",
    Part.AKSI: "Aksi konvergensi",
    Part.AUDIT: "Audit kasus stunting",
    Part.ANGGARAN: "Anggaran",
    Part.BPK: "Tindak lanjut BPK",
    Part.MASALAH: "Permasalahan",
    Part.JANJI: "Janji Rakor lalu",
    Part.RTL: "Rencana tindak lanjut",
    Part.KEPUTUSAN: "Keputusan",
    Part.PENUTUP: "Penutup",
}
DEFAULT = tuple(Part)


def parts_of(order: Iterable[str] | None) -> tuple[Part, ...]:
    """Return the parts of an order once each, unknown keys left out; all where none is given."""
    if order is None:
        return DEFAULT
    known = set(Part)
    return tuple(dict.fromkeys(Part(key) for key in order if key in known))
