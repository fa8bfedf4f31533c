"""The Rakor of Landak in the sample: BPK, aksi and accompanied families on one agenda."""

from dashboard.domain.rakor_actions import Funds, Origin
from dashboard.intake.sample.rtl_promises import Decided, Promise

PROMISES = (
    Promise(1, "done", 7, "Dinas Kesehatan", "Kirim rekap e-PPGBM Agustus per desa",
            "Angka dinas dan kecamatan berbeda", "Entri puskesmas belum diperiksa sebelum rapat",
            indicator="Balita diukur", volume="13 kecamatan"),
    Promise(1, "done", 7, "Inspektorat", "Periksa bukti tindak lanjut temuan data sasaran",
            "Batas 60 hari BPK mendekat", "Berita acara verifikasi belum ditandatangani",
            origin=Origin.BPK, supporting="Dinas Kesehatan; Bappeda"),
    Promise(1, "slow", 7, "DPMD", "Kumpulkan keputusan TPPS dari desa yang belum punya",
            "TPPS desa belum lengkap", "Pergantian kepala desa", place="Kecamatan Air Besar",
            indicator="Desa/kelurahan punya TPPS", volume="6 desa"),
    Promise(1, "stuck", 14, "Dinas PPKB", "Dampingi keluarga berisiko yang belum dikunjungi TPK",
            "Pendampingan di bawah separuh sasaran", "Satu tim memegang lebih dari 90 keluarga",
            place="Kecamatan Menjalin", indicator="KRS didampingi", volume="120 keluarga",
            budget=48_000_000, funds=Funds.DAK, why="Biaya operasional TPK triwulan III belum cair",
            support="Sekda meminta BPKAD mendahulukan pencairan"),
    Promise(1, "moved", 7, "Dinas PUPR/Perkim", "Survei lokasi sambungan air desa lokus",
            "Air minum layak rendah", "Sumber air jauh dari permukiman",
            place="Kecamatan Mempawah Hulu", indicator="Air minum layak", volume="4 desa",
            budget=75_000_000, funds=Funds.APBD, why="Jalan ke dua desa putus karena banjir"),
    Promise(1, "silent", 7, "Kecamatan Ngabang", "Datangi posyandu yang D/S di bawah 60 persen",
            "Penimbangan Agustus turun", "Jadwal sama dengan panen", place="Kecamatan Ngabang",
            indicator="Balita ditimbang (D/S)", volume="5 posyandu"),
    Promise(2, "done", 7, "Bappeda", "Lengkapi bukti aksi 6 sebelum penilaian provinsi",
            "Bukti aksi belum lengkap", "SOP alur data belum bernomor", origin=Origin.AKSI,
            indicator="Bukti aksi konvergensi"),
    Promise(2, "slow", 21, "Dinas Kesehatan", "Periksa ulang balita rujukan audit kasus",
            "Dua kasus belum ditangani dokter anak", "Jadwal dokter sekali sebulan",
            place="Kecamatan Mandor", origin=Origin.AKS, indicator="RTL audit kasus selesai",
            volume="2 kasus"),
    Promise(2, "new", 28, "Dinas Pendidikan", "Jadwalkan minum TTD bersama setiap Jumat di SMP",
            "TTD dibagikan, tidak diminum", "Tidak ada yang mengawasi", volume="12 SMP",
            indicator="Remaja putri minum TTD"),
    Promise(2, "silent", 6, "BPKAD", "Rekap realisasi sub kegiatan bertanda stunting",
            "Realisasi semester I tidak diketahui", "Tanda di SIPD belum dipilah",
            indicator="Realisasi anggaran stunting"),
)  # fmt: skip
DECISIONS = (
    Decided(1, "Satu penyebut balita dipakai semua OPD: balita e-PPGBM yang diverifikasi",
            "Bappeda", 14),
    Decided(2, "Sisa anggaran PMT dialihkan ke desa lokus dengan D/S di bawah 60 persen",
            "Dinas Kesehatan", 21),
    Decided(3, "Menetapkan pengganti ketua TPPS di enam desa tanpa keputusan", "DPMD", 14,
            waits=True),
)  # fmt: skip
