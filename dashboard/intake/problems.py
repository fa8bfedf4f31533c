"""A problem found in a file: which rule, how grave, where, what stands there, what to do."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """An error stops the file, a warning asks, a note is kept."""

    GALAT = "galat"
    PERINGATAN = "peringatan"
    CATATAN = "catatan"


@dataclass(frozen=True)
class Rule:
    severity: Severity
    remedy: str


RULES = {
    "berkas-ditolak": Rule(Severity.GALAT, "Perbaiki seperti yang disebut, lalu kirim ulang."),
    "negatif": Rule(Severity.GALAT, "Perbaiki angka itu pada berkas asal."),
    "bukan-bilangan-bulat": Rule(
        Severity.GALAT, "Tulis banyaknya orang atau keluarga tanpa pecahan (1234, bukan 1.234)."
    ),
    "angka-tak-terbaca": Rule(Severity.GALAT, "Tulis angkanya, atau kosongkan bila belum lapor."),
    "rumus-tanpa-hasil": Rule(Severity.GALAT, "Buka berkasnya di Excel, simpan, lalu kirim ulang."),
    "rumus-galat": Rule(Severity.GALAT, "Betulkan rumusnya, atau tulis angkanya."),
    "angka-rancu": Rule(Severity.GALAT, "Tulis ribuan dengan satu cara pada seluruh kolom."),
    "periode-bertentangan": Rule(
        Severity.GALAT, "Samakan periode pada judul dan nama lembar, atau pakai --period."
    ),
    "isi-ganda": Rule(Severity.GALAT, "Hapus salah satu lembar atau kolom yang kembar."),
    "pecahan-atau-persen": Rule(
        Severity.GALAT,
        "Tulis persen sebagai 25,1, atau ulangi dengan --persen-pecahan.",
    ),
    "pembilang-melebihi-penyebut": Rule(
        Severity.PERINGATAN, "Periksa sasaran dan capaian; angka tetap dimuat sebagai periksa data."
    ),
    "penyebut-kosong": Rule(Severity.PERINGATAN, "Isi sasarannya pada berkas asal."),
    "bagian-kosong": Rule(Severity.PERINGATAN, "Isi 0 bila memang tidak ada, atau minta isinya."),
    "jumlah-kelas": Rule(Severity.PERINGATAN, "Cocokkan tiap kelas dengan jumlah yang tertulis."),
    "jumlah-footer": Rule(
        Severity.PERINGATAN, "Cocokkan baris jumlah dengan baris-baris wilayahnya."
    ),
    "baris-ganda": Rule(Severity.PERINGATAN, "Hapus baris kedua wilayah itu, lalu muat ulang."),
    "baris-terpilah": Rule(
        Severity.GALAT, "Jumlahkan menjadi satu baris per wilayah, atau kirim baris jumlahnya saja."
    ),
    "tabel-berdampingan": Rule(
        Severity.GALAT, "Letakkan tabel kedua di bawah yang pertama atau di lembar sendiri."
    ),
    "wilayah-ditanyakan": Rule(Severity.PERINGATAN, "Betulkan nama atau kodenya, lalu muat ulang."),
    "wilayah-tak-dikenal": Rule(
        Severity.PERINGATAN, "Betulkan nama atau kodenya, lalu muat ulang."
    ),
    "kabupaten-lain": Rule(Severity.PERINGATAN, "Baris itu milik kabupaten lain; tidak dimuat."),
    "dikecualikan": Rule(Severity.CATATAN, "Nama itu pernah dijawab: tidak dimuat."),
    "bukan-wilayah": Rule(Severity.CATATAN, "Baris itu bukan data wilayah; tidak perlu diubah."),
    "kolom-kosong": Rule(Severity.PERINGATAN, "Kosong bukan nol; minta isinya bila sudah ada."),
    "kolom-tak-dikenal": Rule(
        Severity.PERINGATAN, "Tulis nama indikator seperti pada daftar indikator."
    ),
    "lembar-dilewati": Rule(Severity.PERINGATAN, "Periksa apakah lembar itu memuat data."),
    "periode-tak-terbaca": Rule(
        Severity.PERINGATAN, "Tulis nama bulan atau angkanya pada baris itu, lalu muat ulang."
    ),
    "periode-kosong": Rule(Severity.CATATAN, "Periode itu belum terisi; tidak ada yang dimuat."),
    "periode-sudah-dimuat": Rule(
        Severity.CATATAN, "Angka berkas ini dipakai; ganti seluruhnya dengan --replace."
    ),
    "data-lebih-lama": Rule(
        Severity.PERINGATAN, "Pastikan ini bukan berkas lama; yang terakhir dimuat yang dipakai."
    ),
    "angka-berubah": Rule(
        Severity.PERINGATAN, "Tanyakan sebabnya kepada pengirim; angka berkas ini yang dipakai."
    ),
    "lompatan": Rule(Severity.PERINGATAN, "Cocokkan dengan periode sebelumnya pada berkas asal."),
    "sama-dengan-periode-lalu": Rule(
        Severity.PERINGATAN, "Pastikan bukan salinan periode lalu yang hanya diganti judulnya."
    ),
    "penyebut-berubah": Rule(
        Severity.PERINGATAN, "Pastikan sasaran memang berubah, misalnya karena pemutakhiran."
    ),
    "periode-lain": Rule(Severity.PERINGATAN, "Pastikan --period memang yang dimaksud."),
    "sk-tak-lengkap": Rule(Severity.CATATAN, "Lengkapi nomor dan tanggal SK di atas daftar."),
    "penyebut-nol": Rule(Severity.CATATAN, "Tidak ada sasaran; persen tidak dihitung."),
    "tanda-strip": Rule(Severity.CATATAN, "Dibaca sebagai belum lapor, bukan nol."),
    "kata-kosong": Rule(
        Severity.CATATAN, "Dibaca sebagai belum lapor; tulis 0 bila memang tidak ada."
    ),
    "kode-bps": Rule(Severity.CATATAN, "Kode dicocokkan lewat padanan kode BPS 2020."),
    "tingkat-lain": Rule(
        Severity.PERINGATAN, "Indikator itu tidak dilaporkan serinci ini; periksa tabelnya."
    ),
    "tingkat-berubah": Rule(
        Severity.PERINGATAN, "Minta tabel setingkat yang lalu, atau muat bila memang hanya ini."
    ),
    "diagregasi": Rule(Severity.CATATAN, "Tidak ada data perorangan yang tinggal di Lokus."),
    "dua-sasaran": Rule(Severity.CATATAN, "Sebut sasaran mana yang dipakai bila angkanya dibahas."),
    "belum-ada-indikator": Rule(Severity.CATATAN, "Tidak perlu diubah."),
    "terdampingi-melebihi-sasaran": Rule(
        Severity.PERINGATAN, "Periksa sasaran bulan itu; yang terdampingi tidak melebihi sasaran."
    ),
    "persen-di-luar": Rule(Severity.PERINGATAN, "Periksa pembilang dan penyebutnya."),
    "persen-tak-cocok": Rule(
        Severity.PERINGATAN, "Yang dipakai jumlahnya; periksa mana yang salah tulis."
    ),
    "tanpa-penyebut": Rule(Severity.CATATAN, "Minta sasarannya; tanpa itu persen tidak dihitung."),
    "makro-diabaikan": Rule(Severity.CATATAN, "Hanya datanya yang dibaca."),
    "salah-ekstensi": Rule(Severity.CATATAN, "Isinya yang dibaca; namanya boleh dibetulkan."),
    "hanya-persen": Rule(Severity.CATATAN, "Tanpa jumlah orang, angka itu tidak dijumlahkan."),
    "periode-dari-nama-berkas": Rule(Severity.CATATAN, "Tulis periode pada judul tabel."),
    "pemetaan-diingat": Rule(
        Severity.CATATAN, "Pemetaan itu dapat dilupakan dengan `lokus maps --forget NAMA`."
    ),
    "kolom-diingat": Rule(
        Severity.PERINGATAN, "Pastikan susunan kolomnya masih sama, atau tulis judul kolomnya."
    ),
    "kabupaten-dari-nama": Rule(Severity.CATATAN, "Tulis nama kabupaten pada judul tabel."),
    "nama-berbeda": Rule(Severity.CATATAN, "Samakan nama dengan daftar kode wilayah."),
}


@dataclass(frozen=True)
class Problem:
    """cell: address such as `K7`, blank for the whole sheet; value: as it stands there."""

    rule: str
    sheet: str
    cell: str
    value: str
    reason: str

    @property
    def severity(self) -> Severity:
        return RULES[self.rule].severity

    def as_dict(self) -> dict[str, Any]:
        remedy = RULES[self.rule].remedy
        return asdict(self) | {"severity": self.severity.value, "remedy": remedy}
