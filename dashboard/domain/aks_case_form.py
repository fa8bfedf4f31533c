"""The form of one audited case and its follow-up, by code only: never a name or a NIK."""

from dashboard.domain.aks_codes import EXAMPLE, check_anonymous, check_code
from dashboard.domain.aks_factors import FACTORS
from dashboard.domain.aks_words import CYCLES, GROUPS, Cause, FollowUp, Risk
from dashboard.domain.record_cells import Values, day_of, text_of
from dashboard.domain.record_fields import Field, FieldKind, RecordForm


def check(values: Values) -> None:
    """Raise ValueError for what tells who a case is, and for what does not go together."""
    check_code(text_of(values, "code"))
    for key, word in WRITTEN.items():
        check_anonymous(text_of(values, key), word)
    desa, kecamatan = text_of(values, "desa"), text_of(values, "kecamatan")
    if desa and not desa.startswith(f"{kecamatan}."):
        raise ValueError("Desa tidak terletak di kecamatan itu; periksa keduanya.")
    done = text_of(values, "status") == FollowUp.DONE
    if done != bool(day_of(values, "done")):
        raise ValueError("Tanggal selesai diisi bila status selesai, dan hanya bila selesai.")


RISKS = tuple(Risk)

AKS_CASE_FORM = RecordForm(
    key="aks-kasus",
    word="kasus audit",
    fields=(
        Field("code", "Kode kasus", required=True, also=("Kode",),
              hint=f"Tanpa nama dan NIK, misalnya {EXAMPLE}."),
        Field("year", "Tahun", FieldKind.YEAR, required=True),
        Field("cycle", "Siklus", FieldKind.CHOICE, required=True, choices=CYCLES),
        Field("kecamatan", "Kecamatan", FieldKind.KECAMATAN, required=True),
        Field("desa", "Desa", FieldKind.DESA, also=("Desa/Kelurahan",)),
        Field("group", "Kelompok sasaran", FieldKind.CHOICE, required=True, choices=GROUPS,
              also=("Sasaran", "Kelompok")),
        Field("factors", "Faktor risiko", FieldKind.CHOICES, choices=FACTORS, also=("Faktor",)),
        Field("cause", "Penyebab", FieldKind.CHOICE, choices=tuple(Cause),
              hint="Menurut kajian tim pakar."),
        Field("recommendation", "Rekomendasi", FieldKind.LONG,
              also=("Rencana tindak lanjut", "RTL")),
        Field("opd", "OPD", FieldKind.OPD, also=("OPD penanggung jawab", "PJ")),
        Field("due", "Tenggat", FieldKind.DAY, also=("Batas waktu",)),
        Field("status", "Status tindak lanjut", FieldKind.CHOICE, choices=tuple(FollowUp),
              also=("Status",)),
        Field("done", "Tanggal selesai", FieldKind.DAY),
        Field("evidence", "Keterangan bukti", FieldKind.LONG, also=("Bukti",),
              hint="Nomor dan nama dokumen tanpa nama orang; telepon atau pesan bukan bukti."),
        Field("risk_before", "Risiko sebelum", FieldKind.CHOICE, choices=RISKS),
        Field("risk_after", "Risiko sesudah", FieldKind.CHOICE, choices=RISKS),
    ),
    identity=("year", "cycle", "code"),
    check=check,
    opd="opd",
    columns=(
        "code", "year", "cycle", "kecamatan", "group", "recommendation", "opd", "due", "status",
    ),
)  # fmt: skip
WRITTEN = {
    field.key: field.word
    for field in AKS_CASE_FORM.fields
    if field.kind in (FieldKind.TEXT, FieldKind.LONG)
}
