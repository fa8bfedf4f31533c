"""The form of one step of a cycle of the Audit Kasus Stunting (AKS), one row each."""

from dashboard.domain.aks_words import CYCLES, STEPS
from dashboard.domain.record_cells import Values, day_of, text_of, whole_of
from dashboard.domain.record_fields import Field, FieldKind, RecordForm


def check(values: Values) -> None:
    """Raise ValueError for a day before the year of the cycle, and for a nameless document."""
    year = whole_of(values, "year")
    for key, word in (("planned", "Rencana"), ("done", "Selesai")):
        day = day_of(values, key)
        if day and year and day.year < year:
            raise ValueError(f"{word} bertanggal sebelum tahun {year}; periksa tahun siklusnya.")
    if text_of(values, "document_number") and not text_of(values, "document"):
        raise ValueError("Nomor dokumen ada, nama dokumennya belum; tulis misalnya «SK tim audit».")


AKS_STEP_FORM = RecordForm(
    key="aks-langkah",
    word="langkah audit kasus",
    fields=(
        Field("year", "Tahun", FieldKind.YEAR, required=True),
        Field("cycle", "Siklus", FieldKind.CHOICE, required=True, choices=CYCLES,
              hint="I: semester pertama; II: semester kedua."),
        Field("step", "Langkah", FieldKind.CHOICE, required=True, choices=STEPS,
              also=("Tahap", "Tahapan")),
        Field("planned", "Rencana", FieldKind.DAY, also=("Tanggal rencana", "Target")),
        Field("done", "Selesai", FieldKind.DAY, also=("Tanggal selesai", "Pelaksanaan")),
        Field("document_number", "Nomor dokumen", also=("No dokumen", "Nomor SK")),
        Field("document", "Nama dokumen", also=("Dokumen",),
              hint="SK tim, kertas kerja, berita acara diseminasi, laporan tindak lanjut."),
        Field("opd", "OPD", FieldKind.OPD, also=("OPD penanggung jawab",)),
        Field("officer", "Penanggung jawab", also=("PJ",)),
    ),
    identity=("year", "cycle", "step"),
    check=check,
    opd="opd",
    columns=(
        "step", "cycle", "year", "planned", "done", "document_number", "document", "opd", "officer",
    ),
)  # fmt: skip
