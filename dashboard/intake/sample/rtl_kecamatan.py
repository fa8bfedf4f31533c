"""The Rakor of one kecamatan in each kabupaten of the sample, and what it cannot settle itself."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from dashboard.domain.rakor_actions import ActionStatus, Origin

DAY = date(2025, 9, 10)
"""A Wednesday between the last two Rakor of the kabupaten."""


class Matter(NamedTuple):
    """One action. days: to its due day. why, support: of what is stuck, which is raised."""

    owner: str
    action: str
    issue: str
    cause: str
    indicator: str
    days: int
    why: str = ""
    support: str = ""


class KecamatanRakor(NamedTuple):
    """name: of the kecamatan. place: where it meets."""

    name: str
    place: str
    matters: tuple[Matter, ...]


def row_of(one: Matter, kecamatan: str) -> Mapping[str, Any]:
    """Return the values of an action as the file of the Rakor has them."""
    return {
        "issue": one.issue, "root_cause": one.cause, "action": one.action,
        "indicator": one.indicator, "place": f"Kecamatan {kecamatan}", "owner": one.owner,
        "start": DAY, "due": DAY + timedelta(days=one.days), "origin": str(Origin.RAKOR),
        "status": str(ActionStatus.BLOCKED if one.why else ActionStatus.UNDER_WAY),
        "obstacle": one.why, "support": one.support,
    }  # fmt: skip


MEETINGS: Mapping[str, KecamatanRakor] = {
    "61.08": KecamatanRakor("Menjalin", "Aula Kantor Camat Menjalin", (
        Matter("Dinas Kesehatan", "Isi bidan desa Lamoanak", "Pemeriksaan kehamilan berhenti",
               "Bidan pindah pada Juni", "Bumil minum TTD ≥ 90", 14,
               "Tidak ada bidan yang dapat digeser", "Penempatan bidan PTT dari dinas"),
        Matter("Kecamatan Menjalin", "Sisir balita yang tidak datang ke posyandu dua bulan",
               "D/S turun di empat desa", "Jadwal sama dengan panen", "Balita ditimbang (D/S)", 21),
        Matter("DPMD", "Anggarkan transport kader dalam APBDes perubahan",
               "Kader tidak sampai ke dusun", "Transport dihapus dari APBDes 2025",
               "KRS didampingi", 28),
    )),
    "61.09": KecamatanRakor("Nanga Taman", "Balai Pertemuan Nanga Taman", (
        Matter("Dinas PUPR/Perkim", "Perbaiki pipa air Desa Pantok",
               "Warga kembali memakai air sungai", "Pipa hanyut saat banjir Mei",
               "Air minum layak", 30, "Biaya di luar kemampuan dana desa",
               "Masuk APBD perubahan tahun ini"),
        Matter("Dinas PPKB", "Tambah satu TPK di Desa Tapang Tingang",
               "Satu tim memegang 94 keluarga", "Kader berhenti", "KRS didampingi", 21),
        Matter("Kecamatan Nanga Taman", "Pasang jadwal posyandu di setiap dusun",
               "Ibu tidak tahu jadwal", "Jadwal hanya di kantor desa",
               "Balita ditimbang (D/S)", 14),
    )),
    "61.11": KecamatanRakor("Sukadana", "Ruang rapat Kantor Camat Sukadana", (
        Matter("Dinas PUPR/Perkim", "Bangun 60 jamban Desa Pampang Harapan",
               "Sanitasi terendah di kecamatan", "Rumah di atas pasang surut",
               "Sanitasi layak", 60, "Tidak ada contoh jamban untuk rumah pasang surut",
               "Rancangan dan anggaran dari dinas"),
        Matter("Dinas Kesehatan", "Periksa ulang balita gizi buruk Desa Sejahtera",
               "Dua balita belum ditangani", "Orang tua bekerja di tambak",
               "Tata laksana gizi buruk", 7),
        Matter("Kecamatan Sukadana", "Undang perusahaan untuk PMT desa bukan lokus",
               "Dana desa hanya untuk lokus", "CSR belum diarahkan", "Gizi kurang dapat PMT", 21),
    )),
    "62.03": KecamatanRakor("Mantangai", "Aula Kantor Camat Mantangai", (
        Matter("Dinas PPKB", "Verifikasi ulang KRS Desa Danau Rawah",
               "Data KRS tidak sesuai keadaan", "Banyak keluarga pindah ke perusahaan",
               "KRS didampingi", 21, "Perahu dan bahan bakar tidak dianggarkan",
               "Biaya perjalanan dari BOKB kabupaten"),
        Matter("Dinas Kesehatan", "Kirim alat ukur panjang badan ke lima posyandu",
               "Balita hanya ditimbang", "Antropometri rusak", "Balita diukur", 14),
        Matter("Kecamatan Mantangai", "Rapat desa lokus setiap Rabu pertama",
               "Desa melapor terlambat", "Tidak ada jadwal tetap", "Desa/kelurahan punya TPPS", 28),
    )),
    "74.04": KecamatanRakor("Lasalimu", "Baruga Kecamatan Lasalimu", (
        Matter("Dinas Kesehatan", "Buka kelas MP-ASI di Desa Kamaru",
               "ASI eksklusif dan MP-ASI rendah", "Petugas gizi satu untuk tiga puskesmas",
               "MP-ASI 6–23 bulan", 21, "Petugas gizi tidak ada di puskesmas",
               "Penugasan petugas gizi dua hari sepekan"),
        Matter("Dinas PPKB", "Dampingi keluarga berisiko Desa Wasambaa",
               "Pendampingan terendah di kecamatan", "TPK belum dilatih",
               "KRS didampingi", 14),
        Matter("Kecamatan Lasalimu", "Padankan keluarga ber-balita dengan daftar bantuan pangan",
               "Keluarga miskin tidak terdaftar", "NIK belum padan", "Bantuan sosial pangan", 28),
    )),
}  # fmt: skip
