"""What an audit of a case finds in the sample and what is agreed: invented, no real case."""

from dashboard.domain.aks_words import GROUPS

CATIN, BUMIL, NIFAS, BADUTA, BALITA = GROUPS

FOUND = {
    CATIN: ("anemia", "KEK", "terlalu muda", "asap rokok", "keluarga miskin"),
    BUMIL: ("KEK", "anemia", "TTD tidak cukup", "ANC tidak lengkap", "terlalu dekat",
            "jamban tidak layak"),
    NIFAS: ("anemia", "asupan gizi kurang", "terlalu tua", "terlalu banyak",
            "tanpa jaminan kesehatan"),
    BADUTA: ("MP-ASI tidak sesuai", "ASI tidak eksklusif", "BBLR", "asap rokok",
             "air minum tidak layak", "infeksi berulang", "pola asuh"),
    BALITA: ("infeksi berulang", "asupan gizi kurang", "tidak rutin ke posyandu",
             "imunisasi tidak lengkap", "jamban tidak layak", "asap rokok"),
}  # fmt: skip
"""Factors of each group, those met most often first."""
DIRECT = frozenset(
    {"asupan gizi kurang", "ASI tidak eksklusif", "MP-ASI tidak sesuai", "infeksi berulang"}
)
AGREED = {
    "MP-ASI tidak sesuai": ("Dinas Kesehatan", "Konseling MP-ASI dan contoh menu dua pekan sekali",
                            "Kartu konseling, berita acara kunjungan"),
    "infeksi berulang": ("Dinas Kesehatan", "Rujukan dokter anak dan pemeriksaan TBC serumah",
                         "Surat rujukan balik"),
    "KEK": ("Dinas Kesehatan", "PMT lokal 90 hari dengan pantauan LiLA tiap bulan",
            "Register PMT dan hasil ukur LiLA"),
    "anemia": ("Dinas Kesehatan", "TTD diminum di depan kader, Hb diperiksa ulang sesudah 8 pekan",
               "Hasil Hb ulang"),
    "jamban tidak layak": ("Dinas PUPR/Perkim", "Jamban keluarga lewat Dana Desa tahun berjalan",
                           "Berita acara serah terima jamban"),
    "air minum tidak layak": ("Dinas PUPR/Perkim", "Sambungan air atau penyaring untuk rumah",
                              "Berita acara pemasangan"),
    "asap rokok": ("Dinas PPKB", "Pendampingan TPK: rumah tanpa asap rokok, tiap pekan",
                   "Laporan pendampingan TPK"),
    "keluarga miskin": ("Dinas Sosial", "Usulan masuk data penerima dan bantuan pangan",
                        "Bukti usul melalui musyawarah desa"),
    "tanpa jaminan kesehatan": ("Dinas Sosial", "Usulan peserta PBI jaminan kesehatan",
                                "Daftar usulan yang diterima"),
}  # fmt: skip
"""By factor: OPD, what is agreed, what proves it."""
OTHERWISE = ("Dinas PPKB", "Pendampingan TPK setiap pekan sampai faktor risikonya hilang",
             "Laporan pendampingan TPK")  # fmt: skip
