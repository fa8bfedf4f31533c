"""The forms of aksi konvergensi: progress of the kabupaten, part of each kecamatan, evidence."""

from collections.abc import Mapping
from datetime import date

from dashboard.domain.actors import Role
from dashboard.domain.record_fields import Field, FieldKind, RecordForm, Value

YEARLY = "setahun"
SEMESTERS = ("semester I", "semester II")
PARTS = (YEARLY, *SEMESTERS)
"""A version asks once a year or each semester."""
AKSI_WORDS = (
    *(f"Aksi {number}" for number in range(1, 9)),
    *(f"Utama {number}" for number in range(1, 5)),
    "Pendukung Regulasi",
    "Pendukung Publikasi",
)
"""As `Action.word` says them; a test holds them against the reference."""
UNKNOWN, NOT_STARTED, GOING, DONE, STUCK = (
    "belum dicatat", "belum mulai", "proses", "selesai", "terkendala",
)  # fmt: skip
STATES = (NOT_STARTED, GOING, DONE, STUCK)
"""What is recorded; what is not recorded is UNKNOWN, never NOT_STARTED (R3)."""
CLASSES = ("Tumbuh", "Berkembang", "Berdaya")
ABSENT, READY, UPLOADED = "belum ada", "ada, belum diunggah", "diunggah"
FULL = 100


def of_version(values: Mapping[str, Value]) -> None:
    """Raise ValueError where an aksi stands in a part that its version does not have."""
    yearly = str(values["aksi"]).startswith("Aksi ")
    if yearly != (values["part"] == YEARLY):
        wanted = YEARLY if yearly else "semester I atau semester II"
        raise ValueError(
            f"{values['aksi']} dilaporkan {wanted}, bukan {values['part']}; ubah Bagian tahun."
        )


def _done_has_its_day(values: Mapping[str, Value]) -> None:
    done, day = values.get("state") == DONE, values.get("done_on")
    if done and not day:
        raise ValueError("Status selesai memerlukan Hari selesai; isi harinya.")
    if day and not done:
        raise ValueError(f"Hari selesai terisi, tetapi status {values.get('state')}; samakan.")


def _check(values: Mapping[str, Value]) -> None:
    of_version(values)
    _done_has_its_day(values)
    for key, word in (("own_score", "Nilai mandiri"), ("province_score", "Nilai provinsi")):
        score = values.get(key)
        if isinstance(score, int) and score > FULL:
            raise ValueError(f"{word} {score} di atas {FULL}; tulis 0 sampai {FULL}.")


def _check_part(values: Mapping[str, Value]) -> None:
    of_version(values)
    _done_has_its_day(values)


def _check_proof(values: Mapping[str, Value]) -> None:
    of_version(values)
    issued, until = values.get("issued_on"), values.get("valid_until")
    if isinstance(issued, date) and isinstance(until, date) and until < issued:
        raise ValueError("Berlaku sampai lebih awal dari Tanggal dokumen; periksa keduanya.")


YEAR = Field("year", "Tahun", FieldKind.YEAR, required=True)
AKSI = Field(
    "aksi",
    "Aksi",
    FieldKind.CHOICE,
    required=True,
    choices=AKSI_WORDS,
    hint="Aksi 1–8 sampai 2024; Utama 1–4 dan Pendukung sejak 2025",
)
PART = Field(
    "part",
    "Bagian tahun",
    FieldKind.CHOICE,
    required=True,
    choices=PARTS,
    hint="setahun untuk Aksi 1–8, semester untuk Utama dan Pendukung",
    also=("Semester", "Periode"),
)
STATE = Field("state", "Status", FieldKind.CHOICE, required=True, choices=STATES)
DONE_ON = Field("done_on", "Hari selesai", FieldKind.DAY, also=("Tanggal selesai",))
OBSTACLE = Field("obstacle", "Kendala", FieldKind.LONG, also=("Hambatan",))

AKSI_FORM = RecordForm(
    "aksi",
    "Kemajuan aksi konvergensi",
    (
        YEAR,
        AKSI,
        PART,
        Field("opd", "OPD penanggung jawab", FieldKind.OPD, also=("OPD", "PIC", "Pengampu")),
        Field("activities", "Kegiatan", FieldKind.LONG),
        STATE,
        DONE_ON,
        Field(
            "due",
            "Tenggat kabupaten",
            FieldKind.DAY,
            hint="kosong: menurut kalender umum",
            also=("Tenggat",),
        ),
        Field("own_score", "Nilai mandiri", FieldKind.COUNT, hint=f"0–{FULL}"),
        Field(
            "province_score",
            "Nilai provinsi",
            FieldKind.COUNT,
            hint=f"0–{FULL}",
            also=("Penilaian provinsi",),
        ),
        Field("class", "Kelas", FieldKind.CHOICE, choices=CLASSES, also=("Kategori",)),
        OBSTACLE,
    ),
    identity=("year", "aksi", "part"),
    check=_check,
    opd="opd",
    columns=("aksi", "part", "year", "opd", "state", "done_on", "own_score", "province_score"),
)

AKSI_KECAMATAN_FORM = RecordForm(
    "aksi-kecamatan",
    "Bagian kecamatan dalam aksi",
    (
        YEAR,
        AKSI,
        PART,
        Field("kecamatan", "Kecamatan", FieldKind.KECAMATAN, required=True),
        STATE,
        DONE_ON,
        OBSTACLE,
    ),
    identity=("year", "aksi", "part", "kecamatan"),
    check=_check_part,
    writers=frozenset({Role.BAPPEDA, Role.ADMIN, Role.KECAMATAN}),
    columns=("kecamatan", "aksi", "part", "year", "state", "done_on", "obstacle"),
)

AKSI_PROOF_FORM = RecordForm(
    "aksi-bukti",
    "Bukti aksi konvergensi",
    (
        YEAR,
        AKSI,
        PART,
        Field("name", "Nama bukti", required=True, also=("Bukti", "Dokumen")),
        Field("number", "Nomor dokumen", also=("Nomor",)),
        Field("issued_on", "Tanggal dokumen", FieldKind.DAY),
        Field(
            "state",
            "Keadaan berkas",
            FieldKind.CHOICE,
            required=True,
            choices=(ABSENT, READY, UPLOADED),
        ),
        Field("link", "Tempat berkas", hint="alamat atau nomor arsip", also=("Tautan", "Link")),
        Field("valid_until", "Berlaku sampai", FieldKind.DAY),
    ),
    identity=("year", "aksi", "part", "name"),
    check=_check_proof,
    columns=("name", "aksi", "part", "year", "number", "issued_on", "state", "link", "valid_until"),
)
