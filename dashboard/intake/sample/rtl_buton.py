"""The Rakor of Buton in the sample: every Monday, as the TPID does."""

from dashboard.domain.rakor_actions import Funds, Origin
from dashboard.intake.sample.rtl_promises import Decided, Promise

PROMISES = (
    Promise(1, "done", 7, "Dinas Kesehatan", "Datangi desa yang tidak menimbang bulan Agustus",
            "Empat desa kosong di e-PPGBM", "Kader utama melahirkan, tidak ada pengganti",
            place="Kecamatan Kapontori", indicator="Balita ditimbang (D/S)", volume="4 desa"),
    Promise(1, "slow", 7, "Dinas PPKB", "Serahkan data tetap keluarga berisiko",
            "Angka KRS dua OPD berbeda", "Verifikasi berhenti di tingkat desa",
            indicator="KRS terverifikasi", volume="7 kecamatan"),
    Promise(1, "stuck", 14, "DPMD", "Cairkan operasional kader pembangunan manusia",
            "Kader tidak turun sejak Juni", "Laporan realisasi tahap I belum lengkap",
            place="Kecamatan Lasalimu", budget=54_000_000, funds=Funds.DD, volume="18 desa",
            why="Sebelas desa belum menyerahkan laporan tahap I",
            support="Surat Sekda kepada camat dan kepala desa"),
    Promise(1, "moved", 7, "Dinas Perikanan", "Uji dapur sehat berbahan ikan lokal",
            "Balita jarang makan ikan di desa pesisir", "Ikan dijual, tidak dimasak di rumah",
            place="Kecamatan Pasarwajo", indicator="KRS: promosi makan ikan", volume="3 desa",
            budget=12_000_000, funds=Funds.CSR, why="Angin timur; nelayan tidak melaut"),
    Promise(1, "done", 7, "Inspektorat", "Susun rencana aksi atas konsep LHP",
            "Tanggapan diminta BPK", "Dua belas OPD menjawab sendiri-sendiri", origin=Origin.BPK,
            supporting="Bappeda; Dinas Kesehatan; Dinas PPKB"),
    Promise(1, "silent", 7, "Kecamatan Siotapina", "Laporkan posyandu tanpa alat ukur",
            "Ukur panjang badan memakai meteran kain", "Alat rusak tidak pernah dilaporkan",
            place="Kecamatan Siotapina", indicator="Balita diukur"),
    Promise(2, "done", 7, "Bappeda", "Nilai sendiri delapan aksi sebelum rapat evaluasi",
            "Nilai aksi 4 dan 7 terendah", "Bukti ada di OPD, tidak diunggah",
            origin=Origin.AKSI, indicator="Bukti aksi konvergensi"),
    Promise(2, "slow", 14, "Dinas PUPR/Perkim", "Ukur debit mata air untuk dua desa lokus",
            "Air minum layak di bawah 60 persen", "Mata air belum pernah diukur",
            place="Kecamatan Lasalimu Selatan", indicator="Air minum layak", volume="2 desa",
            budget=20_000_000, funds=Funds.APBD),
    Promise(2, "silent", 6, "Dinas Sosial", "Usulkan keluarga berisiko ke daftar PBI JK",
            "Rujukan ditolak karena tanpa jaminan", "Usulan menunggu musyawarah desa",
            indicator="Peserta PBI JK", volume="40 keluarga"),
    Promise(2, "new", 21, "Dinas Kesehatan", "Kunjungi tiga kasus audit yang pindah desa",
            "Kasus hilang dari pantauan", "Pindah tanpa surat antar-puskesmas",
            origin=Origin.AKS, indicator="RTL audit kasus selesai", volume="3 kasus"),
)  # fmt: skip
DECISIONS = (
    Decided(1, "Rakor setiap Senin pukul 08.00, dipimpin Sekda, hadir tanpa diwakilkan",
            "Sekretariat Daerah", 7),
    Decided(2, "OPD yang tidak melapor dua pekan menyampaikan alasan tertulis", "Bappeda", 7),
    Decided(3, "Menunjuk kader pengganti di empat desa Kapontori", "DPMD", 7, waits=True),
)  # fmt: skip
