"""The records of money: tagged budget lines of OPD, and what a desa spends on stunting."""

from collections.abc import Mapping
from dataclasses import replace

from dashboard.domain.actors import Role
from dashboard.domain.record_fields import Field, FieldKind, RecordForm, Value

PAGU, REALISED, AS_OF = "pagu", "realised", "as_of"
TAGS = ("spesifik", "sensitif", "pendukung")
IN_LOKUS, OUTSIDE, UNKNOWN = "desa lokus", "di luar desa lokus", "belum dicatat"
DD, ADD = "DD", "ADD"
PLANNERS = frozenset({Role.BAPPEDA, Role.ADMIN})
PAGU_FIELD = Field(
    PAGU, "Pagu (rupiah)", FieldKind.RUPIAH, required=True, also=("pagu", "anggaran")
)
SPENT = (
    Field(REALISED, "Realisasi (rupiah)", FieldKind.RUPIAH, also=("realisasi",),
          hint="kosong bila belum dilaporkan; 0 bila memang belum ada"),
    Field(AS_OF, "Realisasi sampai tanggal", FieldKind.DAY, also=("per tanggal", "posisi")),
)  # fmt: skip
"""What an OPD reports itself; what was planned only planners change."""


def check_money(values: Mapping[str, Value]) -> None:
    """Raise ValueError where more was spent than there is, or spending has no day."""
    pagu, realised = values.get(PAGU), values.get(REALISED)
    if isinstance(pagu, int) and isinstance(realised, int) and realised > pagu:
        raise ValueError("Realisasi melebihi pagu; periksa rupiahnya.")
    if realised is not None and not values.get(AS_OF):
        raise ValueError("Realisasi tanpa tanggal; isi sampai tanggal berapa.")


BUDGET_FORM = RecordForm(
    key="anggaran",
    word="Anggaran ditandai stunting",
    fields=(
        Field("year", "Tahun anggaran", FieldKind.YEAR, also=("tahun",)),
        Field("opd", "OPD", FieldKind.OPD, also=("perangkat daerah", "SKPD")),
        Field("program", "Program"),
        Field("activity", "Kegiatan"),
        Field("code", "Kode sub kegiatan", also=("kode",)),
        Field("name", "Sub kegiatan", required=True, also=("nama sub kegiatan",)),
        Field("source", "Sumber dana", FieldKind.CHOICE,
              choices=("APBD", "DAK Fisik", "DAK Nonfisik", "APBN", "CSR", "lainnya")),
        Field("tag", "Penandaan", FieldKind.CHOICE, required=True, choices=TAGS,
              also=("tagging", "kelompok intervensi"), writers=PLANNERS),
        Field("lokus", "Lokasi", FieldKind.CHOICE, choices=(IN_LOKUS, OUTSIDE, UNKNOWN),
              hint="satu baris per lokasi bila sub kegiatan ada di keduanya"),
        replace(PAGU_FIELD, writers=PLANNERS),
        *SPENT,
        Field("indicator", "Indikator", FieldKind.INDICATOR),
    ),
    identity=("year", "opd", "code", "source", "lokus"),
    check=check_money,
    opd="opd",
    columns=("name", "opd", "year", "source", "tag", "lokus", PAGU, REALISED, AS_OF),
)  # fmt: skip
VILLAGE_FORM = RecordForm(
    key="dana-desa",
    word="Dana Desa dan ADD untuk stunting",
    fields=(
        Field("year", "Tahun anggaran", FieldKind.YEAR, also=("tahun",)),
        Field("desa", "Desa", FieldKind.DESA),
        Field("source", "Sumber dana", FieldKind.CHOICE, choices=(DD, ADD)),
        Field("activity", "Kegiatan"),
        PAGU_FIELD,
        *SPENT,
    ),
    identity=("year", "desa", "source", "activity"),
    columns=("desa", "activity", "source", "year", PAGU, REALISED, AS_OF),
    check=check_money,
    writers=frozenset({Role.BAPPEDA, Role.ADMIN, Role.KECAMATAN}),
)
