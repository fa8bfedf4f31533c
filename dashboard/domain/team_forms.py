"""The records of who is who: the TPPS team by level, and what this kabupaten calls its OPD."""

from collections.abc import Mapping

from dashboard.domain.record_fields import Field, FieldKind, RecordForm, Value

KABUPATEN, KECAMATAN, DESA = LEVELS = ("kabupaten", "kecamatan", "desa")
POSITIONS = (
    "Pengarah",
    "Ketua",
    "Wakil ketua",
    "Ketua pelaksana",
    "Wakil ketua pelaksana",
    "Sekretaris",
    "Koordinator bidang",
    "Anggota",
)
"""In the order in which a decree lists them; who is chair differs by kabupaten."""


def check_place(values: Mapping[str, Value]) -> None:
    """Raise ValueError where a team of one level stands at the place of another."""
    level = values.get("level")
    for wanted, key in ((KECAMATAN, "kecamatan"), (DESA, "desa")):
        if level == wanted and not values.get(key):
            raise ValueError(f"Tim {wanted} tanpa {wanted}; pilih {wanted}nya.")
        if level != wanted and values.get(key):
            raise ValueError(f"{wanted.capitalize()} hanya untuk tim {wanted}; kosongkan.")


TEAM_FORM = RecordForm(
    key="tim",
    word="Tim TPPS",
    fields=(
        Field("level", "Tingkat", FieldKind.CHOICE, choices=LEVELS),
        Field("position", "Kedudukan dalam TPPS", FieldKind.CHOICE, choices=POSITIONS,
              also=("kedudukan",)),
        Field("office", "Jabatan", hint="jabatan dinas, bukan nama orang"),
        Field("name", "Nama", hint="boleh kosong"),
        Field("opd", "OPD", FieldKind.OPD),
        Field("kecamatan", "Kecamatan", FieldKind.KECAMATAN),
        Field("desa", "Desa", FieldKind.DESA),
        Field("sk_number", "Nomor SK", also=("SK",)),
        Field("sk_on", "Tanggal SK", FieldKind.DAY),
    ),
    identity=("level", "position", "office"),
    check=check_place,
    columns=(
        "office", "position", "level", "name", "opd", "kecamatan", "desa", "sk_number", "sk_on",
    ),
)  # fmt: skip
OPD_NAME_FORM = RecordForm(
    key="opd-nama",
    word="Nama OPD kabupaten ini",
    fields=(
        Field("opd", "OPD menurut daftar indikator", hint="misalnya Dinas PPKB",
              also=("kelompok OPD",)),
        Field("name", "Nama di kabupaten ini", required=True, also=("nama",)),
        Field("sk_number", "Dasar", hint="perda atau SK pembentukannya"),
    ),
    identity=("opd",),
)  # fmt: skip
