"""The Rakor of Sekadau in the sample: what the audit of cases asks for, and what keeps it up."""

from dashboard.domain.rakor_actions import Funds, Origin
from dashboard.intake.sample.rtl_promises import Decided, Promise

PROMISES = (
    Promise(1, "done", 7, "Dinas PPKB", "Tetapkan kasus audit siklus II dengan kode",
            "Siklus II mundur tahun lalu", "Kertas kerja terlambat dari puskesmas",
            origin=Origin.AKS, indicator="Siklus audit kasus", volume="12 kasus"),
    Promise(1, "slow", 7, "Dinas Kesehatan", "Rujuk dua balita dengan penyakit penyerta",
            "Berat tidak naik tiga bulan", "Dugaan TB belum diperiksa",
            place="Kecamatan Nanga Mahap", origin=Origin.AKS, volume="2 kasus",
            indicator="RTL audit kasus selesai"),
    Promise(1, "stuck", 14, "Dinas PUPR/Perkim", "Sambung air bersih ke rumah kasus audit",
            "Diare berulang di empat rumah", "Air minum dari sungai tanpa diolah",
            place="Kecamatan Nanga Taman", origin=Origin.AKS, indicator="Air minum layak",
            volume="4 rumah", budget=46_000_000, funds=Funds.APBD,
            why="Rumah berada di luar daftar lokasi anggaran",
            support="Keputusan menambah lokasi dalam APBD perubahan"),
    Promise(1, "moved", 7, "Dinas Kesehatan", "Diskusikan kasus dengan dokter spesialis anak",
            "Rekomendasi pakar belum ada", "Jadwal dokter bentrok", origin=Origin.AKS,
            why="Dokter bertugas ke Pontianak sampai 19 September"),
    Promise(1, "done", 7, "Kecamatan Belitang Hilir", "Hidupkan lagi kelas ibu balita",
            "Pola asuh disebut di lima kasus", "Kelas berhenti sejak kader berganti",
            place="Kecamatan Belitang Hilir", indicator="MP-ASI 6–23 bulan", volume="3 desa",
            budget=9_000_000, funds=Funds.DD),
    Promise(1, "silent", 7, "DPMD", "Minta desa menganggarkan transport rujukan balita",
            "Rujukan batal karena biaya", "ADD tidak memuat transport", funds=Funds.ADD,
            place="Kecamatan Sekadau Hulu", volume="15 desa"),
    Promise(2, "done", 7, "Bappeda", "Sebarkan hasil timbang Agustus per desa ke camat",
            "Camat tidak memegang angka desanya", "Publikasi menunggu Oktober",
            indicator="Balita ditimbang (D/S)"),
    Promise(2, "slow", 21, "Dinas Pendidikan", "Periksa Hb siswi kelas 7 dan 10",
            "Anemia remaja belum diketahui", "Alat Hb hanya ada di puskesmas",
            indicator="Remaja putri diperiksa Hb", volume="9 sekolah"),
    Promise(2, "new", 28, "Kantor Kemenag", "Wajibkan pemeriksaan catin tiga bulan sebelum akad",
            "Catin datang terlalu dekat hari akad", "Surat pengantar desa tidak memuatnya",
            indicator="Periksa kesehatan catin"),
    Promise(2, "silent", 6, "Inspektorat", "Kirim hasil reviu semester I",
            "Reviu belum dibahas TPPS", "Menunggu tanggapan dua OPD", origin=Origin.BPK),
)  # fmt: skip
DECISIONS = (
    Decided(1, "Tindak lanjut audit kasus hanya dianggap selesai dengan bukti tertulis",
            "Dinas PPKB", 7),
    Decided(2, "Audit kasus siklus II selesai sebelum 30 November", "Dinas PPKB", 28),
    Decided(3, "Menambah empat rumah kasus audit ke lokasi air bersih", "Dinas PUPR/Perkim", 14,
            waits=True),
)  # fmt: skip
