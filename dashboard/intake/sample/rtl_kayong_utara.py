"""The Rakor of Kayong Utara in the sample: lokus, Dana Desa and the islands."""

from dashboard.domain.rakor_actions import Funds, Origin
from dashboard.intake.sample.rtl_promises import Decided, Promise

PROMISES = (
    Promise(1, "done", 7, "DPMD", "Kirim daftar kegiatan Dana Desa untuk stunting per desa lokus",
            "Dana Desa tidak sampai ke sasaran", "APBDes memuat kegiatan tanpa daftar penerima",
            indicator="Dana Desa untuk stunting", volume="10 desa lokus"),
    Promise(1, "slow", 7, "Dinas Kesehatan", "Antar antropometri ke posyandu kepulauan",
            "Balita di pulau tidak diukur", "Alat dipakai bergilir antar-pulau",
            place="Kecamatan Pulau Maya", indicator="Balita diukur", volume="4 perangkat",
            budget=36_000_000, funds=Funds.DAK),
    Promise(1, "moved", 7, "Dinas PPKB", "Verifikasi keluarga berisiko dari rumah ke rumah",
            "Daftar nasional belum menjadi data tetap", "Tim TPK baru terbentuk Juli",
            place="Kecamatan Simpang Hilir", indicator="KRS terverifikasi", volume="3 desa",
            why="Gelombang tinggi; perahu tidak menyeberang"),
    Promise(1, "stuck", 14, "Dinas PUPR/Perkim", "Perbaiki pompa air bersih",
            "Air payau sejak Juni", "Pompa rusak dan suku cadang dipesan dari Pontianak",
            place="Kecamatan Teluk Batang", indicator="Air minum layak", volume="1 unit",
            budget=85_000_000, funds=Funds.APBD, why="Anggaran pemeliharaan sudah habis",
            support="Persetujuan pergeseran dalam APBD perubahan"),
    Promise(1, "done", 7, "Bappeda", "Bagikan keputusan desa lokus ke semua camat",
            "Camat memakai daftar tahun lalu", "Keputusan baru belum diedarkan",
            volume="6 kecamatan"),
    Promise(2, "new", 21, "Kecamatan Seponti", "Pastikan desa memakai ADD untuk PMT lokal",
            "PMT berhenti setelah Juli", "Dana Desa tahap II belum cair", budget=24_000_000,
            funds=Funds.ADD, place="Kecamatan Seponti", indicator="Gizi kurang dapat PMT"),
    Promise(2, "done", 7, "Inspektorat", "Serahkan tanggapan atas temuan Dana Desa",
            "Rekomendasi belum dijawab", "Desa belum mengirim bukti belanja", origin=Origin.BPK,
            indicator="Rekomendasi BPK sesuai"),
    Promise(2, "silent", 6, "Dinas Perikanan", "Bagi paket ikan ke keluarga berisiko",
            "Promosi makan ikan belum ke sasaran", "Daftar penerima belum dipadankan",
            place="Kecamatan Sukadana", indicator="KRS: promosi makan ikan", volume="60 keluarga",
            budget=15_000_000, funds=Funds.CSR),
    Promise(2, "slow", 28, "Dinas Kesehatan", "Tindak lanjuti tiga kasus audit siklus I",
            "Kasus belum dikunjungi ulang", "Kapal puskesmas keliling dalam perawatan",
            origin=Origin.AKS, indicator="RTL audit kasus selesai", volume="3 kasus"),
)  # fmt: skip
DECISIONS = (
    Decided(1, "Puskesmas keliling laut dijadwalkan dua kali sebulan sampai Desember",
            "Dinas Kesehatan", 14),
    Decided(2, "Dana Desa tahap II dicairkan setelah daftar penerima PMT disahkan", "DPMD", 21),
    Decided(3, "Menggeser anggaran pompa Teluk Batang dalam APBD perubahan", "BPKAD", 14,
            waits=True),
)  # fmt: skip
