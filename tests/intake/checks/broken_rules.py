"""For each rule that the issue of the intake names: files that break it, and where."""

from dataclasses import dataclass
from typing import Any

from tests.intake.office_files import (
    KEK,
    SIGIZI_COUNTS,
    SIGIZI_HEAD,
    SIGIZI_MERGES,
    TTD,
    coverage_sheet,
    saved,
)

RAJA, MUNGGUK = (
    ("61.08.01.2003", "Ngabang", "Raja"),
    ("61.08.01.2004", "Ngabang", "Mungguk"),
)
TPK = ("KECAMATAN", "KELURAHAN", "BULAN", "CATIN_SASARAN", "CATIN_TERDAMPINGI")


def coverage(*counts, month="AGUSTUS", groups=(KEK,), total=()):
    """Return a workbook of Raja, and of Mungguk if there is a second row of counts."""
    areas = (RAJA, MUNGGUK)
    rows = [(*area, *row) for area, row in zip(areas, counts, strict=False)]
    return saved({month.title(): coverage_sheet(rows, month, groups, total)})


def table(*lines, title="TABEL KABUPATEN LANDAK TAHUN 2024"):
    return saved({"S": [(title,), *lines]})


def recap(short=12, *, drawn="2025-09-05", month="AGUSTUS", desa="Raja", sasaran=100):
    """Return a status gizi recap of one desa with as many short children."""
    counts = list(SIGIZI_COUNTS)
    counts[0], counts[9], counts[10] = sasaran, short, 82 - short
    counts[22] = short + 3
    return status([(1, "Ngabang", "Ngabang", desa, *counts)], month, drawn)


def status(rows, month="AGUSTUS", drawn="2025-09-05"):
    """Return the rows as Sigizi gives them, drawn on a day."""
    title = f"STATUS GIZI BALITA KABUPATEN LANDAK BULAN {month} 2025"
    lines = [(title,), (f"Data Tanggal : {drawn} 08:12:44",), *SIGIZI_HEAD, *rows]
    return saved({"STATUS GIZI": lines}, SIGIZI_MERGES)


@dataclass(frozen=True)
class Broken:
    """loaded: files that are in before. sheet, cell, value: where the rule must point."""

    rule: str
    severity: str
    content: bytes
    sheet: str
    cell: str
    value: str
    loaded: tuple[bytes, ...] = ()
    options: tuple[tuple[str, Any], ...] = ()


SAME = [(n, "Ngabang", "Ngabang", desa, *SIGIZI_COUNTS) for n, desa in enumerate(
    ("Hilir Kantor", "Raja", "Mungguk", "Ambarang", "Amboyo Inti"), start=1)]  # fmt: skip
