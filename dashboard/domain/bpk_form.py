"""The form of a BPK recommendation (TLRHP, Peraturan BPK 2/2017), one row each.

What BPK decides, what the Inspektorat claims and what the OPD answers are fields of their own,
each with its day and its writers: a claim never becomes a status of BPK.
"""

from dashboard.domain.actors import Role
from dashboard.domain.bpk_statuses import BpkStage, BpkStatus
from dashboard.domain.record_cells import Values, check_order, day_of, text_of
from dashboard.domain.record_fields import Field, FieldKind, RecordForm

SCRIBES = frozenset({Role.BAPPEDA, Role.ADMIN})
"""Write down what the LHP says."""
KEEPERS = frozenset({Role.BAPPEDA, Role.INSPEKTORAT, Role.ADMIN})
"""Write what BPK has decided, with the day of its letter."""
CLAIMANTS = frozenset({Role.INSPEKTORAT, Role.ADMIN})
STATUSES = tuple(BpkStatus)


def check(values: Values) -> None:
    """Raise ValueError for days and statuses that no recommendation has."""
    check_order(
        values, "audit_day", "received", "LHP diterima sebelum tanggal LHP; periksa keduanya."
    )
    check_order(
        values, "received", "answered", "Jawaban bertanggal sebelum LHP diterima; periksa keduanya."
    )
    for status, day, whose in (
        ("internal", "internal_day", "Status internal"),
        ("official", "official_day", "Status BPK"),
    ):
        if bool(text_of(values, status)) != bool(day_of(values, day)):
            raise ValueError(f"{whose} dan tanggalnya diisi bersama; lengkapi yang masih kosong.")
    check_order(
        values, "received", "official_day", "Status BPK bertanggal sebelum LHP diterima; periksa."
    )
    if text_of(values, "stage") == BpkStage.DRAFT:
        if text_of(values, "official") or day_of(values, "received"):
            raise ValueError(
                "Konsep LHP belum punya tanggal terima dan status BPK; ubah tahap menjadi LHP dulu."
            )
    elif not text_of(values, "audit"):
        raise ValueError("Nomor LHP belum terisi; hanya konsep LHP boleh tanpa nomor.")


BPK_FORM = RecordForm(
    key="bpk",
    word="rekomendasi BPK",
    fields=(
        Field("audit", "Nomor LHP", also=("No LHP", "LHP"), writers=SCRIBES,
              hint="Kosong selama masih konsep LHP."),
        Field("audit_day", "Tanggal LHP", FieldKind.DAY, also=("Tgl LHP",), writers=SCRIBES),
        Field("audit_title", "Judul pemeriksaan", required=True,
              also=("Pemeriksaan", "Judul LHP"), writers=SCRIBES),
        Field("audit_year", "Tahun pemeriksaan", FieldKind.YEAR, required=True,
              also=("Tahun LHP",), writers=SCRIBES),
        Field("stage", "Tahap", FieldKind.CHOICE, required=True, choices=tuple(BpkStage),
              writers=SCRIBES),
        Field("response_due", "Tanggapan konsep ditunggu", FieldKind.DAY, writers=SCRIBES,
              hint="Hari terakhir menurut surat BPK."),
        Field("response_given", "Tanggapan konsep diserahkan", FieldKind.DAY),
        Field("finding_number", "Nomor temuan", required=True, also=("No temuan",),
              writers=SCRIBES),
        Field("finding", "Temuan", FieldKind.LONG, required=True,
              also=("Judul temuan", "Uraian temuan"), writers=SCRIBES),
        Field("number", "Nomor rekomendasi", required=True, also=("No rekomendasi",),
              writers=SCRIBES),
        Field("recommendation", "Rekomendasi", FieldKind.LONG, required=True,
              also=("Uraian rekomendasi", "Isi rekomendasi"), writers=SCRIBES),
        Field("opd", "OPD", FieldKind.OPD, required=True, also=("OPD penanggung jawab",),
              writers=SCRIBES),
        Field("amount", "Nilai (Rp)", FieldKind.RUPIAH, also=("Nilai rekomendasi", "Nilai"),
              writers=SCRIBES),
        Field("received", "LHP diterima", FieldKind.DAY, also=("Tanggal terima LHP",),
              writers=SCRIBES, hint="60 hari kalender dihitung dari hari ini, bukan tanggal LHP."),
        Field("plan", "Rencana aksi", FieldKind.LONG),
        Field("answered", "Tanggal jawaban", FieldKind.DAY, also=("Tanggal tindak lanjut",)),
        Field("evidence", "Keterangan bukti", FieldKind.LONG, also=("Bukti", "Bukti dukung"),
              hint="Nomor dan nama dokumen yang diserahkan."),
        Field("internal", "Status internal (Inspektorat)", FieldKind.CHOICE, choices=STATUSES,
              also=("Status internal", "Status Inspektorat"), writers=CLAIMANTS,
              hint="Penilaian Inspektorat; bukan status BPK."),
        Field("internal_day", "Tanggal status internal", FieldKind.DAY, writers=CLAIMANTS),
        Field("official", "Status BPK", FieldKind.CHOICE, choices=STATUSES, writers=KEEPERS,
              hint="Hanya BPK yang menetapkan; salin dari surat atau hasil pembahasannya."),
        Field("official_day", "Tanggal status BPK", FieldKind.DAY, writers=KEEPERS),
        Field("indicator", "Indikator terkait", FieldKind.INDICATOR),
        Field("rtl", "Nomor RTL", FieldKind.COUNT, also=("RTL",),
              hint="Nomor tindakan Rakor seperti pada bagian «Tindakan Rakor dari BPK»."),
    ),
    identity=("audit_title", "audit_year", "finding_number", "number"),
    check=check,
    writers=SCRIBES,
    opd="opd",
    columns=(
        "recommendation", "opd", "official", "internal", "received", "answered",
        "audit", "finding_number", "number",
    ),
)  # fmt: skip
