"""What BPK finds and recommends in the sample: invented, after findings that come back often."""

from typing import NamedTuple


class Advice(NamedTuple):
    """One recommendation. proof: what its OPD hands in. amount: rupiah to be put right."""

    opd: str
    text: str
    proof: str
    indicator: str = ""
    amount: int | None = None


PLANNING = "Target penurunan stunting belum terpadu dalam RPJMD, RKPD dan Renstra OPD"
DATA = "Data sasaran antar-OPD berbeda dan belum diverifikasi sampai desa"
SERVICE = "Layanan intervensi belum menjangkau seluruh sasaran di desa lokus"
WATCH = "Pemantauan dan evaluasi TPPS belum menghasilkan tindak lanjut tertulis"
VILLAGE = "Dana Desa untuk stunting belum sesuai kebutuhan sasaran"

ADVICE = {
    "rkpd": Advice("Bappeda", "Memuat target stunting per tahun dalam perubahan RPJMD dan RKPD",
                   "Perubahan RKPD dan matriks target"),
    "tagging": Advice("BPKAD", "Menandai anggaran stunting hanya pada belanja yang langsung ke "
                      "sasaran", "Surat edaran penandaan dan rekap sub kegiatan",
                      "stunting_budget_realization"),
    "kominfo": Advice("Dinas Kominfo", "Menyusun rencana komunikasi perubahan perilaku dengan "
                      "ukuran hasil", "Rencana komunikasi dan laporan triwulan",
                      "stunting_understanding"),
    "ukur": Advice("Dinas Kesehatan", "Melengkapi alat antropometri dan mengukur semua balita "
                   "setiap bulan", "Berita acara serah terima alat dan rekap pengukuran",
                   "measurement_coverage"),
    "eppgbm": Advice("Dinas Kesehatan", "Memverifikasi entri e-PPGBM setiap bulan per puskesmas",
                     "SOP verifikasi dan hasil verifikasi per puskesmas", "measurement_coverage"),
    "krs": Advice("Dinas PPKB", "Memverifikasi daftar keluarga berisiko sampai desa menjadi data "
                  "tetap", "Berita acara data tetap per desa", "krs_verified"),
    "satu_data": Advice("Dinas Kominfo", "Menetapkan walidata dan satu penyebut untuk tiap "
                        "indikator", "Keputusan walidata dan daftar indikator"),
    "ttd": Advice("Dinas Kesehatan", "Mencatat TTD yang diminum ibu hamil, bukan yang dibagikan",
                  "Instruksi kepala dinas dan contoh register", "pregnant_iron_tablet_90"),
    "remaja": Advice("Dinas Pendidikan", "Menjadwalkan minum TTD bersama di semua SMP setiap pekan",
                     "Edaran dan jadwal sekolah", "girl_iron_tablet"),
    "air": Advice("Dinas PUPR/Perkim", "Memprioritaskan air minum dan sanitasi di desa lokus",
                  "Daftar desa lokus dalam rencana kerja", "household_safe_water"),
    "bansos": Advice("Dinas Sosial", "Memadankan penerima bantuan dengan keluarga berisiko",
                     "Berita acara pemadanan", "food_assistance_families"),
    "ikan": Advice("Dinas Perikanan", "Mengarahkan promosi makan ikan ke keluarga berisiko",
                   "Laporan kegiatan per desa", "krs_fish_promotion"),
    "pekarangan": Advice("Dinas Ketahanan Pangan", "Membagi bantuan pekarangan menurut daftar "
                         "keluarga berisiko", "Berita acara serah terima bibit",
                         "krs_home_garden"),
    "rakor": Advice("Bappeda", "Menyusun notulen dan matriks tindak lanjut setiap Rakor",
                    "Notulen bertanda tangan dan matriks tindak lanjut"),
    "reviu": Advice("Inspektorat", "Mereviu tindak lanjut TPPS setiap semester",
                    "Laporan hasil reviu"),
    "aks": Advice("Dinas PPKB", "Mendokumentasikan tindak lanjut audit kasus dengan bukti tertulis",
                  "Laporan tindak lanjut audit kasus", "case_audit_followup_done"),
    "tpps_desa": Advice("DPMD", "Memastikan setiap desa menetapkan TPPS dengan keputusan kepala "
                        "desa", "Rekap keputusan kepala desa", "village_decree_tpps"),
    "apbdes": Advice("DPMD", "Mewajibkan daftar sasaran sebagai lampiran usulan kegiatan Dana Desa",
                     "Surat edaran dan contoh lampiran", "village_fund_stunting_share"),
    "kembali": Advice("DPMD", "Menyetorkan kembali belanja PMT yang tidak sesuai spesifikasi ke "
                      "kas desa", "Bukti setor ke kas desa", amount=148_500_000),
    "kpm": Advice("Dinas Sosial", "Menyusun ulang daftar keluarga penerima bersama kader desa",
                  "Daftar keluarga penerima hasil musyawarah"),
}  # fmt: skip
