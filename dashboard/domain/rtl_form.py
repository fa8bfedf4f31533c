"""The columns of an RTL workbook: those our own export writes, and what offices call them."""

from dashboard.domain.rakor_actions import ActionStatus, Funds
from dashboard.domain.record_fields import Field, FieldKind, RecordForm

LATE = "lewat tenggat"
"""Offices write it as a status; it follows from the due day and is never recorded."""

RTL_FORM = RecordForm(
    "rtl",
    "RTL",
    (
        Field("issue", "Isu", FieldKind.LONG, also=("Isu/masalah", "Masalah", "Permasalahan")),
        Field("root_cause", "Akar masalah", FieldKind.LONG, also=("Penyebab",)),
        Field(
            "action", "Rencana tindak lanjut", FieldKind.LONG, required=True,
            also=("Tindak lanjut", "Tindakan", "RTL", "Rencana aksi"),
        ),
        Field("indicator", "Indikator keberhasilan", also=("Indikator",)),
        Field("place", "Lokasi", also=("Lokasi (kec/desa)", "Tempat")),
        Field(
            "owner", "OPD penanggung jawab", required=True,
            also=("OPD PJ", "Penanggung jawab", "PJ"),
        ),
        Field("supporting", "OPD pendukung", also=("Pendukung",)),
        Field("volume", "Volume", also=("Target/volume",)),
        Field("budget", "Anggaran (Rp)", FieldKind.RUPIAH, also=("Anggaran",)),
        Field(
            "funds", "Sumber dana", FieldKind.CHOICE, choices=tuple(one for one in Funds if one),
            also=("Sumber", "Sumber anggaran"),
        ),
        Field("start", "Mulai", FieldKind.DAY),
        Field("due", "Tenggat", FieldKind.DAY, required=True, also=("Batas waktu", "Waktu")),
        Field("first_due", "Tenggat semula", FieldKind.DAY),
        Field("reason", "Alasan menunda", FieldKind.LONG),
        Field("status", "Status", FieldKind.CHOICE, choices=(*ActionStatus, LATE)),
        Field("done", "Tanggal selesai", FieldKind.DAY),
        Field("obstacle", "Kendala", FieldKind.LONG),
        Field("support", "Dukungan yang diminta", FieldKind.LONG, also=("Dukungan",)),
        Field("origin", "Asal"),
    ),
    ("action", "owner", "due"),
)  # fmt: skip

DECISION_FORM = RecordForm(
    "keputusan",
    "Keputusan",
    (
        Field("text", "Keputusan", FieldKind.LONG, required=True, also=("Isi keputusan",)),
        Field("owner", "Penanggung jawab", also=("OPD penanggung jawab", "OPD PJ", "PJ")),
        Field("due", "Tenggat", FieldKind.DAY, also=("Batas waktu",)),
        Field("decided", "Diputuskan", FieldKind.DAY, also=("Tanggal keputusan",)),
    ),
    ("text",),
)
