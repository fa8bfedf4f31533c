"""The TPPS of the sample by office; the names of persons stay empty, decrees are made up."""

from collections.abc import Mapping
from datetime import date

from dashboard.data.areas import Areas
from dashboard.domain.opd_names import local_opd
from dashboard.domain.record_fields import Value
from dashboard.domain.team_forms import KABUPATEN, KECAMATAN
from dashboard.reference import Reference

SEKDA, DEPUTY, HEAD = "Sekretaris Daerah", "Wakil Bupati", "Kepala"
CHAIRED_BY_SEKDA = frozenset({"74.04"})
"""Where a penjabat bupati had no deputy (Buton, Des 2023); elsewhere the deputy by juknis."""
FIELDS = (
    ("Wakil ketua", "Bappeda"),
    ("Koordinator bidang", "Dinas Kesehatan"),
    ("Koordinator bidang", "Dinas PPKB"),
    ("Koordinator bidang", "DPMD"),
    ("Koordinator bidang", "Dinas Kominfo"),
    ("Anggota", "Dinas PUPR/Perkim"),
    ("Anggota", "Dinas Sosial"),
    ("Anggota", "Dinas Pendidikan"),
    ("Anggota", "Inspektorat"),
)


def rows(kab: str, areas: Areas, reference: Reference) -> list[Mapping[str, Value]]:
    """Return the team of the kabupaten and the head of every kecamatan's."""
    decree: dict[str, Value] = {"sk_number": "100/TPPS/2025 (contoh)", "sk_on": date(2025, 2, 3)}
    chair, deputy = (SEKDA, "Asisten Sekretaris Daerah") if kab in CHAIRED_BY_SEKDA else (
        DEPUTY, SEKDA)  # fmt: skip
    found: list[Mapping[str, Value]] = [
        {"level": KABUPATEN, "position": "Pengarah", "office": "Bupati", **decree},
        {"level": KABUPATEN, "position": "Ketua", "office": chair, **decree},
        {"level": KABUPATEN, "position": "Ketua pelaksana", "office": deputy, **decree},
    ]
    named: dict[tuple[str, str], str] = {}
    for position, general in FIELDS:
        opd = local_opd(reference.opd_names, general, kab)
        named.setdefault((position, opd), opd)
    found += [
        {"level": KABUPATEN, "position": position, "office": f"{HEAD} {opd}", "opd": opd, **decree}
        for position, opd in named
    ]
    found += [
        {"level": KECAMATAN, "position": "Ketua", "office": f"Camat {one.name}",
         "kecamatan": one.code, "sk_number": "camat/2025 (contoh)", "sk_on": date(2025, 3, 3)}
        for one in areas.kecamatan(kab)
    ]  # fmt: skip
    return found