GUIDANCE = (
    "Pasangan calon pengantin yang mendapatkan bimbingan perkawinan dengan materi pencegahan "
    "stunting"
)
PERCENTS = ("No", "Kecamatan", "Persentase ASI Eksklusif")
RULES = {
    "numerator above denominator": Broken(
        "pembilang-melebihi-penyebut", "peringatan", coverage((10, 12, 120.0)),
        "Agustus", "E6", "12",
    ),
    "coverage above 100 %": Broken(
        "persen-di-luar", "peringatan", table(PERCENTS, (1, "Ngabang", 112.5), (2, "Mandor", 80)),
        "S", "C3", "112.5",
    ),
    "TERDAMPINGI above SASARAN": Broken(
        "terdampingi-melebihi-sasaran", "peringatan",
        table(TPK, ("Ngabang", "Raja", "MEI", 10, 11)), "S", "E3", "11",
    ),
    "classes that are not their whole": Broken(
        "jumlah-kelas", "peringatan",
        status([(1, "Ngabang", "Ngabang", "Raja", *SIGIZI_COUNTS[:13], 92, *SIGIZI_COUNTS[14:])]),
        "STATUS GIZI", "R5", "92",
    ),
    "boys and girls that are not all": Broken(
        "jumlah-kelas", "peringatan",
        table(("Kecamatan", "Jumlah Balita Stunting", None, None), (None, "L", "P", "L+P"),
              ("Ngabang", 3, 4, 9)),
        "S", "D4", "9",
    ),
    "rows that are not the total of the file": Broken(
        "jumlah-footer", "peringatan",
        coverage((10, 5, 50.0), (8, 4, 50.0), total=("JUMLAH", None, None, 18, 10, 55.6)),
        "Agustus", "E8", "10",
    ),
    "rows that are not the total of their block": Broken(
        "jumlah-footer", "peringatan",
        table(("Kecamatan", "Desa", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek"),
              ("Ngabang", "Raja", 10, 1, 1), (None, "Mungguk", 20, 2, 1),
              ("Sub Total", None, 31, 3, 2), ("Mandor", "Mandor", 5, 1, 0),
              ("Sub Total", None, 5, 1, 0), ("TOTAL", None, 35, 4, 2)),
        "S", "C5", "31",
    ),
    "a period that is loaded already": Broken(
        "periode-sudah-dimuat", "catatan", recap(12, desa="Mungguk", drawn="2025-09-06"),
        "", "", "",
        loaded=(recap(12, desa="Mungguk"),),
    ),
    "a period that is loaded newer": Broken(
        "data-lebih-lama", "peringatan", recap(11, drawn="2025-09-01"), "", "", "",
        loaded=(recap(12, drawn="2025-09-05"),),
    ),
    "a figure that is loaded otherwise": Broken(
        "angka-berubah", "peringatan", recap(11), "STATUS GIZI", "M5+N5", "14/90",
        loaded=(recap(12),),
    ),
    "a jump against the period before": Broken(
        "lompatan", "peringatan", recap(60), "STATUS GIZI", "M5+N5", "63",
        loaded=(recap(12, month="JULI"),),
    ),
    "a copy of the period before": Broken(
        "sama-dengan-periode-lalu", "peringatan", status(SAME), "STATUS GIZI", "M5+N5", "",
        loaded=(status(SAME, "JULI"),),
    ),
    "a denominator that moved": Broken(
        "penyebut-berubah", "peringatan", recap(sasaran=300), "STATUS GIZI", "E5", "300",
        loaded=(recap(13, month="JULI"),),
    ),
    "a negative count": Broken("negatif", "galat", coverage((10, -1, 0)), "Agustus", "E6", "-1"),
    "a count that is not whole": Broken(
        "bukan-bilangan-bulat", "galat", coverage((10, 2.5, 25.0)), "Agustus", "E6", "2.5",
    ),
    "a level that the indicator has not": Broken(
        "tingkat-lain", "peringatan",
        coverage((10, 5, 50.0), groups=(GUIDANCE,)), "Agustus", "E6", "",
    ),
    "a level that is not the one loaded": Broken(
        "tingkat-berubah", "peringatan",
        table(("Kecamatan", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek"),
              ("Ngabang", 10, 1, 1), title="REKAP KABUPATEN LANDAK AGUSTUS 2025"),
        "S", "D3+C3", "kecamatan",
        loaded=(table(("Desa", "Jumlah Balita Diukur", "Pendek", "Sangat Pendek"),
                      ("Raja", 10, 1, 1), title="REKAP KABUPATEN LANDAK JULI 2025"),),
    ),
    "a column without anything": Broken(
        "kolom-kosong", "peringatan",
        coverage((10, 5, 50.0, 9, None, None), groups=(KEK, TTD)), "Agustus", "H", "",
    ),
    "percents that may be fractions": Broken(
        "pecahan-atau-persen", "galat", table(PERCENTS, (1, "Ngabang", 0.41), (2, "Mandor", 0.5)),
        "S", "C", "",
    ),
    "a percent that is not that of its counts": Broken(
        "persen-tak-cocok", "peringatan", coverage((10, 5, 5.0)), "Agustus", "F6", "5",
    ),
    "thousands or fractions": Broken(
        "angka-rancu", "galat", coverage(("1.200", 5, None), ("1200", 5, None)),
        "Agustus", "D6", "1.200",
    ),
}  # fmt: skip
