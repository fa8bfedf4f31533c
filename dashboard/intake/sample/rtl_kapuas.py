"""The Rakor of Kapuas in the sample: an action plan to the detail, OPD by OPD."""

from dashboard.domain.rakor_actions import Funds, Origin
from dashboard.intake.sample.rtl_promises import Decided, Promise

PROMISES = (
    Promise(1, "done", 7, "Bappeda", "Bagi target triwulan IV per indikator kepada OPD pengampu",
            "OPD tidak tahu targetnya sendiri", "Target hanya ada sebagai angka kabupaten"),
    Promise(1, "slow", 7, "DPMD", "Bina TPPS desa yang belum rapat sejak Juni",
            "TPPS desa tidak bergerak", "Tidak ada jadwal dan laporan", volume="17 desa",
            place="Kecamatan Kapuas Kuala", indicator="Desa/kelurahan punya TPPS"),
    Promise(1, "silent", 7, "Dinas PPKB", "Kirim laporan pendampingan TPK Agustus",
            "Pendampingan tidak terukur", "Laporan masih di kertas",
            indicator="TPK lapor tepat waktu", volume="17 kecamatan"),
    Promise(1, "stuck", 14, "Dinas Kesehatan", "Isi kekosongan petugas gizi puskesmas",
            "Pengukuran tanpa tenaga terlatih", "Dua petugas pindah tugas",
            place="Kecamatan Kapuas Barat", indicator="Balita diukur", volume="2 petugas",
            why="Formasi baru ada tahun depan",
            support="Izin menugaskan petugas puskesmas tetangga"),
    Promise(1, "moved", 7, "Dinas PUPR/Perkim", "Bangun jamban komunal di bantaran sungai",
            "Buang air besar di sungai", "Tanah pasang surut, tangki biasa terapung",
            place="Kecamatan Selat", indicator="Sanitasi layak", volume="8 unit",
            budget=320_000_000, funds=Funds.DAK, why="Air pasang; pekerjaan tanah berhenti"),
    Promise(1, "done", 7, "Dinas Ketahanan Pangan", "Bagi bibit pekarangan menurut daftar KRS",
            "Bantuan jatuh ke bukan sasaran", "Daftar penerima disusun tanpa data KRS",
            place="Kecamatan Kapuas Timur", indicator="KRS: manfaat pekarangan",
            volume="90 keluarga", budget=27_000_000, funds=Funds.APBD),
    Promise(2, "done", 7, "Dinas Kesehatan", "Latih kader mengukur panjang badan",
            "Selisih ukur antar-kader besar", "Kader baru belum dilatih",
            place="Kecamatan Kapuas Hilir", volume="25 kader", budget=18_500_000, funds=Funds.DD),
    Promise(2, "slow", 21, "Dinas Sosial", "Padankan penerima bantuan dengan keluarga berisiko",
            "Keluarga berisiko tanpa bantuan", "NIK berbeda di dua daftar", origin=Origin.BPK,
            indicator="Bantuan sosial pangan"),
    Promise(2, "new", 28, "Dinas Pendidikan", "Tambah PAUD dengan pemantauan tumbuh kembang",
            "Balita usia 3–5 tahun tidak terpantau", "Guru PAUD tidak punya alat ukur",
            indicator="Tumbuh kembang dipantau", volume="10 PAUD"),
    Promise(2, "silent", 6, "Bappeda", "Unggah bukti aksi 3 dan aksi 7",
            "Penilaian provinsi Oktober", "Berita acara rembuk belum dipindai",
            origin=Origin.AKSI, indicator="Bukti aksi konvergensi"),
)  # fmt: skip
DECISIONS = (
    Decided(1, "Setiap OPD pengampu membawa satu halaman capaian ke Rakor, tanpa diwakilkan",
            "Sekretariat Daerah", 7),
    Decided(2, "DPMD mengirim pendamping ke kecamatan yang belum melapor dua bulan", "DPMD", 14),
    Decided(3, "Menugaskan petugas gizi Kapuas Timur ke Kapuas Barat tiga hari sepekan",
            "Dinas Kesehatan", 7, waits=True),
)  # fmt: skip
